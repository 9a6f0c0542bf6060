"""Runs of text put together to lines."""

from dataclasses import replace

from content_import.readers.web.leaves import Leaf, Place, Run, clean

_CROSSED = 2
"""Elements without space of their own between two lines that stand close: the end of one and the
beginning of the next."""


class Buffer:
    """Takes text, breaks and the edges of elements, and gives the lines between them.

    What is set aside inside a line, such as a hidden word, is a line of its own after it.
    """

    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self._runs: list[Run] = []
        self._aside: list[Run] = []
        self._calls: list[str] = []
        self._gap = 1
        self._crossed = 0
        self._broken = False

    def add(self, text: str, place: Place) -> None:
        """Take the text of one look; in preformatted text its line ends are breaks."""
        if place.pre and "\n" in text:
            first, *lines = text.split("\n")
            self._take(first, place)
            for line in lines:
                self.break_line()
                self._take(line, place)
            return
        self._take(text, place)

    def call(self, number: str, place: Place) -> None:
        """Take a footnote's call."""
        if self._runs and self._runs[-1].text.endswith(" ") and clean(self._runs[-1].text):
            self._runs[-1] = replace(self._runs[-1], text=self._runs[-1].text.rstrip())
        self._take(number, place)
        self._calls.append(number)

    def break_line(self) -> None:
        """End the line; a second break is a blank line."""
        if not self._flush():
            self._gap = 1
        self._broken = True

    def edge(self, spaced: bool, counts: bool = True) -> None:
        """End the line at an element's beginning or end; `counts` is False for lists, whose items
        stand close."""
        self._flush()
        self._broken = False
        self._crossed += counts
        if spaced or self._crossed > _CROSSED:
            self._gap = 1

    def _take(self, text: str, place: Place) -> None:
        runs = self._aside if place.aside else self._runs
        if place.aside and runs and runs[-1].place.aside != place.aside:
            self._end(self._aside, ())
        runs.append(Run(text, place))

    def _flush(self) -> bool:
        """True if a line ended here."""
        found = self._end(self._runs, tuple(self._calls))
        self._calls.clear()
        return self._end(self._aside, ()) or found

    def _end(self, runs: list[Run], calls: tuple[str, ...]) -> bool:
        worded = [run for run in runs if clean(run.text)]
        if worded:
            place = worded[0].place
            self.leaves.append(Leaf(tuple(runs), place, self._gap, self._broken, calls))
            self._gap, self._crossed, self._broken = 0, 0, False
        runs.clear()
        return bool(worded)
