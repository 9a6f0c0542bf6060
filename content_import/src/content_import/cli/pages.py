"""The report's pages: one for each document, and a list of them where there are several."""

import os
from collections.abc import Mapping
from pathlib import Path

from content_import.cli.reading import Reading
from content_import.errors import ContentImportError
from content_import.report import index_page, report_page

_INDEX = "index.html"
_ENDINGS = (".html", ".htm")
_NO_FOLDER = "Skriv en mappe efter -o, når der er flere filer."
_CLOSED = "Siden kan ikke gemmes her. Vælg et andet sted med -o."
_OVER = "Siden ville blive skrevet oven i dokumentet. Vælg et andet sted med -o."


class NotWritten(ContentImportError):
    """A page can't be written where it was wanted."""


def place_for(out: str | None, several: bool) -> Path:
    """The folder for the pages, or the file for a single one; the folder around it must be there,
    so that a slip of the pen makes none. Raises `NotWritten`."""
    place = Path(out or ".")
    if several and _is_page(place):
        raise NotWritten(str(place), _NO_FOLDER)
    around = place.absolute().parent
    if not os.path.exists(around):
        raise NotWritten(str(place), f"Mappen {around} findes ikke. Lav den, eller vælg en anden.")
    return place


def write_pages(read: Reading, place: Path, several: bool) -> list[Path]:
    """Write a page for each document, and give the pages in order, the list first, which also
    names what could not be read; raises `NotWritten`."""
    written: list[tuple[Path, Mapping]] = []
    for path, result in read:
        page = _page_for(path, place, {one for one, _ in written})
        if os.path.exists(page) and page.samefile(path):
            raise NotWritten(str(page), _OVER)
        _write(page, report_page(result))
        written.append((page, result))
    pages = [page for page, _ in written]
    if several and written:
        index = place / _INDEX
        _write(index, index_page([(page.name, result) for page, result in written], read.errors))
        pages.insert(0, index)
    return pages


def _is_page(place: Path) -> bool:
    return place.suffix.lower() in _ENDINGS and not os.path.isdir(place)


def _page_for(path: Path, place: Path, taken: set[Path]) -> Path:
    """The file for a document's page, named after the document; two of one name get a number."""
    if _is_page(place):
        return place
    names = [
        f"{path.name}.html",
        *(f"{path.stem}-{number}{path.suffix}.html" for number in range(2, len(taken) + 3)),
    ]
    return next(place / name for name in names if place / name not in taken)


def _write(page: Path, text: str) -> None:
    try:
        page.parent.mkdir(exist_ok=True)
        page.write_text(text, "utf-8")
    except OSError as error:
        raise NotWritten(str(page), _CLOSED) from error
