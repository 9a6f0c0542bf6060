"""One file after the other, each in a process of its own; how far it is on a terminal."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from content_import.apart import Progress, convert_apart
from content_import.errors import ContentImportError
from content_import.readers import bytes_of
from content_import.settings import Settings

_BACK = "\r\x1b[K"
"""To the start of the line, with the rest of it wiped out."""


def results(
    paths: Iterable[str], settings: Settings, errors: TextIO
) -> Iterator[tuple[Path, dict | None]]:
    """Each file with its import result; None for one that can't be read, of which a line on
    `errors` says why."""
    for name in paths:
        path = Path(name)
        try:
            yield path, _convert(path, settings, errors)
        except ContentImportError as error:
            print(error, file=errors)
            yield path, None


def _convert(path: Path, settings: Settings, errors: TextIO) -> dict:
    data, name = bytes_of(path, settings), _readable(path.name)
    if not errors.isatty():
        return convert_apart(data, name, settings)

    def tell(progress: Progress) -> None:
        errors.write(f"{_BACK}{name}: {progress.done} af {progress.of} er læst")
        errors.flush()

    try:
        return convert_apart(data, name, settings, tell)
    finally:
        errors.write(_BACK)
        errors.flush()


def _readable(name: str) -> str:
    """A file's name as text, also where its bytes are none."""
    return os.fsencode(name).decode("utf-8", "replace")
