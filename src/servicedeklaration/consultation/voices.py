"""All who were heard in a consultation, whether they were asked or answered by themselves."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..editions.days import day_of
from .answers import Answer
from .course import Consultation, Hearing

Kind = Literal["council", "organisation", "person"]

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


@dataclass(frozen=True)
class Voice:
    """What one of them said.

    `number` counts the answers from 1 in their order; 0 for a council. `section` is "" where it
    is about the whole edition. For a council `organisation` is its name.
    """

    id: str
    number: int
    kind: Kind
    text: str
    received_on: date
    section: str = ""
    section_title: str = ""
    name: str = ""
    organisation: str = ""

    @property
    def label(self) -> str:
        """What it is called among those who work on it."""
        return self.organisation if self.kind == "council" else f"Svar {self.number}"


def voices_in(course: Consultation, answers: Iterable[Answer]) -> tuple[Voice, ...]:
    """The councils that replied, then all who answered, in the order given."""
    councils = [_of_council(each) for each in course.councils if each.reply is not None]
    return (*councils, *(_of_answer(number, each) for number, each in enumerate(answers, 1)))


def silent_in(course: Consultation) -> tuple[str, ...]:
    """The councils that were asked and gave no reply."""
    return tuple(each.council for each in course.councils if each.reply is None)


def council_id(name: str) -> str:
    """The id of a council among those who were heard: "raad-aeldreraadet"."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    return f"raad-{re.sub(r'[^a-z0-9]+', '-', plain.encode('ascii', 'ignore').decode()).strip('-')}"


def _of_council(hearing: Hearing) -> Voice:
    return Voice(
        council_id(hearing.council),
        0,
        "council",
        hearing.reply or "",
        hearing.replied_on or hearing.deadline,
        organisation=hearing.council,
    )


def _of_answer(number: int, answer: Answer) -> Voice:
    return Voice(
        answer.id,
        number,
        "organisation" if answer.organisation.strip() else "person",
        answer.text,
        day_of(answer.received_at),
        answer.section,
        answer.section_title,
        answer.name.strip(),
        answer.organisation.strip(),
    )
