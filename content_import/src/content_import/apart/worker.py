"""The process that reads: one that is bounded does the work, one above it tells how it ended."""

import gc
import json
import os
import resource
import signal
import sys
import time
import traceback
from pathlib import Path

from content_import.apart.reading import OUTCOME, PROGRESS, SOURCE, TASK, settings_of
from content_import.errors import ContentImportError, TooSlow, UnreadableFile
from content_import.result import convert_bytes
from content_import.settings import Limits, Settings

_BUG = (
    "Filen kunne ikke læses på grund af en fejl i importen. Meld fejlen, og aflever en PDF imens."
)
_DAMAGED = (
    "Filen er beskadiget, så den ikke kan læses. Åbn den i det program, den er lavet i, og gem "
    "den igen."
)
_DIVIDE = "Del dokumentet i flere filer, og prøv igen."
_PAUSE = 0.2
"""Seconds between two words on the progress."""


def main(folder: Path) -> None:
    """Read the source in a folder, and leave its outcome there, whatever happens."""
    task = json.loads((folder / TASK).read_text("utf-8"))
    settings = settings_of(task)
    child = os.fork()
    if not child:
        _read_and_leave(folder, task["name"], settings)
    late, status = _wait(child, settings.limits.seconds)
    # A child that ended well left its outcome, and the folder may be gone with it by now.
    if status and not (folder / OUTCOME).exists():
        _write(folder / OUTCOME, _as_outcome(_death(task["name"], settings.limits, late)))


def _read_and_leave(folder: Path, name: str, settings: Settings) -> None:
    """Convert under the limits; ends this process, without the clean-up that isn't its own."""
    try:
        _bound(settings.limits)
        _write(folder / OUTCOME, _outcome(folder, name, settings))
    except Exception:
        # A fault of ours must not pass for a damaged file: the asker logs what is written here.
        _write(folder / OUTCOME, _as_outcome(_bug(name)) | {"trouble": traceback.format_exc()})
    finally:
        os._exit(0)


def _bug(name: str) -> ContentImportError:
    return UnreadableFile(name, _BUG)


def _bound(limits: Limits) -> None:
    """Private memory is what a hostile file makes grow; code and shared libraries don't count."""
    resource.setrlimit(resource.RLIMIT_DATA, (limits.memory_bytes, limits.memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _outcome(folder: Path, name: str, settings: Settings) -> dict:
    try:
        told = Settings(settings.limits, settings.choices, _Teller(folder / PROGRESS))
        return {"result": convert_bytes((folder / SOURCE).read_bytes(), name, told)}
    except ContentImportError as error:
        return _as_outcome(error)
    except MemoryError:
        gc.collect()
        return _as_outcome(TooSlow(name, _memory(settings.limits)))


def _as_outcome(error: ContentImportError) -> dict:
    return {"error": type(error).__name__, "reason": error.reason}


def _memory(limits: Limits) -> str:
    told = f"Filen kræver over {limits.memory_bytes // 1_000_000} MB hukommelse at læse."
    return f"{told} {_DIVIDE}"


def _death(name: str, limits: Limits, late: bool) -> ContentImportError:
    if late:
        return TooSlow(name, f"Det tog over {limits.seconds} sekunder at læse filen. {_DIVIDE}")
    return UnreadableFile(name, _DAMAGED)


def _wait(child: int, seconds: int) -> tuple[bool, int]:
    """Wait for the child; (whether it had to be stopped, since its time was up, the status that
    it ended with)."""
    stopped: list[int] = []

    def stop(signum, frame) -> None:
        stopped.append(signum)
        os.kill(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    _, status = os.waitpid(child, 0)
    signal.alarm(0)
    return bool(stopped), status


def _write(path: Path, data: dict) -> None:
    """Write a file that is there whole or not at all."""
    new = path.with_suffix(".new")
    new.write_text(json.dumps(data), "utf-8")
    new.rename(path)


class _Teller:
    """Writes how far the reading is, now and then."""

    def __init__(self, path: Path) -> None:
        self.path, self.last = path, 0.0

    def __call__(self, done: int, of: int) -> None:
        if time.monotonic() - self.last >= _PAUSE:
            self.last = time.monotonic()
            _write(self.path, {"done": done, "of": of})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
