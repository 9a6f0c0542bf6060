"""What is known of an edition beside its text: decisions, seal, and how it was imported.

It is kept as plain JSON-able data; see `store`. Only actions write.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from ..decisions.decision import UNREADABLE, Decision, DecisionError
from ..seal.canonical import SealError
from ..seal.chain import Seal
from .store import read, write


def decisions(edition) -> list[Decision]:
    """The decisions about an edition, the earliest first; empty when there are none.

    DecisionError where what is stored is none.
    """
    return [Decision.from_dict(data) for data in _stored_decisions(edition)]


def readable_decisions(edition) -> list[Decision]:
    """The decisions for pages, which stay up when one can't be read: its outcome says so then."""
    return [_readable(data) for data in _stored_decisions(edition)]


def set_decisions(edition, value: Iterable[Decision]) -> None:
    """Replace the decisions."""
    write(edition, "decisions", [decision.to_dict() for decision in value])


def seal(edition) -> Seal | None:
    """The seal of an approved edition; None where it has none, SealError where it is no seal."""
    data = read(edition, "seal")
    return Seal.from_dict(data) if data is not None else None


def readable_seal(edition) -> Seal | None:
    """The seal for pages, which stay up when it can't be read: None then as well."""
    try:
        return seal(edition)
    except SealError:
        return None


def has_seal(edition) -> bool:
    """Whether there is a seal, readable or not."""
    return read(edition, "seal") is not None


def approval_number(edition) -> int:
    """The number of the approval in its Publikation; 0 where there was none.

    It is read also from a seal in which something else is wrong, so that no other edition takes
    its place in time.
    """
    data = read(edition, "seal")
    number = data.get("sequence") if isinstance(data, Mapping) else None
    return number if type(number) is int else 0


def set_seal(edition, value: Seal) -> None:
    """Put the seal on an edition."""
    write(edition, "seal", value.to_dict())


def import_record(edition) -> dict | None:
    """How an edition was imported; None if it was not.

    It holds the import result without its text; a finding that was settled has `settled`: `by`
    and `day`. `made`: UIDs of what the import made; `text_sha256`: the text as it was made;
    `pending`: the id of the file that waited, None for one that didn't; `by` and `day`.
    """
    return read(edition, "import_record")


def set_import_record(edition, value: dict) -> None:
    """Keep how an edition was imported."""
    write(edition, "import_record", value)


def _stored_decisions(edition) -> list:
    """What is stored as decisions; what is no list at all, as the only one."""
    stored = read(edition, "decisions") or []
    return stored if isinstance(stored, list) else [stored]


def _readable(data: Any) -> Decision:
    try:
        return Decision.from_dict(data)
    except DecisionError:
        return Decision(outcome=UNREADABLE)
