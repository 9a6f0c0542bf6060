"""HTML that is kept ready: parts of pages, laid out once in a process and not on each request.

It is no cache of pages. What a part shows is found out on each request, and compared with what was
laid out; only the text of a sealed edition, which never changes, isn't asked for again. Who may
see a page is settled before. See docs/decisions/0017.
"""

from collections import OrderedDict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

ROOM = 20_000_000
"""The most characters that a process keeps: those of some hundred editions with their offers."""


@dataclass(frozen=True)
class Piece:
    """A part of a page as HTML; `shows` is what it was laid out with, by its names in the view."""

    html: str
    shows: Mapping[str, Any] = field(default_factory=dict)

    def still_shows(self, view) -> bool:
        """Whether the view would be laid out to the same."""
        return all(getattr(view, name) == value for name, value in self.shows.items())


class Ready:
    """Pieces by what they are of; those that were asked for last are kept."""

    def __init__(self, room: int = ROOM):
        self._room = room
        self._taken = 0
        self._pieces: OrderedDict[Hashable, Piece] = OrderedDict()
        self._lock = Lock()

    def get(self, of: Hashable) -> Piece | None:
        """The piece; None where it isn't kept."""
        with self._lock:
            if of in self._pieces:
                self._pieces.move_to_end(of)
            return self._pieces.get(of)

    def keep(self, of: Hashable, piece: Piece) -> None:
        """Keep a piece, in the place of those that nobody has asked for the longest."""
        with self._lock:
            self._take_out(of)
            self._pieces[of] = piece
            self._taken += len(piece.html)
            while self._taken > self._room:
                self._take_out(next(iter(self._pieces)))

    def clear(self) -> None:
        """Forget all pieces."""
        with self._lock:
            self._pieces.clear()
            self._taken = 0

    def _take_out(self, of: Hashable) -> None:
        if of in self._pieces:
            self._taken -= len(self._pieces.pop(of).html)


READY = Ready()
"""What this process keeps."""
