"""What speaks against an inquiry, feedback, and what staff do with them, in the user's words."""

from collections.abc import Iterable
from datetime import date

from ..consultation.reasons import Objection
from .feedback import ANSWERS, MORE, Feedback
from .inquiry import ANONYMOUS, Inquiry
from .ways import NEEDS_WORDS, WAYS

LONGEST_TEXT = 10_000
LONGEST_LINE = 200
LONGEST_FEEDBACK = 1_000
"""Signs that there is room for."""

NO_TEXT = "Skriv, hvad du vil tale med os om."
NO_WAY = "Skriv, hvordan vi må kontakte dig, eller vælg »Jeg kontakter jer selv«."
NO_REACH = "Skriv, hvordan vi må kontakte dig."
NO_NAME = "Skriv dit navn. Vil du ikke det, så skriv til os anonymt."
NO_FEEDBACK = "Skriv, hvad du manglede."
NO_REPLY = "Skriv et svar."


def against_inquiry(inquiry: Inquiry) -> list[Objection]:
    """Why an inquiry can't be received."""
    named = inquiry.kind != ANONYMOUS
    texts = [inquiry.text, *inquiry.extra.values()]
    checks = (
        (not inquiry.text, "text", NO_TEXT),
        (named and not inquiry.name, "name", NO_NAME),
        (named and not inquiry.reach, "reach", NO_REACH),
        (not named and inquiry.reach_by not in WAYS, "reach_by", NO_WAY),
        (inquiry.reach_by in NEEDS_WORDS and not inquiry.reach, "reach", NO_WAY),
        (_too_long(texts, LONGEST_TEXT), "text", _shorter("Teksten er for lang.", LONGEST_TEXT)),
        (
            _too_long([inquiry.name], LONGEST_LINE),
            "name",
            _shorter("Navnet er for langt.", LONGEST_LINE),
        ),
        (
            _too_long([inquiry.reach], LONGEST_LINE),
            "reach",
            _shorter("Svaret er for langt.", LONGEST_LINE),
        ),
    )
    return [Objection(words, field) for applies, field, words in checks if applies]


def against_reply(today: date, inquiry: Inquiry | None, reply: str) -> list[Objection]:
    """Why staff can't reply; `inquiry` None: it is no longer there."""
    if inquiry is None or inquiry.is_due(today):
        return [_gone()]
    checks = (
        (inquiry.kind != ANONYMOUS, "reply", "Svar på den måde, som borgeren har skrevet."),
        (not reply, "reply", NO_REPLY),
        (_too_long([reply], LONGEST_TEXT), "reply", _shorter("Svaret er for langt.", LONGEST_TEXT)),
    )
    return [Objection(words, field) for applies, field, words in checks if applies]


def against_handling(today: date, inquiry: Inquiry | None) -> list[Objection]:
    """Why it can't be marked; `inquiry` None: it is no longer there."""
    return [_gone()] if inquiry is None or inquiry.is_due(today) else []


def against_feedback(feedback: Feedback) -> list[Objection]:
    """Why feedback can't be received."""
    checks = (
        (feedback.answer not in {*ANSWERS, MORE}, "answer", "Vælg »Ja« eller »Nej«."),
        (feedback.answer == MORE and not feedback.text, "text", NO_FEEDBACK),
        (
            _too_long([feedback.text], LONGEST_FEEDBACK),
            "text",
            _shorter("Teksten er for lang.", LONGEST_FEEDBACK),
        ),
    )
    return [Objection(words, field) for applies, field, words in checks if applies]


def _gone() -> Objection:
    return Objection("Henvendelsen er slettet.")


def _too_long(texts: Iterable[str], most: int) -> bool:
    return any(len(text) > most for text in texts)


def _shorter(what: str, most: int) -> str:
    number = f"{most:,}".replace(",", ".")
    return f"{what} Der er plads til {number} tegn."
