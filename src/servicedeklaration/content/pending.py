"""Imports that wait for a person: files that were handed in, and what was understood of them.

They lie at the site, outside its content, so that no listing, search or address leads to them.
Only actions write.
"""

import hashlib
import json
import re
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime

from BTrees.OOBTree import OOBTree
from persistent import Persistent
from plone import api
from plone.namedfile.file import NamedBlobFile
from zope.annotation.interfaces import IAnnotations

from content_import.settings import Choices

KEY = "servicedeklaration.pending_imports"
PERMISSION = "servicedeklaration: Add Publikation"
"""Who may import may see what was handed in; nobody else."""

READING, UNDERSTOOD, REFUSED, CREATED = "reading", "understood", "refused", "created"
NOTHING_CHOSEN = {**Choices().as_dict(), "by": "", "day": ""}
"""`by` and `day` say who chose the reading of tracked changes, and when."""
_LONGEST_NAME = 200


class _Result(Persistent):
    """JSON in an object of its own, since a result is long and lists don't need it."""

    def __init__(self, json_bytes: bytes):
        self.json_bytes = json_bytes


class PendingImport(Persistent):
    """One file on its way in.

    `choices` are those that the result was made with. `wanted` are those of a reading under
    way, in `folder` since `asked`; None while nothing is being read. `message` is Danish: why the
    file was refused or the last choice not kept. `edition_uid`: the draft that was made of it.
    """

    folder = ""
    asked: datetime | None = None
    wanted: dict | None = None
    message = ""
    edition_uid: str | None = None
    _kept: _Result | None = None

    def __init__(self, data: bytes, name: str, by: str, received: datetime):
        self.id = secrets.token_urlsafe(24)
        self.name = plain_name(name)
        self.sha256 = hashlib.sha256(data).hexdigest()
        self.source = NamedBlobFile(data, "application/octet-stream", self.name)
        self.by, self.received = by, received.astimezone(UTC)
        self.choices = NOTHING_CHOSEN

    @property
    def state(self) -> str:
        """Where it stands: reading, understood, refused, created."""
        if self.edition_uid is not None:
            return CREATED
        if self.wanted is not None:
            return READING
        return UNDERSTOOD if self._kept is not None else REFUSED

    @property
    def result(self) -> dict | None:
        """The import result with the choices made so far; None before there is one."""
        if self._kept is None:
            return None
        return {**json.loads(self._kept.json_bytes), "choices": self.choices}

    def begin(self, folder: str, asked: datetime, choices: Mapping) -> None:
        """It is being read in a folder, with these choices."""
        self.folder, self.asked = folder, asked.astimezone(UTC)
        self.wanted, self.message = dict(choices), ""

    def keep(self, result: Mapping, choices: Mapping) -> None:
        """It was read, with these choices."""
        self._kept = _Result(json.dumps(result, ensure_ascii=False).encode())
        self.choices = dict(choices)
        self.give_up("")

    def give_up(self, message: str) -> None:
        """Nothing is being read any more; what was understood before stands."""
        self.folder, self.asked, self.wanted, self.message = "", None, None, message


def plain_name(name: str) -> str:
    """A file's name without folders, line breaks and other signs that are no letters."""
    last = re.split(r"[\\/]", name)[-1]
    return "".join(sign for sign in last if sign.isprintable()).strip()[-_LONGEST_NAME:]


def pending_imports(site) -> list[PendingImport]:
    """All of them, the newest first."""
    found = IAnnotations(site).get(KEY, {}).values()
    return sorted(found, key=lambda pending: pending.received, reverse=True)


def get_pending(site, id: str) -> PendingImport | None:
    """The one with the id; None if there is none."""
    return IAnnotations(site).get(KEY, {}).get(id)


def find_pending(site, sha256: str) -> PendingImport | None:
    """The file with the SHA-256 that waits already; None if none does."""
    return next((one for one in pending_imports(site) if one.sha256 == sha256), None)


def add_pending(site, pending: PendingImport) -> None:
    """Keep one."""
    IAnnotations(site).setdefault(KEY, OOBTree())[pending.id] = pending


def remove_pending(site, pending: PendingImport) -> None:
    """Forget one, with its file."""
    del IAnnotations(site)[KEY][pending.id]


def edition_of(pending: PendingImport):
    """The edition that was made of it; None if none was, or it is gone."""
    return api.content.get(UID=pending.edition_uid) if pending.edition_uid else None
