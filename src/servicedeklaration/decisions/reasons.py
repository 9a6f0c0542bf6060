"""Why a decision cannot be recorded yet, in the words of the one who records it."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from ..editions.words import first_day, long_date
from .decision import APPROVING, OUTCOMES, Decision

_BODY = "Skriv, hvem der traf beslutningen, for eksempel udvalgets navn."
_LINK = "Linket til referatet skal være en hel webadresse."
NO_OUTCOME = "Vælg, hvad der blev besluttet."
_BEFORE_THE_TEXT = "Teksten blev først sendt til godkendelse den {}. Mødet kan ikke være holdt før."
_RECORDER = "Det fremgår ikke, hvem der registrerer beslutningen."


@dataclass(frozen=True)
class Objection:
    """One reason against a decision, and the field of it that the reason is about."""

    field: str
    reason: str


def objections(decision: Decision, today: date) -> list[Objection]:
    """Everything that is missing or wrong, in the order of a form's fields."""
    checks = (
        (decision.outcome not in OUTCOMES, "outcome", NO_OUTCOME),
        (_blank(decision.body), "body", _BODY),
        (not decision.meeting_date, "meeting_date", "Skriv, hvilken dag mødet blev holdt."),
        (_not_held(decision, today), "meeting_date", _not_held_yet(decision)),
        (_bad_link(decision.minutes_url), "minutes_url", _LINK),
        (_lacks_first_day(decision), "in_force_from", "Skriv, fra hvilken dag udgaven gælder."),
        (_blank(decision.recorded_by), "recorded_by", _RECORDER),
    )
    return [Objection(field, reason) for applies, field, reason in checks if applies]


def before_the_text(decision: Decision, submitted: date) -> list[Objection]:
    """That the meeting was held before the text lay before anybody, `submitted` being the day on
    which it was submitted; empty where it was not, or where its day isn't told.
    """
    day = str(decision.meeting_date or "")
    if not day or day >= submitted.isoformat()[: len(day)]:
        return []
    return [Objection("meeting_date", _BEFORE_THE_TEXT.format(long_date(submitted)))]


def reasons_against(decision: Decision, today: date) -> list[str]:
    """The words of all objections; an empty list when the decision can be recorded."""
    return [objection.reason for objection in objections(decision, today)]


def _blank(text: str | None) -> bool:
    return not text or not text.strip()


def _meeting_day(decision: Decision) -> date | None:
    """The first day that the meeting can have been held."""
    day = decision.meeting_date
    return first_day(day) if isinstance(day, str) and day else day or None


def _not_held(decision: Decision, today: date) -> bool:
    day = _meeting_day(decision)
    return day is not None and day > today


def _not_held_yet(decision: Decision) -> str:
    day = _meeting_day(decision)
    return f"Mødet er først {long_date(day)}. Registrér beslutningen bagefter." if day else ""


def _bad_link(url: str | None) -> bool:
    """Whether a link is given that isn't a full http(s) address."""
    if _blank(url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    spaced = any(character.isspace() for character in url)
    return spaced or parts.scheme not in ("http", "https") or not parts.hostname


def _lacks_first_day(decision: Decision) -> bool:
    return decision.outcome in APPROVING and decision.in_force_from is None
