"""An answer to a consultation, as data."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Self

WHOLE_EDITION = ""
"""The section of an answer that is about the edition as a whole."""


@dataclass(frozen=True)
class Answer:
    """What somebody wrote; nothing is kept of whom it came from but what was written.

    `id` is the number on the receipt. `section` is the ids below the edition, joined by "/".
    `name` and `organisation` are "" where nothing was given. `extra` has the answers to questions
    that an editor added to the form: question → answer, in the form's order.
    """

    id: str
    received_at: datetime
    section: str
    section_title: str
    text: str
    name: str = ""
    organisation: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data; the form that is stored."""
        return asdict(self) | {"received_at": self.received_at.isoformat()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The answer that `to_dict` wrote."""
        received_at = datetime.fromisoformat(data["received_at"])
        return cls(**{**data, "received_at": received_at, "extra": dict(data["extra"])})


def in_order(answers: list[Answer], sections: list[str]) -> list[Answer]:
    """Answers in the order of the edition's sections, the whole edition first, then by time.

    A section that is not among `sections` comes last.
    """
    place = {section: number for number, section in enumerate([WHOLE_EDITION, *sections])}
    return sorted(
        answers, key=lambda each: (place.get(each.section, len(place)), each.received_at, each.id)
    )
