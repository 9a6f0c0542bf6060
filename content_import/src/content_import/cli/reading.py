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


class Reading:
    """The files that could be read, one after the other, with their import results.

    Of one that couldn't, a line on `told` says why; `errors` holds those of the files so far.
    """

    def __init__(self, names: Iterable[str], settings: Settings, told: TextIO) -> None:
        self._names, self._settings, self._told = names, settings, told
        self.errors: list[ContentImportError] = []

    def __iter__(self) -> Iterator[tuple[Path, dict]]:
        for name in self._names:
            path = Path(name)
            try:
                result = _convert(path, self._settings, self._told)
            except ContentImportError as error:
                print(error, file=self._told)
                self.errors.append(error)
            else:
                yield path, result


def _convert(path: Path, settings: Settings, told: TextIO) -> dict:
    data, name = bytes_of(path, settings), _readable(path.name)
    if not told.isatty():
        return convert_apart(data, name, settings)

    def tell(progress: Progress) -> None:
        told.write(f"{_BACK}{name}: {progress.done} af {progress.of} er læst")
        told.flush()

    try:
        return convert_apart(data, name, settings, tell)
    finally:
        told.write(_BACK)
        told.flush()


def _readable(name: str) -> str:
    """A file's name as text, also where its bytes are none."""
    return os.fsencode(name).decode("utf-8", "replace")
