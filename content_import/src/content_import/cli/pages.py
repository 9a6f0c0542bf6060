"""The report's pages: one for each document, and a list of them where there are several."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from content_import.errors import ContentImportError
from content_import.report import index_page, report_page

_INDEX = "index.html"
_NO_FOLDER = "Skriv en mappe efter -o, når der er flere filer."


class NotWritten(ContentImportError):
    """A page can't be written where it was wanted."""


def place_for(out: str | None, several: bool) -> Path:
    """The folder for the pages, or the file for a single one; raises `NotWritten`."""
    place = Path(out or ".")
    if several and place.suffix.lower() in (".html", ".htm"):
        raise NotWritten(str(place), _NO_FOLDER)
    return place


def write_pages(read: Iterable[tuple[Path, Mapping]], place: Path, several: bool) -> list[Path]:
    """Write a page for each (file, import result), and give the pages in order, the list first;
    raises `NotWritten`."""
    written: list[tuple[Path, Mapping]] = []
    for path, result in read:
        page = _page_for(path, place, several, {one for one, _ in written})
        _write(page, report_page(result))
        written.append((page, result))
    pages = [page for page, _ in written]
    if several and written:
        index = place / _INDEX
        _write(index, index_page([(page.name, result) for page, result in written]))
        pages.insert(0, index)
    return pages


def _page_for(path: Path, place: Path, several: bool, taken: set[Path]) -> Path:
    """The file for a document's page, named after the document; two of one name get a number."""
    if not several and not place.is_dir() and place != Path("."):
        return place
    names = [
        f"{path.name}.html",
        *(f"{path.stem}-{number}{path.suffix}.html" for number in range(2, len(taken) + 3)),
    ]
    return next(place / name for name in names if place / name not in taken)


def _write(page: Path, text: str) -> None:
    try:
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, "utf-8")
    except OSError as error:
        raise NotWritten(str(page), "Siden kan ikke gemmes her.") from error
