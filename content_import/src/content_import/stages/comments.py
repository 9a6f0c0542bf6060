"""Which pieces of the source hold the comments in its margin."""

from content_import.model import Comment, Document, Where
from content_import.vocabulary.headings import squeezed

_WHY = "kommentar"
"""Readers say so of the asides that are comments."""


def pieces_of_comments(document: Document) -> list[tuple[Comment, list[Where]]]:
    """Each comment with the pieces that hold its words, in order; a comment of several paragraphs
    has several, one that the reader gave no piece has none."""
    asides = [one for one in document.blocks if one.kind == "aside" and _WHY in one.why.lower()]
    found: list[tuple[Comment, list[Where]]] = []
    for comment in document.comments:
        left, held = squeezed(comment.text), []
        for block in asides:
            own = squeezed(block.text)
            if left and (own in left or left in own):
                held.append(block)
                left = left.replace(own, "", 1) if own in left else ""
        asides = [block for block in asides if not any(block is other for other in held)]
        found.append((comment, [where for block in held for where in block.where]))
    return found
