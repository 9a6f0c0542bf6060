"""Where the reader can look up a legal reference."""

import re
from dataclasses import dataclass
from datetime import date

from .laws import ELI, Change, laws

_ORDER = re.compile(r"(?:bekendtgørelse|lovbekendtgørelse|lov) nr\. (\d+) af \d+\. \w+ (\d{4})")
_SECTION = re.compile(r"(\d+)(?: ([a-z]))?")


@dataclass(frozen=True)
class LawLink:
    """A reference with its law's address; the § is text, as there are no anchors for it.

    `url` None: it is not known where the law stands. `title` is the law's full title, or its
    name. `note` is what the reader must know, e.g. that the rules have moved; None for nothing.
    """

    text: str
    url: str | None
    title: str
    note: str | None


def link_for(reference: str, day: date, written: date | None = None) -> LawLink:
    """The link for a canonical reference ("serviceloven § 101 a, stk. 3") as the law is on a day.

    `written` is the day of the text that holds the reference; None when that is not known.
    """
    name, _, place = reference.partition(" § ")
    law = laws().get(name)
    if law is None:
        return LawLink(reference, _order_url(name), name, None)
    notes = [c.note for c in law.changes if _concerns(c, place, day, written)]
    return LawLink(reference, law.version_on(day).url, law.title, " ".join(notes) or None)


def _order_url(name: str) -> str | None:
    """The address of an order or law that is cited by number and date."""
    match = _ORDER.fullmatch(name)
    return ELI.format(year=match[2], number=match[1]) if match else None


def _concerns(change: Change, place: str, day: date, written: date | None) -> bool:
    """Whether a reader on the day must know of a change at this place of the law."""
    if day < change.from_day:
        return False
    if change.older_texts and not (written and written < change.from_day and "stk." in place):
        return False
    return change.sections is None or any(_covers(s, place) for s in change.sections)


def _covers(sections: str, place: str) -> bool:
    """Whether "101", or a range such as "46-76", covers the § that a place begins with.

    A range covers its lettered paragraphs too ("76 a"); a single § only itself.
    """
    match = _SECTION.match(place)
    if not match:
        return False
    first, _, last = sections.partition("-")
    if last:
        return int(first) <= int(match[1]) <= int(last)
    return match[0] == sections
