"""What speaks against a step of a consultation, in the words of the one who takes it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from ..editions.words import long_date
from .answers import WHOLE_EDITION, Answer
from .course import Consultation, Hearing, last_hearing

LONGEST_TEXT = 20_000
LONGEST_NAME = 200
"""Signs that an answer, and a name, may have."""

_OVER = "Høringen er slut, så vi kan ikke modtage flere svar."


@dataclass(frozen=True)
class Objection:
    """One reason against; `field` is what it is about, None: the matter as a whole.

    `place` is the page below the edition where it can be put right; "": there is none.
    """

    words: str
    field: str | None = None
    place: str = ""


def against_opening(today: date, deadline: date | None, delete_on: date | None) -> list[Objection]:
    """What is wrong with the days of a consultation; `delete_on` None: it is not chosen."""
    if deadline is None:
        return [Objection("Skriv, hvilken dag der senest kan svares.", "deadline")]
    found = _against_deadline(today, deadline)
    if delete_on is not None and delete_on <= deadline:
        last = long_date(deadline)
        words = f"Der kan svares til og med {last}. Svarene kan først slettes derefter."
        found.append(Objection(words, "delete_on"))
    return found


def against_closing(today: date, course: Consultation | None, comment: str) -> list[Objection]:
    """That the time promised isn't over, where nobody says why; None: no deadline is known."""
    if course is None or today > course.deadline or comment.strip():
        return []
    day = long_date(course.deadline)
    words = f"Der er lovet svarfrist til og med {day}. Skriv, hvorfor høringen slutter før."
    return [Objection(words, "comment")]


def against_answer(
    today: date, course: Consultation | None, answer: Answer, sections: Collection[str]
) -> list[Objection]:
    """Why an answer can't be received; `course` None: there is no open consultation.

    `sections` are those of the text that is heard.
    """
    if course is None or not course.takes_answers(today):
        return [Objection(_OVER)]
    known = answer.section == WHOLE_EDITION or answer.section in sections
    words = [answer.text, *answer.extra.values()]
    checks = (
        (not answer.text, "text", "Skriv dit svar."),
        (not known, "section", "Vælg det afsnit, som dit svar handler om."),
        (_too_long(words, LONGEST_TEXT), "text", _shorter("Svaret", LONGEST_TEXT)),
        (_too_long([answer.name], LONGEST_NAME), "name", _shorter("Navnet", LONGEST_NAME)),
        (
            _too_long([answer.organisation], LONGEST_NAME),
            "organisation",
            _shorter("Navnet", LONGEST_NAME),
        ),
    )
    return [Objection(reason, field) for applies, field, reason in checks if applies]


def against_asking(
    today: date, course: Consultation | None, councils: Iterable[str], deadline: date | None
) -> list[Objection]:
    """Why councils can't be asked; `course` None: the text was never sent into consultation."""
    if course is None:
        return [_not_in_consultation()]
    asked = list(councils)
    found = [] if asked else [Objection("Vælg mindst ét råd.", "councils")]
    found += [
        Objection(f"{council} har allerede svaret.", "councils")
        for council in asked
        if (hearing := course.hearing(council)) and hearing.reply is not None
    ]
    if deadline is None:
        return [*found, Objection("Skriv, hvilken dag rådet senest kan svare.", "deadline")]
    return found + _against_deadline(today, deadline)


def against_reply(
    today: date, course: Consultation | None, council: str, replied_on: date | None
) -> list[Objection]:
    """Why a council's reply can't be recorded; `course` None as for asking."""
    if course is None:
        return [_not_in_consultation()]
    found = [] if council else [Objection("Vælg det råd, der har svaret.", "council")]
    if council and course.hearing(council) is None:
        words = f"{council} er ikke spurgt. Spørg rådet først."
        found.append(Objection(words, "council", "@@spoerg-raad"))
    if replied_on is None:
        return [*found, Objection("Skriv, hvilken dag rådet svarede.", "replied_on")]
    if replied_on > today:
        words = f"{long_date(replied_on)} er ikke kommet endnu. Hvornår svarede rådet?"
        found.append(Objection(words, "replied_on"))
    return found


def against_submission(
    today: date, councils: Iterable[str], courses: tuple[Consultation, ...]
) -> list[Objection]:
    """The councils that must be heard first, and aren't.

    Who has had its time is heard, be there an answer or not: the law asks for the hearing
    (retssikkerhedsloven § 30 on ældreråd, § 37 a on handicapråd; an udsatteråd is heard where the
    municipality has decided so).
    """
    return [
        _unheard(council, hearing, bool(courses))
        for council in councils
        if (hearing := last_hearing(courses, council)) is None or not hearing.is_over(today)
    ]


def _unheard(council: str, hearing: Hearing | None, in_consultation: bool) -> Objection:
    if hearing is None:
        place = "@@spoerg-raad" if in_consultation else "@@send-i-hoering"
        return Objection(f"{council} er ikke hørt.", place=place)
    day = long_date(hearing.deadline)
    words = f"{council} har ikke svaret; fristen er den {day}."
    return Objection(words, place="@@hoeringssvar")


def _against_deadline(today: date, deadline: date) -> list[Objection]:
    if deadline > today:
        return []
    words = f"Fristen {long_date(deadline)} er for tidlig. Vælg en dag efter i dag."
    return [Objection(words, "deadline")]


def _not_in_consultation() -> Objection:
    words = "Udgaven har ikke været i høring. Send den i høring; så kan rådene spørges."
    return Objection(words, place="@@send-i-hoering")


def _too_long(texts: Iterable[str], most: int) -> bool:
    return any(len(text) > most for text in texts)


def _shorter(what: str, most: int) -> str:
    number = f"{most:,}".replace(",", ".")
    return f"{what} er for langt. Der er plads til {number} tegn."
