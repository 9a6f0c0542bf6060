"""The line for a letter: which text of which edition, in words that stay true."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..editions.words import long_date

PartKind = Literal["section", "offer"]
_NAMES: dict[PartKind, tuple[str, str]] = {
    "section": ("afsnit", "afsnittet"),
    "offer": ("tilbud", "tilbuddet"),
}
"""What a part is called before its number, and before its title where it has none."""


@dataclass(frozen=True)
class CitedPart:
    """A section or an offer; `number` as printed, "" where it has none."""

    kind: PartKind
    title: str
    number: str = ""


@dataclass(frozen=True)
class Cited:
    """What a letter refers to, as it is on the day.

    `publisher`: the municipality, "" where it isn't known. `label`: the edition's name, "" where
    it has none. `until` None: no end is known. `withdrawn_on` None: it is not withdrawn.
    `part` None: the whole edition.
    """

    title: str
    publisher: str = ""
    label: str = ""
    since: date | None = None
    until: date | None = None
    withdrawn_on: date | None = None
    part: CitedPart | None = None


def citation(cited: Cited, address: str, day: date) -> str:
    """E.g. "Kvalitetsstandard for …, Havlund Kommune, udgave 2025–2026 (gælder fra 1. januar
    2025), afsnit 6 »Behandlingsgaranti«. https://havlund.example/h/k7m2q9xdf"."""
    publisher = "" if cited.publisher in cited.title else cited.publisher
    part = part_words(cited.part) if cited.part else ""
    said = ", ".join(filter(None, (cited.title, publisher, edition_words(cited, day), part)))
    return f"{said}. {address}"


def edition_words(cited: Cited, day: date) -> str:
    """The edition by name and days; by its days alone where it has no name."""
    days = _days(cited, day)
    if not cited.label:
        return f"udgaven, der {days}" if days else ""
    name = cited.label if "udgave" in cited.label.casefold() else f"udgave {cited.label}"
    return f"{name} ({days})" if days else name


def part_words(part: CitedPart) -> str:
    """E.g. "afsnit 6 »Behandlingsgaranti«" or "tilbuddet »Åben rådgivning«"."""
    numbered, plain = _NAMES[part.kind]
    return f"{f'{numbered} {part.number}' if part.number else plain} »{part.title}«"


def _days(cited: Cited, day: date) -> str:
    """From when it counts, or counted, and until when; "" where no day was set."""
    if cited.withdrawn_on:
        return f"blev tilbagekaldt den {long_date(cited.withdrawn_on)}"
    if cited.since is None:
        return ""
    if cited.until and cited.until < cited.since:
        return "aldrig trådte i kraft"
    verb = "gjaldt" if cited.until and cited.until < day else "gælder"
    until = f" til {long_date(cited.until)}" if cited.until else ""
    return f"{verb} fra {long_date(cited.since)}{until}"
