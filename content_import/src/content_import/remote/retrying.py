"""Trying again, with growing pauses, what may work in a while."""

from collections.abc import Callable
from typing import TypeVar

from content_import.remote.errors import Passing

PAUSES = (1, 2, 4, 8, 16)
"""Seconds between tries; one more try follows the last of them."""
_LONGEST = 60
"""Seconds; a site that asks for a longer pause gets this one."""
_Answer = TypeVar("_Answer")


def persist(
    attempt: Callable[[], _Answer],
    wait: Callable[[float, str], None],
    pauses: tuple[float, ...] = PAUSES,
) -> _Answer:
    """What the attempt gives at last; raises the error behind the trouble that doesn't pass.

    `wait` is told how many seconds to wait, and why.
    """
    for pause in pauses:
        try:
            return attempt()
        except Passing as passing:
            wait(min(max(pause, passing.pause), _LONGEST), passing.final.reason)
    try:
        return attempt()
    except Passing as passing:
        raise passing.final from passing
