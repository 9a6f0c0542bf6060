"""Reading in a process of its own: a hostile file takes neither the memory nor the time of the
one who asks."""

import tempfile
from collections.abc import Callable

from content_import.apart.reading import Progress, Reading
from content_import.settings import DEFAULTS, Settings

__all__ = ["Progress", "Reading", "convert_apart"]
_PAUSE = 0.05


def convert_apart(
    data: bytes,
    name: str,
    settings: Settings = DEFAULTS,
    on_progress: Callable[[Progress], None] | None = None,
) -> dict:
    """The import result of bytes, as `convert_bytes` gives it, made under `settings.limits`.

    Raises one of the `ContentImportError` family; `TooSlow` where time or memory ran out.
    """
    with tempfile.TemporaryDirectory(prefix="content-import-") as folder:
        reading = Reading.start(folder, data, name, settings)
        try:
            _follow(reading, on_progress)
            return reading.result()
        finally:
            reading.stop()


def _follow(reading: Reading, on_progress: Callable[[Progress], None] | None) -> None:
    told = None
    while not reading.wait(_PAUSE):
        progress = reading.progress()
        if on_progress and progress and progress != told:
            on_progress(progress)
            told = progress
