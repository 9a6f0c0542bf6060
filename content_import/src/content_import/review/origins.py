"""From the places of a result back to the source."""

from collections.abc import Mapping
from itertools import groupby

from content_import.place_words import span_in_words
from content_import.review.model import Origin


class Origins:
    """Which blocks of the source went to which path of a result."""

    def __init__(self, result: Mapping) -> None:
        self.blocks = entries_by_block(result)
        self._numbers: dict[str, list[int]] = {}
        for number, entries in self.blocks.items():
            for path in _paths(entries):
                self._numbers.setdefault(path, []).append(number)

    def of(self, *paths: str) -> tuple[Origin, ...]:
        """The blocks that went to some paths, those that follow one another as one."""
        numbers = sorted(number for path in paths for number in self._numbers.get(path, ()))
        runs = groupby(enumerate(numbers), lambda pair: pair[1] - pair[0])
        return tuple(self._origin([number for _, number in run]) for _, run in runs)

    def _origin(self, numbers: list[int]) -> Origin:
        first, last = self.blocks[numbers[0]][0], self.blocks[numbers[-1]][-1]
        return Origin(tuple(numbers), span_in_words(first["where"], last["where"]))


def _paths(entries: list[dict]) -> dict[str, None]:
    """Every path where words of a block's lines stand."""
    paths = (path for entry in entries for path in (entry["to"], *entry.get("also", ())))
    return dict.fromkeys(path for path in paths if path)


def entries_by_block(result: Mapping) -> dict[int, list[dict]]:
    """Number of a block to its lines in the ledger, in the order in which the blocks begin."""
    ordered = sorted(result["ledger"], key=lambda entry: entry["block"])
    return {number: list(group) for number, group in groupby(ordered, lambda one: one["block"])}
