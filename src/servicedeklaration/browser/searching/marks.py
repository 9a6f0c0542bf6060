"""Texts with the words that answer a query marked: as HTML, without the marks, or the number."""

import re
from html import escape

from servicedeklaration.search.found import Marked, Piece

_NUMBER = re.compile(r"(?:punkt\s+)?(?:\d+(?:\.\d+)*[.:)]|\d+(?:\.\d+)+)\s+", re.IGNORECASE)
"""A printed number: "12. ", "2.1 " or "Punkt 5: "; "14 dages garanti" has none."""


def marked_html(text: Marked) -> str:
    """The text as HTML with its words marked; nothing in it is markup of its own."""
    return "".join(
        f"<mark>{escape(piece.text)}</mark>" if piece.marked else escape(piece.text)
        for piece in text
    )


def plain(text: Marked) -> str:
    """The text alone; it is no HTML."""
    return "".join(piece.text for piece in text)


def without_number(text: Marked) -> Marked:
    """A title without the number that the document printed before it."""
    found = _NUMBER.match(plain(text))
    return _from(text, found.end()) if found else text


def _from(text: Marked, start: int) -> Marked:
    """The text from a place on."""
    left = []
    for piece in text:
        if kept := piece.text[max(0, start) :]:
            left.append(Piece(kept, piece.marked))
        start -= len(piece.text)
    return tuple(left)
