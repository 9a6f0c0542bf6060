"""A hvidbog at a glance: its answers under headings, and how many had which result."""

from collections import Counter
from dataclasses import dataclass

from .whitebook import RESULTS, Entry, Whitebook

COUNCILS = "Råd"
WHOLE = "Hele teksten"
"""Headings of what councils replied, and of answers that are about no one section."""


@dataclass(frozen=True)
class Group:
    """Entries that stand under one heading; `section` None: the councils."""

    heading: str
    section: str | None
    entries: tuple[Entry, ...]


def groups(book: Whitebook) -> tuple[Group, ...]:
    """The councils first, then the answers by section, in their order."""
    councils = tuple(entry for entry in book.entries if entry.kind == "council")
    sections: dict[str, list[Entry]] = {}
    for entry in book.entries:
        if entry.kind != "council":
            sections.setdefault(entry.section, []).append(entry)
    found = [Group(COUNCILS, None, councils)] if councils else []
    for section, entries in sections.items():
        heading = entries[0].section_title if section else WHOLE
        found.append(Group(heading, section, tuple(entries)))
    return tuple(found)


def counts(book: Whitebook) -> dict[str, int]:
    """How many answers had each result, in the order of the results; none for a result unused."""
    counted = Counter(entry.result for entry in book.entries if entry.result)
    return {result: counted[result] for result in RESULTS if counted[result]}


def counted_words(book: Whitebook) -> str:
    """E.g. "12 svar: 5 imødekommet, 7 taget til efterretning."."""
    number = len(book.entries)
    told = ", ".join(f"{count} {result}" for result, count in counts(book).items())
    heading = f"{number} svar" if number else "Der kom ingen svar"
    return f"{heading}: {told}." if told else f"{heading}."
