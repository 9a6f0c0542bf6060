"""One change that a committee makes in a text, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SET, REMOVE, ADD = KINDS = ("set", "remove", "add")
PART_TYPES = ("Afsnit", "Indsats")
"""What can be added: a section or an offer."""


class AmendmentError(ValueError):
    """Data that are no amendment, or one that doesn't fit the text; the message is Danish."""


@dataclass(frozen=True)
class Amendment:
    """A field that gets another value, a part that is removed, or one that is added.

    `part`: the ids below the edition joined by "/", "" for the edition itself; for an addition
    the part in which it will stand. `value`: the field's new value as a tree has it, None for
    none; for an addition its fields. `type` and `id` are those of an addition, which has no id
    until it is written in. `after`: the id of the neighbour that it follows; "": it comes first;
    None: last.
    """

    kind: str
    part: str = ""
    field: str = ""
    value: Any = None
    type: str = ""
    id: str = ""
    after: str | None = None

    @property
    def path(self) -> str:
        """The ids that lead to what it is about, joined by "/"."""
        return "/".join(filter(None, (self.part, self.id)))

    @property
    def key(self) -> str:
        """What tells it from the others about the same text."""
        return " ".join(filter(None, (self.kind, self.path, self.field)))

    def concerns(self, path: str) -> bool:
        """Whether it is about the part at a path, or about something in it."""
        return self.path == path or self.path.startswith(f"{path}/")

    def to_dict(self) -> dict[str, Any]:
        """The amendment as JSON-able data, without what doesn't belong to its kind."""
        return {name: getattr(self, name) for name in ("kind", *_NAMES[self.kind])}

    @classmethod
    def from_dict(cls, data: Any) -> "Amendment":
        """The amendment that `to_dict` wrote; AmendmentError says in Danish what is wrong."""
        if not isinstance(data, Mapping) or data.get("kind") not in KINDS:
            raise AmendmentError(f"En ændring er en af slagsen {', '.join(KINDS)}.")
        unknown = sorted(set(data) - {"kind", *_NAMES[data["kind"]]})
        if unknown:
            raise AmendmentError(f"Ukendt i en ændring: {', '.join(map(str, unknown))}.")
        made = cls(**data)
        if wrong := sorted(_wrong(made)):
            raise AmendmentError(f"Kan ikke læses i en ændring: {', '.join(wrong)}.")
        return made


_NAMES = {
    SET: ("part", "field", "value"),
    REMOVE: ("part",),
    ADD: ("part", "type", "id", "after", "value"),
}
"""Kind → what belongs to it."""


def _wrong(made: Amendment) -> set[str]:
    """The names of what has a value of a wrong type."""
    texts = {
        name for name in ("part", "field", "type", "id") if type(getattr(made, name)) is not str
    }
    neighbour = set() if made.after is None or isinstance(made.after, str) else {"after"}
    fields = {"value"} if made.kind == ADD and not _are_fields(made.value) else set()
    return texts | neighbour | fields


def _are_fields(value: Any) -> bool:
    return isinstance(value, Mapping) and all(isinstance(name, str) for name in value)
