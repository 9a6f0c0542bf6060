"""Texts with the words that answer a query marked: as HTML, and without the marks."""

from html import escape

from servicedeklaration.search.found import Marked


def marked_html(text: Marked) -> str:
    """The text as HTML with its words marked; nothing in it is markup of its own."""
    return "".join(
        f"<mark>{escape(piece.text)}</mark>" if piece.marked else escape(piece.text)
        for piece in text
    )


def plain(text: Marked) -> str:
    """The text alone; it is no HTML."""
    return "".join(piece.text for piece in text)
