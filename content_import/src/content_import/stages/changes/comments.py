"""Which pieces of the source hold the comments in its margin."""

from collections import deque

from content_import.model import Block, Comment, Document, Where
from content_import.vocabulary.headings import squeezed

_WHY = "kommentar"
"""Readers say so of the asides that are comments."""


def pieces_of_comments(document: Document) -> list[tuple[Comment, list[Where]]]:
    """Each comment with the pieces that hold its words: one, or one for each of its paragraphs;
    none for a comment that the reader gave no piece."""
    asides = [one for one in document.blocks if one.kind == "aside" and _WHY in one.why.lower()]
    waiting = deque((squeezed(block.text), block) for block in asides)
    return [(comment, _pieces(squeezed(comment.text), waiting)) for comment in document.comments]


def _pieces(words: str, waiting: deque[tuple[str, Block]]) -> list[Where]:
    """Take the asides that say the words from those that wait: the next ones as a rule."""
    held: list[Block] = []
    while (words or not held) and waiting and _begins(words, waiting[0][0]):
        key, block = waiting.popleft()
        words = words.removeprefix(key)
        held.append(block)
    same = None if held else next((one for one in waiting if one[0] == words), None)
    if same:
        waiting.remove(same)
        held.append(same[1])
    return [where for block in held for where in block.where]


def _begins(words: str, key: str) -> bool:
    """Whether words begin with those of an aside, which may have none ("!")."""
    return words == key or (bool(key) and words.startswith(key))
