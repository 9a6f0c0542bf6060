"""The importer on thirty pages of each format, each in a process of its own."""

import multiprocessing
from collections.abc import Iterator

from .child import Reading, measure
from .documents import PAGES, renderings

_SHOWN = 4
_CONTEXT = multiprocessing.get_context("spawn")


def lines() -> Iterator[str]:
    """Give a line for each format, text first: the others are told as times of it."""
    yield f"{PAGES} pages as    first    later   pages/s   : text   peak MB   where the time goes"
    text = 0.0
    for extension, data in renderings().items():
        reading = _apart(extension, data)
        text = text or reading.later
        yield _line(reading, text)


def _line(reading: Reading, text: float) -> str:
    shares = ", ".join(f"{name} {share:.0%}" for name, share in reading.shares[:_SHOWN])
    times = f"{reading.first:7.2f} s {reading.later:6.2f} s {PAGES / reading.later:9.0f}"
    ratio = f"{reading.later / text:7.1f} ×"
    return f"{reading.extension:<10} {times} {ratio} {reading.memory:9.0f}   {shares}"


def _apart(extension: str, data: bytes) -> Reading:
    """The reading in a fresh process, whose memory is the importer's alone."""
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=measure, args=(theirs, extension, data))
    process.start()
    theirs.close()
    reading = ours.recv()
    process.join()
    return reading
