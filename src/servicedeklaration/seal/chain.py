"""Seals, each made over what is sealed of an edition and over the seal before it.

Trees, decisions and contacts are plain JSON-able data; dates are ISO text.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any

from .canonical import SealError, sha256_of
from .kept import Kept

FIRST_ALGORITHM = "rfc8785-sha256/1"
"""Seals that bind text and decisions, and nothing was kept beside them."""
ALGORITHM = "rfc8785-sha256/2"
"""How seals are made now: over text, decisions, contacts and PDF, all kept with the edition."""
NOT_IN_FIRST = frozenset({"contacts_sha256", "pdf_sha256"})

ADOPTION_FIELDS = frozenset(
    {"id", "edition_label", "in_force_from", "in_force_until", "change_note"}
)
"""Fields of an edition that tell one adoption from the next, and are no part of its text."""


@dataclass(frozen=True)
class Seal:
    """What approval leaves on an edition.

    `sequence` counts the Publikation's approvals from 1. `previous` is the `sha256` of the seal
    before; None for the first. `sha256` is over all the other fields. `sealed_at` is in UTC.
    `contacts_sha256` is missing in the first algorithm, as is `pdf_sha256`; it is None too where
    there was no PDF.
    """

    sequence: int
    content_sha256: str
    decision_sha256: str
    previous: str | None
    sha256: str
    sealed_at: datetime
    algorithm: str = ALGORITHM
    contacts_sha256: str | None = None
    pdf_sha256: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The seal as JSON-able data; the form that is stored and published."""
        data = asdict(self) | {"sealed_at": self.sealed_at.isoformat()}
        return {name: data[name] for name in _names(self.algorithm)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Seal":
        """The seal that `to_dict` wrote; SealError when a field is missing, unknown or bad."""
        if not isinstance(data, Mapping):
            raise SealError(f"no seal: {data!r}")
        if wrong := _names(data.get("algorithm")) ^ set(data):
            raise SealError(f"missing or unknown in the seal: {', '.join(sorted(wrong))}")
        return cls(**{**data, "sealed_at": _moment(data["sealed_at"])})

    def __post_init__(self) -> None:
        """Refuses a seal whose number or moment cannot be compared with another's."""
        if type(self.sequence) is not int:
            raise SealError(f"no sequence number: {self.sequence!r}")
        if self.sealed_at.tzinfo is None:
            raise SealError("the moment of sealing has no time zone")


def make_seal(kept: Kept, previous: Seal | None, now: datetime) -> Seal:
    """The seal over an edition that is approved now; `previous` is the Publikation's last one.

    `now` knows its time zone, or SealError. Fractions of a second are left out.
    """
    if now.tzinfo is None:
        raise SealError("the moment of sealing has no time zone")
    made = Seal(
        sequence=previous.sequence + 1 if previous else 1,
        previous=previous.sha256 if previous else None,
        sealed_at=now.astimezone(UTC).replace(microsecond=0),
        sha256="",
        **kept.sums(),
    )
    return replace(made, sha256=sha256_of_seal(made))


def sha256_of_seal(seal: Seal) -> str:
    """The hash that the seal's own fields give; equal to its `sha256` in an untouched seal."""
    return sha256_of({name: value for name, value in seal.to_dict().items() if name != "sha256"})


def text_sha256(tree: Mapping[str, Any]) -> str:
    """The hash of what an edition says, apart from when it was adopted.

    An edition that is adopted again unchanged has the same.
    """
    return sha256_of({name: tree[name] for name in tree if name not in ADOPTION_FIELDS})


def _names(algorithm: Any) -> frozenset[str]:
    """The names of the fields that a seal of an algorithm has."""
    names = frozenset(field.name for field in fields(Seal))
    return names - NOT_IN_FIRST if algorithm == FIRST_ALGORITHM else names


def _moment(iso: Any) -> datetime:
    try:
        return datetime.fromisoformat(iso)
    except (TypeError, ValueError) as error:
        raise SealError(f"no moment: {iso!r}") from error
