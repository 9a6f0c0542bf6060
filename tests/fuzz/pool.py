"""Cases in child processes: one that hangs, or takes its process down, is an outcome like any
other."""

import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection, wait
from resource import RLIMIT_AS, setrlimit
from time import monotonic

from tests.fuzz.outcome import BROKEN, Outcome, try_case

_PROCESSES = 2
_SECONDS = 20
"""For one case; a sound document of its size takes a tenth of a second."""
_MEMORY = 2_000_000_000
_CONTEXT = multiprocessing.get_context("forkserver")


def outcomes(extension: str, runs: int) -> Iterator[Outcome]:
    """The outcome of each of so many cases, as they come."""
    workers = [_Worker(extension, range(at, runs, _PROCESSES)) for at in range(_PROCESSES)]
    try:
        while running := [worker for worker in workers if worker.left]:
            pipes = [worker.pipe for worker in running]
            ready = wait(pipes, min(worker.seconds_left for worker in running))
            for worker in running:
                yield from worker.take(worker.pipe in ready)
    finally:
        for worker in workers:
            worker.stop()


class _Worker:
    """A child process that goes through some cases, and is begun anew where it falls."""

    def __init__(self, extension: str, numbers: range) -> None:
        self.left = numbers
        self._extension = extension
        self._begin()

    @property
    def seconds_left(self) -> float:
        return max(0.0, self._deadline - monotonic())

    def take(self, is_ready: bool) -> Iterator[Outcome]:
        """The outcome that is there by now, if any."""
        if not is_ready and self.seconds_left:
            return
        try:
            outcome = self.pipe.recv() if is_ready else self._ended("took too long")
        except EOFError:
            outcome = self._ended("took its process down")
        self.left = self.left[1:]
        self._deadline = monotonic() + _SECONDS
        if self.left and not self._process.is_alive():
            self._begin()
        yield outcome

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()

    def _begin(self) -> None:
        self.pipe, theirs = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(target=_work, args=(theirs, self._extension, self.left))
        self._process.start()
        theirs.close()
        self._deadline = monotonic() + _SECONDS

    def _ended(self, told: str) -> Outcome:
        self.stop()
        return Outcome(self._extension, self.left[0], BROKEN, told, float(_SECONDS))


def _work(pipe: Connection, extension: str, numbers: range) -> None:
    setrlimit(RLIMIT_AS, (_MEMORY, _MEMORY))
    for number in numbers:
        pipe.send(try_case(extension, number))
    pipe.close()
