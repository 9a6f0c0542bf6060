"""Seals, each made over an edition's tree and decisions and the seal before it.

Trees and decisions are plain JSON-able data; dates are ISO text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from typing import Any

from .canonical import SealError, sha256_of

ALGORITHM = "rfc8785-sha256/1"
"""How seals are made now; a seal made otherwise names another."""

ADOPTION_FIELDS = frozenset(
    {"id", "edition_label", "in_force_from", "in_force_until", "change_note"}
)
"""Fields of an edition that tell one adoption from the next, and are no part of its text."""


@dataclass(frozen=True)
class Seal:
    """What approval leaves on an edition.

    `sequence` counts the Publikation's approvals from 1. `previous` is the `sha256` of the seal
    before; None for the first. `sha256` is over all the other fields. `sealed_at` is in UTC.
    """

    sequence: int
    content_sha256: str
    decision_sha256: str
    previous: str | None
    sha256: str
    sealed_at: datetime
    algorithm: str = ALGORITHM

    def to_dict(self) -> dict[str, Any]:
        """The seal as JSON-able data; the form that is stored and published."""
        return asdict(self) | {"sealed_at": self.sealed_at.isoformat()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Seal":
        """The seal that `to_dict` wrote; SealError when a field is missing, unknown or bad."""
        names = {field.name for field in fields(cls)}
        if wrong := names ^ set(data):
            raise SealError(f"missing or unknown in the seal: {', '.join(sorted(wrong))}")
        return cls(**{**data, "sealed_at": _moment(data["sealed_at"])})

    def __post_init__(self) -> None:
        """Refuses a seal whose number or moment cannot be compared with another's."""
        if type(self.sequence) is not int:
            raise SealError(f"no sequence number: {self.sequence!r}")
        if self.sealed_at.tzinfo is None:
            raise SealError("the moment of sealing has no time zone")


def make_seal(
    tree: Mapping[str, Any],
    decisions: Sequence[Mapping[str, Any]],
    previous: Seal | None,
    now: datetime,
) -> Seal:
    """The seal over an edition that is approved now; `previous` is the Publikation's last one.

    `now` knows its time zone, or SealError. Fractions of a second are left out.
    """
    if now.tzinfo is None:
        raise SealError("the moment of sealing has no time zone")
    parts = {
        "sequence": previous.sequence + 1 if previous else 1,
        "content_sha256": sha256_of(tree),
        "decision_sha256": sha256_of(list(decisions)),
        "previous": previous.sha256 if previous else None,
        "sealed_at": now.astimezone(UTC).replace(microsecond=0),
        "algorithm": ALGORITHM,
    }
    return Seal(**parts, sha256=_sha256_over(parts))


def sha256_of_seal(seal: Seal) -> str:
    """The hash that the seal's own fields give; equal to its `sha256` in an untouched seal."""
    return _sha256_over({name: value for name, value in vars(seal).items() if name != "sha256"})


def text_sha256(tree: Mapping[str, Any]) -> str:
    """The hash of what an edition says, apart from when it was adopted.

    An edition that is adopted again unchanged has the same.
    """
    return sha256_of({name: tree[name] for name in tree if name not in ADOPTION_FIELDS})


def _moment(iso: Any) -> datetime:
    try:
        return datetime.fromisoformat(iso)
    except (TypeError, ValueError) as error:
        raise SealError(f"no moment: {iso!r}") from error


def _sha256_over(parts: Mapping[str, Any]) -> str:
    return sha256_of({**parts, "sealed_at": parts["sealed_at"].isoformat()})
