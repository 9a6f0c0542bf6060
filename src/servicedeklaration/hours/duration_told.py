"""What an offer's text on its duration tells, and the words in which a page can say it."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from content_import.fields.duration import read_duration
from content_import.fields.duration_forms import CLOCK_TIME
from content_import.fields.duration_found import begins_within, tells_presence
from content_import.fields.numbers import NUMBER
from content_import.fields.sentences import sentences

from .duration_words import duration_words

_RESERVED = re.compile(
    r"\b(?:op til|indtil|de fleste|typisk\w*|som udgangspunkt|som regel|oftest|normalt|gerne|"
    r"kan variere|afhæng\w*|efter behov|individuel\w*|opfølg\w*|efterfulgt|"
    # More or less than the figure, or no more than a part of the time.
    r"mindst|minimum|mere end|mindre end|under|(?:varer?|på|i|tager) over|ikke|sjældent|få|"
    r"gennemsnit\w*|overstige\w*|forlæng\w*|første|sidste|derefter|herefter|dernæst|uge \d|"
    # Another time than that of the help.
    r"vente\w*|sagsbehandling\w*|stoffri|ædru)\b|\+ ?\d+ (?:døgn|dag|uge|måned)",
    re.IGNORECASE,
)
"""Words after which a figure is no promise, or not all: such a text stands as it is written."""
_LENGTH = re.compile(rf"{NUMBER}\s+(?P<unit>døgn|uger|måneder|år)\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e|en|ene)?\b", re.IGNORECASE)

About = Literal["length", "soon", "when"]


@dataclass(frozen=True)
class Told:
    """What is told: how long it takes, how soon it begins, or when it is open or takes place.

    `sentences` are those as written. `figures` says them in plain words, without those that
    `beside` gives as they are written; "" where the text itself says it best.
    """

    about: About
    sentences: tuple[str, ...]
    figures: str = ""
    beside: tuple[str, ...] = ()

    @property
    def written(self) -> str:
        return " ".join(self.sentences)

    def within(self, room: int) -> str:
        """As many of the sentences as there is room for, at least one; none is cut."""
        left = list(self.sentences)
        while len(left) > 1 and len(" ".join(left)) > room:
            left.pop()
        return " ".join(left)


def told_of(duration: str | None) -> Told | None:
    """What a text on the duration tells; None for no text.

    Where it also tells how soon the help begins, that is left to `soon_of`.
    """
    said = _said(duration)
    said = tuple(one for one in said if not begins_within(one)) or said
    if not said:
        return None
    about = _about(said)
    if about != "length":
        return Told(about, said)
    beside = tuple(one for one in said if _tells_a_time(one))
    figures = _figures(" ; ".join(one for one in said if one not in beside))
    return Told(about, said, figures, beside if figures else ())


def soon_of(duration: str | None) -> Told | None:
    """How soon the help begins, where a text that tells how long it takes says that too."""
    said = _said(duration)
    soon = tuple(one for one in said if begins_within(one))
    return Told("soon", soon) if 0 < len(soon) < len(said) else None


def _said(duration: str | None) -> tuple[str, ...]:
    """The sentences of a text."""
    lines = filter(None, (" ".join(line.split()) for line in (duration or "").splitlines()))
    return tuple(sentence for line in _joined(lines) for sentence in sentences(line))


def _joined(lines) -> list[str]:
    """Lines that are whole by themselves; one that goes on in the next is joined with it."""
    found: list[str] = []
    for line in lines:
        if found and not found[-1].endswith((".", "!", "?", ":")) and not _stands_alone(line):
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found


def _stands_alone(line: str) -> bool:
    """Whether a line opens like one: with a capital, a figure or a sign."""
    return not line[0].islower()


def _about(said: tuple[str, ...]) -> About:
    if all(begins_within(one) for one in said):
        return "soon"
    return "when" if all(_is_no_length(one) for one in said) else "length"


def _is_no_length(sentence: str) -> bool:
    """Whether it only tells when a place is open, its people are there or one meets."""
    read = replace(read_duration(sentence), per_day_min=None, per_day_max=None)
    meets_only = _tells_a_time(sentence) and read.is_empty
    return tells_presence(sentence) or meets_only


def _tells_a_time(sentence: str) -> bool:
    """Whether a sentence gives days or hours, which no figures can say."""
    times = CLOCK_TIME.search(sentence) or _WEEKDAY.search(sentence)
    return bool(times) or tells_presence(sentence)


def _figures(text: str) -> str:
    """A text in figures; "" where it has none, or takes them back."""
    read = read_duration(text)
    if _RESERVED.search(text) or read.about or _tells_two_lengths(text):
        return ""
    return duration_words(read) or ""


def _tells_two_lengths(text: str) -> bool:
    """Whether two lengths are told in the same unit: of them figures would say the first only."""
    units = [found["unit"].lower() for found in _LENGTH.finditer(text)]
    return len(units) > len(set(units))
