"""Identifiers within one page: each given once."""


class Anchors:
    """Hands out identifiers; one that is taken already gets a number."""

    def __init__(self, *taken: str):
        self._taken = set(taken)

    def take(self, wanted: str) -> str:
        """The identifier, or with "-2", "-3" … after it when it is taken."""
        found, number = wanted, 1
        while found in self._taken:
            number += 1
            found = f"{wanted}-{number}"
        self._taken.add(found)
        return found
