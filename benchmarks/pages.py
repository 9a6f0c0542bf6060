"""Pages for citizens, as many per second as of a Plone Document that is as Plone ships it.

Zope is started as `make run` starts it, with an empty database, in a process of its own. It gets
two sites: one of Plone alone with a Document, and one with the add-on, its theme and the example
documents. Nobody is logged in; each page is asked for in turn through the WSGI application, so
that no page cache and no browser stands in between. The Document is asked for twice: with Plone's
theme put on (Diazo), as visitors get it, and without.
"""

import multiprocessing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from .site import site
from .visits import Site, open_sites

__all__ = ["lines", "site"]

ROUNDS = 60
WARM = 5
"""Times that each page is asked for before it counts, as a server has been asked before."""
_CONTEXT = multiprocessing.get_context("spawn")


@dataclass(frozen=True)
class Speed:
    """How often a second a page is given, and how often the Document, with Diazo and without."""

    name: str
    page: float
    document: float
    without_diazo: float

    def __str__(self) -> str:
        times, bare = self.page / self.document, self.page / self.without_diazo
        return (
            f"{self.name + ' : Plone Document':<58} {times:8.2f} × as many a second   "
            f"({self.page:.0f} : {self.document:.0f}; without Diazo {bare:.2f} ×)"
        )


def lines() -> Iterator[str]:
    """Give a line for each page that a citizen reads."""
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    with TemporaryDirectory() as home:
        process = _CONTEXT.Process(target=_measure, args=(theirs, Path(home)))
        process.start()
        theirs.close()
        speeds = ours.recv()
        process.join()
    yield from map(str, speeds)


def _measure(pipe, home: Path) -> None:
    """Send the speed of each page."""
    found = open_sites(home)
    times = _in_turn({name: _asking(found, path) for name, path in found.pages.items()})
    document, bare = (1 / times.pop(name) for name in found.documents)
    pipe.send([Speed(name, 1 / took, document, bare) for name, took in times.items()])


def _asking(found: Site, path: str) -> Callable[[], None]:
    return lambda: found.ask(path)


def _in_turn(works: dict[str, Callable[[], None]]) -> dict[str, float]:
    """The median time of each work in seconds; all are done once before the next round.

    Each round has an order of its own, so that no page always comes after the same other one.
    """
    for work in works.values():
        for _ in range(WARM):
            work()
    orders = Random(0)
    rounds = [_round(works, orders) for _ in range(ROUNDS)]
    return {name: median(each[name] for each in rounds) for name in works}


def _round(works: dict[str, Callable[[], None]], orders: Random) -> dict[str, float]:
    names = orders.sample(sorted(works), len(works))
    return {name: _seconds(works[name]) for name in names}


def _seconds(work: Callable[[], None]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started
