"""What is known of an edition beside its text: decisions, seal, and how it was imported.

It is plain JSON-able data, held at the Publikation under the edition's UID: so it does not follow
a copy of the edition, and going back to an earlier version of a draft can't undo a decision.
What is read is a copy; only actions write.
"""

from copy import deepcopy

from BTrees.OOBTree import OOBTree
from persistent.mapping import PersistentMapping
from plone.uuid.interfaces import IUUID
from zope.annotation.interfaces import IAnnotations

from .walk import publication_of

KEY = "servicedeklaration.records"


def decisions(edition) -> list[dict]:
    """The decisions about an edition, the earliest first; empty when there are none."""
    return _read(edition, "decisions") or []


def set_decisions(edition, value: list[dict]) -> None:
    """Replace the decisions."""
    _write(edition, "decisions", value)


def seal(edition) -> dict | None:
    """The seal of an approved edition; None where it has none."""
    return _read(edition, "seal")


def set_seal(edition, value: dict) -> None:
    """Put the seal on an edition."""
    _write(edition, "seal", value)


def import_record(edition) -> dict | None:
    """How an edition was imported: `sha256`, `ledger`, `findings`; None if it was not."""
    return _read(edition, "import_record")


def set_import_record(edition, value: dict) -> None:
    """Keep how an edition was imported."""
    _write(edition, "import_record", value)


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
