"""What each next step of an edition would bring, as data."""

from dataclasses import dataclass

from servicedeklaration import clock
from servicedeklaration.actions.send_reminders import SendReminders
from servicedeklaration.content.corrections import correction
from servicedeklaration.content.notices import KINDS, notices_of
from servicedeklaration.content.readopted import is_unchanged
from servicedeklaration.content.state import state_of
from servicedeklaration.editions.states import transitions_from
from servicedeklaration.messages.message import Message, Notices

REMINDER_WORDS = {
    "review_due": "Påmindelse om gennemgang",
    "expiring": "Påmindelse om udløb",
    "deadline_passed": "Påmindelse om høringsfristen",
}
_BY_HAND = {"pending": (("Læg frem for udvalget", "pack_made"),)}
"""State → what else may happen in it than a transition, and the occasion that it is."""
_ONLY_OF = {
    "publish_correction": lambda edition: correction(edition) is not None,
    "readopt": is_unchanged,
}
"""Transitions that not every edition in their state can take, and which ones can."""


@dataclass(frozen=True)
class Step:
    """A step that may come, and the messages that it would bring."""

    title: str
    messages: tuple[Message, ...]
    left_out: tuple[str, ...]


def steps(edition) -> list[Step]:
    """Each step that may come next, whoever takes it; none of them is taken."""
    state = state_of(edition)
    open_now = (each for each in transitions_from(state) if _can_come(edition, each.id))
    possible = [(each.title_da, KINDS.get(each.id)) for each in open_now]
    possible += _BY_HAND.get(state, ())
    return [_step(title, edition, kind) for title, kind in possible]


def _can_come(edition, transition: str) -> bool:
    return transition not in _ONLY_OF or _ONLY_OF[transition](edition)


def reminders(edition) -> list[Step]:
    """The reminders that are to be sent today."""
    found = SendReminders(edition, clock.today()).waiting()
    return [_as_step(REMINDER_WORDS[kind], notices) for kind, _day, notices in found]


def told_line(edition, transition: str) -> str:
    """The names of those who would be told of a transition; "" where it is nobody."""
    kind = KINDS.get(transition)
    messages = notices_of(edition, kind).messages if kind else ()
    return ", ".join(each.to_name or each.to for each in messages)


def _step(title: str, edition, kind: str | None) -> Step:
    return _as_step(title, notices_of(edition, kind) if kind else Notices())


def _as_step(title: str, notices: Notices) -> Step:
    return Step(title, notices.messages, notices.left_out)
