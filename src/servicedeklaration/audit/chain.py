"""Entries that follow each other, and whether they still do.

Each holds the SHA-256 of the one before, and its own over all of it, as canonical JSON (RFC 8785).
So an entry can't be changed, put in or taken out without showing in all that come after.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from typing import Any

from ..seal.canonical import SealError, sha256_of


class TrailError(ValueError):
    """What can't be an entry, or is stored as none."""


@dataclass(frozen=True)
class Entry:
    """One thing that somebody did.

    `number` counts from 1. `at` is the moment in UTC (ISO 8601, whole seconds). `actor` is a user
    id, that of a deleted user too, or "system". `change` is the id of what was done; `details` say
    more, as plain JSON-able data. `previous` is the `sha256` of the entry before; None for the
    first. `sha256` is over all the other fields.
    """

    number: int
    at: str
    actor: str
    change: str
    details: dict[str, Any] = field(default_factory=dict)
    previous: str | None = None
    sha256: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The entry as JSON-able data; the form that is stored and exported."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Entry":
        """The entry that `to_dict` wrote; TrailError when a field is missing or unknown."""
        names = {each.name for each in fields(cls)}
        if wrong := names ^ set(data):
            raise TrailError(f"missing or unknown in the entry: {', '.join(sorted(wrong))}")
        return cls(**data)


def append(
    last: Entry | None, moment: datetime, actor: str, change: str, details: Mapping[str, Any]
) -> Entry:
    """The entry that comes after the last one; `last` None: it is the first.

    TrailError where the moment has no time zone, or the details are no plain JSON.
    """
    if moment.tzinfo is None:
        raise TrailError("the moment has no time zone")
    parts = {
        "number": last.number + 1 if last else 1,
        "at": moment.astimezone(UTC).replace(microsecond=0).isoformat(),
        "actor": actor,
        "change": change,
        "details": dict(details),
        "previous": last.sha256 if last else None,
    }
    return Entry(**parts, sha256=_sha256_over(parts))


def sha256_of_entry(entry: Entry) -> str:
    """The hash that an entry's own fields give; equal to its `sha256` in an untouched one."""
    return _sha256_over({k: v for k, v in entry.to_dict().items() if k != "sha256"})


def check(entries: Sequence[Entry], noted: str | None) -> list[str]:
    """What is wrong with a trail, in Danish; an empty list when it is whole.

    `entries` in their order. `noted` is the `sha256` of the last one, kept apart from them; None:
    there is none.
    """
    problems = []
    last: Entry | None = None
    for entry in entries:
        problems += _of_entry(entry, last)
        last = entry
    if (last.sha256 if last else None) != noted:
        problems.append("Den seneste linje i logbogen mangler eller er blevet en anden.")
    return problems


def _of_entry(entry: Entry, last: Entry | None) -> list[str]:
    expected = last.number + 1 if last else 1
    checks = (
        (not _is_untouched(entry), f"Linje {entry.number} i logbogen er ændret."),
        (
            entry.number != expected,
            f"Linje {entry.number} i logbogen står, hvor linje {expected} skulle stå.",
        ),
        (
            entry.previous != (last.sha256 if last else None),
            f"Linje {entry.number} i logbogen passer ikke til linjen før.",
        ),
    )
    return [words for applies, words in checks if applies]


def _is_untouched(entry: Entry) -> bool:
    try:
        return sha256_of_entry(entry) == entry.sha256
    except TrailError:
        return False


def _sha256_over(parts: Mapping[str, Any]) -> str:
    try:
        return sha256_of(parts)
    except SealError as error:
        raise TrailError(str(error)) from error
