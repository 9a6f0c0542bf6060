"""Times two pieces of work in turn, so that what else the machine does hits both alike."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Ratio:
    """How many times as long `work` takes as `yardstick`; medians, in milliseconds."""

    name: str
    work: float
    yardstick: float

    def __str__(self) -> str:
        times = self.work / self.yardstick
        return f"{self.name:<58} {times:8.2f} ×   ({self.work:.2f} ms : {self.yardstick:.2f} ms)"


def ratio(name: str, work: Callable, yardstick: Callable, rounds: int = 15) -> Ratio:
    """Run both once to warm up, then in turn; give the ratio of their medians."""
    for each in (work, yardstick):
        each()
    pairs = [(_milliseconds(work), _milliseconds(yardstick)) for _ in range(rounds)]
    return Ratio(name, *(median(column) for column in zip(*pairs, strict=True)))


def _milliseconds(work: Callable) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000
