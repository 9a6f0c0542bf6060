"""Reads the lists of words that come with the add-on, or that a site keeps itself."""

from collections.abc import Iterable, Iterator
from importlib.resources import files


def shipped(name: str) -> list[str]:
    """Give the lines of a list that comes with the add-on."""
    return list(meant((files(__package__) / name).read_text("utf-8").splitlines()))


def meant(lines: Iterable[str]) -> Iterator[str]:
    """Give the lines that say something: without remarks (after #), and without empty ones."""
    for line in lines:
        if said := line.partition("#")[0].strip():
            yield said
