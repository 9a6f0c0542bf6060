"""The file's outline: which headings it lists, and how deep."""

from itertools import islice

from pypdfium2 import PdfDocument

_MOST, _DEEPEST = 2_000, 8
Bookmarks = dict[tuple[int, str], int]
"""(page from 1, letters of the title) to level from 1."""


def bookmarks_of(document: PdfDocument) -> Bookmarks:
    """The outline's entries; empty where the file has none."""
    found: Bookmarks = {}
    for bookmark in islice(document.get_toc(max_depth=_DEEPEST), _MOST):
        target = bookmark.get_dest()
        page = target.get_index() if target else None
        if page is not None:
            found.setdefault((page + 1, letters(bookmark.get_title())), bookmark.level + 1)
    return found


def letters(text: str) -> str:
    """A title's letters and digits alone, to compare it by."""
    return "".join(char for char in text.lower() if char.isalnum())
