"""A folder of documents sent to a site, one after another, each in a transaction of its own."""

import base64
import hashlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from content_import.apart import convert_apart
from content_import.errors import ContentImportError, MissingFile
from content_import.folder import STATEMENTS, Entry, read_folder
from content_import.readers import bytes_of
from content_import.remote.errors import SiteError
from content_import.remote.site import Answer, Site
from content_import.settings import DEFAULTS, Settings

Say = Callable[..., None]
"""Prints as `print` does; `end` is what follows the text."""
_TOLD = {
    "new": "importeret.",
    "next": "importeret som næste udgave.",
    "arrived": "importeret; det første svar gik tabt.",
    "unchanged": "er importeret før; intet er ændret.",
}
_KEPT = " Det er en kladde, og godkendelsen er ikke registreret:"
_STATED_LATE = (
    f"er importeret før; intet er ændret. {STATEMENTS} gælder, første gang en fil importeres."
)
_NO_DOCUMENTS = "Der er ingen dokumenter i mappen. Se efter, om det er den rigtige."
_AGAIN = "Kør kommandoen igen, når det er rettet; det, der er importeret, bliver sprunget over."
_GO_ON = "Kør kommandoen igen for at fortsætte; det, der er importeret, bliver sprunget over."


def send_folder(site: Site, folder: Path, say: Say, settings: Settings = DEFAULTS) -> int:
    """Send every document of a folder that the site doesn't know yet, and say a line about each.

    Gives 0, or 2 when something went wrong. Raises `MissingFile` for a folder without documents,
    and `SiteError` when the site is not, or no longer, to be reached; what is there stays there.
    """
    found = read_folder(folder)
    if not (found.entries or found.errors):
        raise MissingFile(str(folder), _NO_DOCUMENTS)
    for error in found.errors:
        say(str(error))
    left = [error.name for error in found.errors if error.name != STATEMENTS]
    total, count = len(found.entries) + len(left), Counter()
    for number, entry in enumerate(found.entries, start=1):
        say(f"{number} af {len(found.entries)}: {entry.path.name} … ", end="")
        try:
            status = _send(site, entry, say, settings)
        except SiteError:
            _say_where_it_stopped(count, total, number, say)
            raise
        count[status] += 1
        left += [entry.path.name] if status == "failed" else []
    say(_summary(count, total))
    if left:
        say(f"Ikke importeret: {', '.join(left)}. {_AGAIN}")
    return 2 if left or found.errors else 0


def _say_where_it_stopped(count: Counter, total: int, number: int, say: Say) -> None:
    """What is there, and how to go on, unless the site took nothing from the first one on."""
    say("afbrudt.")
    if number > 1:
        say(_summary(count, total))
        say(_GO_ON)


def _send(site: Site, entry: Entry, say: Say, settings: Settings) -> str:
    """Send one document; the status of what became of it, "failed" for none."""
    try:
        answer = _answer(site, entry, settings)
    except SiteError:
        raise
    except ContentImportError as error:
        say(error.reason)
        return "failed"
    if answer.status == "unchanged" and entry.statement:
        say(_STATED_LATE)
        return answer.status
    kept = f"{_KEPT} {' '.join(answer.kept_as_draft)}" if answer.kept_as_draft else ""
    say(f"{_TOLD.get(answer.status, 'importeret.')}{kept}")
    return answer.status


def _answer(site: Site, entry: Entry, settings: Settings) -> Answer:
    """What the site says; a file that it knows is neither read nor sent."""
    data = bytes_of(entry.path, settings)
    name = entry.path.name
    known = site.find(hashlib.sha256(data).hexdigest(), name)
    if known:
        return Answer("unchanged", known)
    result = convert_apart(data, name, settings)
    file = base64.b64encode(data).decode("ascii")
    source = {**result["source"], "data": file}
    return site.send({**result, "source": source, "statement": entry.statement}, name)


def _summary(count: Counter, total: int) -> str:
    made = count["new"] + count["next"] + count["arrived"]
    parts = [f"{made} importeret", f"{count['unchanged']} kendt i forvejen"]
    left = total - made - count["unchanged"]
    return f"{', '.join(parts)}, {left} ikke importeret."
