"""What bounds the reading of a file, and what a person has chosen about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from content_import.model import Where

ACCEPTED, REJECTED = "accepted", "rejected"
"""The two readings of tracked changes."""


@dataclass(frozen=True)
class Limits:
    """How much of anything a file may hold or cost before it is refused.

    Sizes are in bytes, `characters` and `paragraph_characters` in characters of text, `seconds`
    of wall-clock time and `memory_bytes` of memory for the process that reads.
    """

    file_bytes: int = 30_000_000
    unpacked_bytes: int = 150_000_000
    parts: int = 5_000
    pages: int = 500
    characters: int = 2_000_000
    paragraph_characters: int = 50_000
    depth: int = 100
    seconds: int = 60
    memory_bytes: int = 300_000_000


@dataclass(frozen=True)
class Placement:
    """A person's word on where a block goes: `to` is a path in the result, "" drops it."""

    where: Where
    to: str
    by: str = ""
    day: str = ""

    def as_dict(self) -> dict:
        """The same, ready for JSON."""
        return {**vars(self), "where": self.where.as_dict()}

    @classmethod
    def from_dict(cls, data: Mapping) -> "Placement":
        """The placement that `as_dict` was made of."""
        return cls(**{**data, "where": Where(**data["where"])})


@dataclass(frozen=True)
class Choices:
    """What a person has decided: the reading of tracked changes ("" for none yet), and places."""

    reading: str = ""
    placements: tuple[Placement, ...] = ()

    def as_dict(self) -> dict:
        """The same, ready for JSON."""
        return {"reading": self.reading, "placements": [one.as_dict() for one in self.placements]}

    @classmethod
    def from_dict(cls, data: Mapping) -> "Choices":
        """The choices that `as_dict` was made of."""
        return cls(data["reading"], tuple(map(Placement.from_dict, data["placements"])))


def silent(done: int, of: int) -> None:
    """Say nothing of how far the reading is."""


@dataclass(frozen=True)
class Settings:
    """All that a reader and the stages are told beside the file.

    `progress` is called now and then with how many parts (pages, paragraphs) are read, and of
    how many.
    """

    limits: Limits = Limits()
    choices: Choices = Choices()
    progress: Callable[[int, int], None] = field(default=silent, compare=False)


NO_CHOICES = Choices()
DEFAULTS = Settings()
"""The usual limits, and nothing chosen."""
