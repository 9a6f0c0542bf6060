"""The text around what changed: enough to understand it, and no more."""

import re
from collections.abc import Iterator, Sequence

from .words import KEPT, Part

GAP = "gap"
"""The kind of a part that stands for text that was left out."""
ROOM = 120
"""Signs that are kept on either side of a change, to the nearest word."""


def surroundings(parts: Sequence[Part], room: int = ROOM) -> tuple[Part, ...]:
    """The parts with only what stands near a change; of a text without changes its beginning."""
    last = len(parts) - 1
    return tuple(
        shorter
        for n, part in enumerate(parts)
        for shorter in (
            _near(part, room * (n > 0 or not last), room * (n < last))
            if part.kind == KEPT
            else [part]
        )
    )


def _near(part: Part, after: int, before: int) -> Iterator[Part]:
    """The first and the last signs of a text, and a gap between them where it is long."""
    head, tail = _head(part.text, after), _tail(part.text, before)
    if len(head) + len(tail) + ROOM // 4 >= len(part.text):
        yield part
        return
    if head:
        yield Part(KEPT, head)
    yield Part(GAP, "")
    if tail:
        yield Part(KEPT, tail)


def _head(text: str, room: int) -> str:
    """The first words of a text, at most so many signs; one long word is kept whole."""
    if not room:
        return ""
    end = re.compile(r"\s").search(text, room)
    fit = [match.start() for match in re.finditer(r"\s", text[: room + 1]) if match.start()]
    return text[: fit[-1]] if fit else text[: end.start()] if end else text


def _tail(text: str, room: int) -> str:
    return _head(text[::-1], room)[::-1]
