"""What is known of an edition beside its text: decisions, seal, and how it was imported.

It is kept as plain JSON-able data, held at the Publikation under the edition's UID: so it does not
follow a copy of the edition, and going back to an earlier version of a draft can't undo a decision.
Only actions write.
"""

from collections.abc import Iterable
from copy import deepcopy

from BTrees.OOBTree import OOBTree
from persistent.mapping import PersistentMapping
from plone.uuid.interfaces import IUUID
from zope.annotation.interfaces import IAnnotations

from ..decisions.decision import Decision
from ..seal.chain import Seal
from .walk import publication_of

KEY = "servicedeklaration.records"


def decisions(edition) -> list[Decision]:
    """The decisions about an edition, the earliest first; empty when there are none."""
    return [Decision.from_dict(data) for data in _read(edition, "decisions") or ()]


def set_decisions(edition, value: Iterable[Decision]) -> None:
    """Replace the decisions."""
    _write(edition, "decisions", [decision.to_dict() for decision in value])


def seal(edition) -> Seal | None:
    """The seal of an approved edition; None where it has none."""
    data = _read(edition, "seal")
    return Seal.from_dict(data) if data is not None else None


def set_seal(edition, value: Seal) -> None:
    """Put the seal on an edition."""
    _write(edition, "seal", value.to_dict())


def import_record(edition) -> dict | None:
    """How an edition was imported; None if it was not.

    It holds the import result without its text; a finding that was settled has `settled`: `by`
    and `day`. `made`: UIDs of what the import made; `text_sha256`: the text as it was made;
    `pending`: the id of the file that waited, None for one that didn't; `by` and `day`.
    """
    return _read(edition, "import_record")


def set_import_record(edition, value: dict) -> None:
    """Keep how an edition was imported."""
    _write(edition, "import_record", value)


def forget(edition) -> None:
    """Take away all that is known of an edition that goes."""
    IAnnotations(publication_of(edition)).get(KEY, {}).pop(IUUID(edition), None)


def forget_in_copy(publication, event) -> None:
    """A copied Publikation begins without records; they are about editions that it hasn't got."""
    IAnnotations(publication).pop(KEY, None)


def _read(edition, name: str):
    everything = IAnnotations(publication_of(edition)).get(KEY, {})
    record = everything.get(IUUID(edition), {}).get(name)
    return deepcopy(record["value"]) if record is not None else None


def _write(edition, name: str, value) -> None:
    """Store a value in an object of its own, since a ledger is long and seldom read."""
    annotations = IAnnotations(publication_of(edition))
    everything = annotations.setdefault(KEY, OOBTree())
    records = everything.setdefault(IUUID(edition), PersistentMapping())
    records[name] = PersistentMapping(value=deepcopy(value))
