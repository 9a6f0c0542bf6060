"""What was just said the same way: a button was pressed twice."""

from threading import Lock

SECONDS = 3.0
"""So long the same words about the same page are one person's."""


class Repeats:
    """What was said in the last few seconds, by everybody together; nothing of who said it."""

    def __init__(self) -> None:
        self._said: dict[int, float] = {}
        self._lock = Lock()

    def has(self, said: tuple[str, ...], moment: float) -> bool:
        """Whether the same was just said. `moment` in seconds."""
        with self._lock:
            self._forget(moment)
            return hash(said) in self._said

    def remember(self, said: tuple[str, ...], moment: float) -> None:
        """Note that it was said now."""
        with self._lock:
            self._forget(moment)
            self._said[hash(said)] = moment

    def clear(self) -> None:
        """Begin anew."""
        with self._lock:
            self._said.clear()

    def _forget(self, moment: float) -> None:
        self._said = {key: at for key, at in self._said.items() if at > moment - SECONDS}
