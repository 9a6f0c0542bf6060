"""The longest chain of pairs that rise in both numbers."""

Pair = tuple[int, int]


class Chain:
    """Takes pairs by their rising first number, and knows the longest chain up to each.

    `_best` is a tree of prefix maxima over the second number (Fenwick 1994), so that n pairs take
    n log n steps: a document that names one title a thousand times is read in good time.
    """

    def __init__(self, largest: int) -> None:
        self._pairs: list[Pair] = []
        self._lengths: list[int] = []
        self._before: list[int] = []
        self._best: list[tuple[int, int]] = [(0, -1)] * (largest + 2)

    def add(self, pairs: list[Pair]) -> None:
        """Take all pairs with one first number: none of them follows another."""
        found = [self._longest_before(place) for _, place in pairs]
        for pair, (length, at) in zip(pairs, found, strict=True):
            self._pairs.append(pair)
            self._lengths.append(length + 1)
            self._before.append(at)
            self._note(pair[1], (length + 1, len(self._pairs) - 1))

    def longest(self) -> list[Pair]:
        """The longest chain; of equally long ones the one that came first."""
        at = max(range(len(self._pairs)), key=self._lengths.__getitem__, default=-1)
        chain: list[Pair] = []
        while at >= 0:
            chain.append(self._pairs[at])
            at = self._before[at]
        return chain[::-1]

    def _longest_before(self, place: int) -> tuple[int, int]:
        """(length, number of the last pair) of the longest chain that ends below a second
        number."""
        found = (0, -1)
        while place > 0:
            found = max(found, self._best[place])
            place -= place & -place
        return found

    def _note(self, place: int, chain: tuple[int, int]) -> None:
        place += 1
        while place < len(self._best):
            self._best[place] = max(self._best[place], chain)
            place += place & -place
