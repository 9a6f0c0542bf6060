"""How many times something may be done in a while, by everybody together.

It keeps moments and nothing of who it was, so that a limit is no way to tell visitors apart.
"""

from collections import deque
from threading import Lock


class Limit:
    """At most `most` times within `seconds`; each process counts for itself."""

    def __init__(self, most: int, seconds: float):
        self.most, self.seconds = most, seconds
        self._moments: deque[float] = deque()
        self._lock = Lock()

    def allows(self, moment: float) -> bool:
        """Whether once more is within the limit; if so it is counted. `moment` in seconds."""
        with self._lock:
            while self._moments and self._moments[0] <= moment - self.seconds:
                self._moments.popleft()
            if len(self._moments) >= self.most:
                return False
            self._moments.append(moment)
            return True

    def clear(self) -> None:
        """Begin anew."""
        with self._lock:
            self._moments.clear()
