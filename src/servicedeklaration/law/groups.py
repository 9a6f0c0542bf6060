"""Legal references as a reader looks them up: law by law, each law with one address."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .laws import Version, laws
from .links import LawLink

_SECTION = re.compile(r"§ (\d+)(?: ([a-zæøå]))?\b(.*)")
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True)
class LawGroup:
    """One law with the places in it that a text refers to.

    `text` is the law's name, with the place where there is only one; `url` None: it is not known
    where the law stands. `places` is "" for one place or none. `full` is how the law is cited in
    full today, "" where `text` does it. `then` is the printed form that is known to have been the
    newest when the text was written; None where that is today's, or isn't known.
    """

    text: str
    url: str | None
    title: str
    places: str
    notes: tuple[str, ...]
    full: str = ""
    then: Version | None = None


def by_law(links: Iterable[LawLink], day: date, written: date | None) -> list[LawGroup]:
    """The references law by law, the laws in the order of the text, each place once.

    `day` is the day on which they are read, `written` that of the text; None when it isn't known.
    """
    found: dict[str, list[LawLink]] = {}
    for link in links:
        found.setdefault(link.text.partition(" § ")[0], []).append(link)
    return [_group(name, inside, day, written) for name, inside in found.items()]


def _group(name: str, links: list[LawLink], day: date, written: date | None) -> LawGroup:
    links = sorted(dict.fromkeys(links), key=_place_in_order)
    places = [place for link in links if (place := _place(link))]
    law = laws().get(name)
    now = law.version_on(day) if law else None
    then = law.known_on(written) if law and written else None
    return LawGroup(
        text=links[0].text if len(links) == 1 else name,
        url=links[0].url,
        title=links[0].title,
        places="; ".join(places) if len(links) > 1 else "",
        notes=tuple(_notes(links)),
        full=_in_full(name, law.title, now) if law else "",
        then=then if then != now else None,
    )


def _in_full(name: str, title: str, version: Version) -> str:
    """A law as it is cited: "Lov om social service, jf. lovbekendtgørelse nr. 909 af …"."""
    if version.citation == name:
        return ""
    between = ", jf. " if version.kind == "LBK" else ", "
    words = between.join(filter(None, (title, version.citation)))
    return words[0].upper() + words[1:]


def _notes(links: list[LawLink]) -> Iterable[str]:
    """What readers must know, each once, with the places that it is about and doesn't name."""
    about: dict[str, list[str]] = {}
    for link in links:
        if link.note:
            about.setdefault(link.note, []).append(_place(link))
    for note, places in about.items():
        unnamed = [place for place in places if place and place.partition(",")[0] not in note]
        yield f"{'; '.join(unnamed)}: {note}" if unnamed and len(links) > 1 else note


def _place(link: LawLink) -> str:
    """The place in the law, "§ 101, stk. 2"; "" for the whole law."""
    place = link.text.partition(" § ")[2]
    return f"§ {place}" if place else ""


def _place_in_order(link: LawLink) -> tuple[int, str, list[int]]:
    """A key that puts "§ 11" before "§ 101", and "§ 101, stk. 2" before "§ 101 a"."""
    found = _SECTION.match(_place(link))
    if not found:
        return 0, _place(link), []
    number, letter, rest = found.groups("")
    return int(number), letter, [int(figure) for figure in _FIGURES.findall(rest)]
