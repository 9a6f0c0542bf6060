"""A folder of documents sent to a site, one after another, each in a transaction of its own."""

import base64
import hashlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from content_import.apart import convert_apart
from content_import.errors import ContentImportError
from content_import.folder import Entry, read_folder
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
_AGAIN = "Kør kommandoen igen, når det er rettet; det, der er importeret, bliver sprunget over."
_GO_ON = "Kør kommandoen igen for at fortsætte; det, der er importeret, bliver sprunget over."


def send_folder(site: Site, folder: Path, say: Say, settings: Settings = DEFAULTS) -> int:
    """Send every document of a folder that the site doesn't know yet, and say a line about each.

    Gives 0, or 2 when a document was not imported. Raises `SiteError` after the summary when the
    site is no longer to be reached; what is there stays there.
    """
    found = read_folder(folder)
    for error in found.errors:
        say(str(error))
    count = Counter(failed=len(found.errors))
    try:
        for number, entry in enumerate(found.entries, start=1):
            say(f"{number} af {len(found.entries)}: {entry.path.name} … ", end="")
            count[_send(site, entry, say, settings)] += 1
    except SiteError:
        say("afbrudt.")
        say(_summary(count, len(found.entries) + len(found.errors)))
        say(_GO_ON)
        raise
    say(_summary(count, len(found.entries) + len(found.errors)))
    if not count["failed"]:
        return 0
    say(_AGAIN)
    return 2


def _send(site: Site, entry: Entry, say: Say, settings: Settings) -> str:
    """Send one document; the status of what became of it, "failed" for none."""
    try:
        answer = _answer(site, entry, settings)
    except SiteError:
        raise
    except ContentImportError as error:
        say(error.reason)
        return "failed"
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
