"""The reading of files in processes of their own: begun, followed, cleared away."""

import logging
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import transaction

from content_import.apart import Reading
from content_import.apart.reading import Progress
from content_import.settings import Choices, Settings

from ..clock import now
from ..content.limits import limits
from ..content.pending import PendingImport

PATIENCE = 3
"""Seconds that a person's click waits for a reading; after that the page asks again and again."""
_PREFIX = "servicedeklaration-import-"
_KEPT_HOURS = 24
_GRACE = timedelta(seconds=30)
_log = logging.getLogger("servicedeklaration.actions")


def begin(data: bytes, name: str, choices: Mapping) -> Reading:
    """Start to read a file with the choices made so far."""
    _clear_old()
    folder = tempfile.mkdtemp(prefix=_PREFIX)
    return Reading.start(folder, data, name, Settings(limits(), Choices.from_dict(choices)))


def finish(reading: Reading) -> dict:
    """The result of a reading that was done at once, whose folder goes; raises
    ContentImportError."""
    try:
        return reading.result()
    finally:
        clear(reading.folder)


def clear(folder: str | Path) -> None:
    """Take away the folder of a reading; it may be gone."""
    if folder:
        shutil.rmtree(folder, ignore_errors=True)


def clear_once_kept(folder: str | Path) -> None:
    """Take away the folder when the change is stored: one that is tried again needs it again."""
    transaction.get().addAfterCommitHook(_clear_if, (folder,))


def _clear_if(stored: bool, folder: str | Path) -> None:
    if stored:
        clear(folder)


def under_way(pending: PendingImport) -> Reading | None:
    """The reading under way; None where nothing is left of it on this machine."""
    try:
        return Reading.at(pending.folder) if pending.folder else None
    except FileNotFoundError:
        return None


def is_overdue(pending: PendingImport) -> bool:
    """Whether a reading, perhaps on another machine, should have come to an end."""
    return now() > pending.asked + timedelta(seconds=limits().seconds) + _GRACE


def progress(pending: PendingImport) -> Progress | None:
    """How far the reading is; None where that isn't known."""
    reading = under_way(pending)
    return reading.progress() if reading is not None else None


def _clear_old() -> None:
    """Take away what readings left whose outcome nobody asked for."""
    oldest = time.time() - _KEPT_HOURS * 3600
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        try:
            found = folder.lstat()
        except FileNotFoundError:
            continue  # Another process has just taken it away.
        if found.st_uid == os.getuid() and found.st_mtime < oldest:
            _log.info("clearing an abandoned reading: %s", folder)
            clear(folder)
