"""A reading under way: what goes into its folder, and what comes out."""

import json
import logging
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from content_import import errors
from content_import.settings import DEFAULTS, Choices, Limits, Settings

SOURCE, TASK, PROGRESS, OUTCOME = "source", "task.json", "progress.json", "outcome.json"
_log = logging.getLogger("content_import")
_log.addHandler(logging.NullHandler())
_GRACE = 10
"""Seconds that the process may be over its time before nobody waits for it any more."""
_LOST = "Læsningen blev afbrudt. Prøv igen."


@dataclass(frozen=True)
class Progress:
    """How many parts of a file (pages, paragraphs) are read, and of how many."""

    done: int
    of: int


class Reading:
    """A file that is being read, or was read, in a folder that whoever asks has made.

    Every process that sees the folder can follow it; the folder is the asker's to take away.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        self.task = json.loads((self.folder / TASK).read_text("utf-8"))
        self._process: subprocess.Popen | None = None

    @classmethod
    def start(cls, folder: str | Path, data: bytes, name: str, settings: Settings = DEFAULTS):
        """A new reading of bytes that came under a name; `folder` exists and is empty."""
        place = Path(folder)
        (place / SOURCE).write_bytes(data)
        task = {"name": name, "started": time.time(), **_as_data(settings)}
        (place / TASK).write_text(json.dumps(task), "utf-8")
        reading = cls(place)
        reading._process = _spawn(place)
        return reading

    @classmethod
    def at(cls, folder: str | Path) -> "Reading":
        """The reading that was started in a folder, here or in another process."""
        return cls(folder)

    def wait(self, seconds: float) -> bool:
        """Whether the outcome is there, at the latest after some seconds."""
        end = time.monotonic() + seconds
        while not self.done:
            left = end - time.monotonic()
            if left <= 0:
                return False
            self._sleep(min(left, 0.02))
        return True

    @property
    def done(self) -> bool:
        """Whether there is an outcome, or none will come."""
        return (self.folder / OUTCOME).exists() or self._is_lost()

    def progress(self) -> Progress | None:
        """How far it is; None before the first word of it."""
        try:
            return Progress(**json.loads((self.folder / PROGRESS).read_text("utf-8")))
        except FileNotFoundError:
            return None

    def result(self) -> dict:
        """The import result; raises the `ContentImportError` that ended the reading."""
        name = self.task["name"]
        try:
            outcome = json.loads((self.folder / OUTCOME).read_text("utf-8"))
        except FileNotFoundError as error:
            raise errors.UnreadableFile(name, _LOST) from error
        if "trouble" in outcome:
            _log.error("%s: %s", name, outcome["trouble"])
        if "error" in outcome:
            raise getattr(errors, outcome["error"])(name, outcome["reason"])
        return outcome["result"]

    def stop(self) -> None:
        """End the reading that was started here, if it still runs, as when its asker gives up."""
        if self._process is not None and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def _is_lost(self) -> bool:
        """True where the process is gone without a word, as when the machine was started anew."""
        if self._process is not None and self._process.poll() is not None:
            return not (self.folder / OUTCOME).exists()
        return time.time() > self.task["started"] + self.task["limits"]["seconds"] + _GRACE

    def _sleep(self, seconds: float) -> None:
        if self._process is None:
            time.sleep(seconds)
            return
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return


def settings_of(task: dict) -> Settings:
    """The settings that a task was given."""
    return Settings(Limits(**task["limits"]), Choices.from_dict(task["choices"]))


def _as_data(settings: Settings) -> dict:
    return {"limits": vars(settings.limits), "choices": settings.choices.as_dict()}


def _spawn(folder: Path) -> subprocess.Popen:
    path = os.pathsep.join(filter(None, sys.path))
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "content_import.apart.worker", str(folder)],
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )
