"""Writes the messages of an occasion: plain text, short, and nothing of the text itself."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..editions.words import long_date
from .message import Message, Notices, Occasion
from .occasions import OCCASIONS
from .people import People, Person
from .recipients import recipients

SOMEBODY = "En kollega"


def notices(occasion: Occasion, people: People) -> Notices:
    """The messages about an occasion; the same occasion gives the same ones."""
    found = recipients(occasion.kind, people, occasion.actor)
    written = tuple(write(occasion, person, why) for person, why in found.chosen)
    return Notices(written, found.left_out)


def write(occasion: Occasion, person: Person, why: str) -> Message:
    """What one person is told: what happened, what to do, where, and why he is told."""
    told = OCCASIONS[occasion.kind]
    facts = _facts(occasion)
    paragraphs = (
        f"Hej {person.name}" if person.name else "Hej",
        told.happened.format(**facts),
        told.to_do.format(**facts),
        _where(occasion, person),
        f"Du får denne besked, fordi {why}.",
    )
    return Message(
        to=person.email,
        to_name=person.name,
        user_id=person.user_id,
        subject=_one_line(told.subject.format(**facts)),
        body="\n\n".join(paragraphs) + "\n",
        kind=occasion.kind,
        edition_uid=occasion.edition_uid,
        why=why,
    )


def gathered(messages: Iterable[Message]) -> list[Message]:
    """One message where a person was to get several of the same kind at once."""
    groups: dict[tuple[str, str], list[Message]] = {}
    for message in messages:
        groups.setdefault((message.to.casefold(), message.kind), []).append(message)
    return [_as_one(group) for group in groups.values()]


def _as_one(group: Sequence[Message]) -> Message:
    first, *others = group
    if not others:
        return first
    subject = f"{first.subject} og {len(others)} {'anden' if len(others) == 1 else 'andre'}"
    body = "\n----\n\n".join(message.body for message in group)
    return replace(first, subject=subject, body=body)


def _facts(occasion: Occasion) -> dict[str, str]:
    day = long_date(occasion.day) if occasion.day else ""
    reason = _one_line(occasion.reason)
    return {
        "title": _one_line(occasion.title),
        "actor": occasion.actor.name if occasion.actor else SOMEBODY,
        "day": f"den {day}" if day else "nu",
        "reason": f" Begrundelse: {reason}" if reason else "",
        "in_force": f" Den gælder fra den {day}." if day else "",
        "deadline": f" Fristen for at svare er den {day}." if day else "",
    }


def _where(occasion: Occasion, person: Person) -> str:
    """The address; one without an account can't open what isn't public, and is told so."""
    if occasion.public or person.user_id:
        return f"Du finder den her:\n{occasion.url}"
    return "Teksten er ikke offentlig endnu. Spørg en redaktør, hvis du vil læse den."


def _one_line(text: str) -> str:
    """Without line breaks, which must never come into a header."""
    return " ".join(text.split())
