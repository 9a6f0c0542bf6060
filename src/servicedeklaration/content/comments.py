"""What staff and committee say to each other of an edition, part by part.

Comments are kept with the edition, one by one, and are no part of its text. Only actions write.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from plone import api

from ..editions.states import IN_FLIGHT_STATES
from .current import may_see
from .state import state_of
from .store import entries, entries_to_write
from .tree import field_names
from .walk import children

NAME = "comments"
TAKE_PART = "servicedeklaration: Take part"
"""Who may write comments, and read them while the edition is under way."""
STAFF = "servicedeklaration: View internal"
"""Who may read them afterwards too."""


@dataclass(frozen=True)
class Comment:
    """One comment, as it was made.

    `section` leads from the edition to the part that it is about: ids joined by "/"; "" is the
    edition itself, and then `field` names one of its texts, or "" for the whole. `where` is what
    the part was called. `by` is the user's id and `name` the name at the time. `text_sha256` is
    the hash of what the edition said. `withdrawn_at` None: it stands.
    """

    id: str
    at: datetime
    by: str
    name: str
    section: str
    field: str
    where: str
    text: str
    text_sha256: str
    withdrawn_at: datetime | None = None

    @property
    def stands(self) -> bool:
        """Whether its author hasn't taken it back."""
        return self.withdrawn_at is None

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data, moments in ISO form."""
        return {
            name: value.isoformat() if isinstance(value, datetime) else value
            for name, value in asdict(self).items()
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Comment":
        """The comment that `to_dict` wrote."""
        withdrawn = data["withdrawn_at"]
        moments = {
            "at": datetime.fromisoformat(data["at"]),
            "withdrawn_at": datetime.fromisoformat(withdrawn) if withdrawn else None,
        }
        return cls(**{**data, **moments})


def comments(edition) -> list[Comment]:
    """All comments on an edition, the earliest first, those taken back among them."""
    found = map(Comment.from_dict, entries(edition, NAME).values())
    return sorted(found, key=lambda comment: (comment.at, comment.id))


def comment(edition, id: str) -> Comment | None:
    """The comment with the id; None if there is none."""
    data = entries(edition, NAME).get(id)
    return None if data is None else Comment.from_dict(data)


def keep(edition, made: Comment) -> None:
    """Keep a comment, in place of one with its id."""
    entries_to_write(edition, NAME)[made.id] = made.to_dict()


def are_open(edition) -> bool:
    """Whether the edition is under way, so that there is something to say about it."""
    return state_of(edition) in IN_FLIGHT_STATES


def may_read(edition) -> bool:
    """Whether the visitor may read an edition's comments.

    When it is decided they are closed, and kept for staff.
    """
    needed = TAKE_PART if are_open(edition) else STAFF
    return may_see(edition) and bool(api.user.has_permission(needed, obj=edition))


def may_write(edition) -> bool:
    """Whether the visitor is of those staff and committee members who can see the edition."""
    return may_see(edition) and bool(api.user.has_permission(TAKE_PART, obj=edition))


def part_at(edition, section: str):
    """The part that a comment's `section` leads to, for "" the edition; None: there is none."""
    found = edition
    for name in filter(None, section.split("/")):
        if not found.isPrincipiaFolderish:
            return None
        found = next((part for part in children(found) if part.getId() == name), None)
        if found is None:
            return None
    return found


def has_place(edition, section: str, field: str) -> bool:
    """Whether there is such a part and, for the edition itself, such a field."""
    if field and (section or field not in field_names(edition)):
        return False
    return part_at(edition, section) is not None
