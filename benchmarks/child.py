"""One conversion in a process of its own; it loads nothing that the importer doesn't."""

import cProfile
import pstats
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from time import perf_counter

_ROUNDS = 5


@dataclass(frozen=True)
class Reading:
    """How long a conversion takes, in seconds: the `first` one, which loads the libraries, and the
    median of the later ones; the most memory of the process in MB; shares of the time by part."""

    extension: str
    first: float
    later: float
    memory: float
    shares: tuple[tuple[str, float], ...]


def measure(pipe: Connection, extension: str, data: bytes) -> None:
    """Send the `Reading` of some bytes; the importer's own loading counts in the first one."""
    from content_import import convert_bytes

    name = f"katalog{extension}"
    first, *more = (_seconds(convert_bytes, data, name) for _ in range(_ROUNDS + 1))
    memory = _peak()
    profile = cProfile.Profile()
    profile.runcall(convert_bytes, data, name)
    pipe.send(Reading(extension, first, median(more), memory, _shares(pstats.Stats(profile))))


def _seconds(work: Callable, *arguments) -> float:
    started = perf_counter()
    work(*arguments)
    return perf_counter() - started


def _peak() -> float:
    """The most memory that this process has held, in MB, as Linux tells it."""
    told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(told["VmHWM"].split()[0]) / 1000


def _shares(stats: pstats.Stats) -> tuple[tuple[str, float], ...]:
    """The share of each part, the largest first: the reader, and each stage behind it."""
    parts = {
        _part(file, function): cumulative / stats.total_tt
        for (file, _, function), (_, _, _, cumulative, _) in stats.stats.items()
        if _part(file, function)
    }
    return tuple(sorted(parts.items(), key=lambda pair: -pair[1]))


def _part(file: str, function: str) -> str:
    """The name of a part by its outermost function; "" for any other function."""
    path = Path(file)
    if function == "read_bytes" and path.parent.name == "readers":
        return "reader"
    return path.stem if function == "run" and path.parent.name == "stages" else ""
