"""Where what is known of an edition beside its text is kept: at the Publikation, by its UID.

So it does not follow a copy of the edition, and going back to an earlier version of a draft can't
undo a decision. Only actions write.
"""

from copy import deepcopy
from typing import Any

from BTrees.OOBTree import OOBTree
from persistent.mapping import PersistentMapping
from plone.uuid.interfaces import IUUID
from zope.annotation.interfaces import IAnnotations

from .walk import publication_of

KEY = "servicedeklaration.records"


def read(edition, name: str) -> Any:
    """What is kept under a name, as plain data of one's own; None where nothing is."""
    record = _kept(edition).get(name)
    return deepcopy(record["value"]) if record is not None else None


def write(edition, name: str, value: Any) -> None:
    """Keep plain, JSON-able data under a name, in place of what was there.

    Each value is an object of its own, since some are long and seldom read.
    """
    _keeping(edition)[name] = PersistentMapping(value=deepcopy(value))


def entries(edition, name: str) -> OOBTree:
    """What is kept under a name one by one, to be read; empty where nothing is."""
    return _kept(edition).get(name, OOBTree())


def entries_to_write(edition, name: str) -> OOBTree:
    """The same to be written: several people may add at the same time, each a key of his own."""
    return _keeping(edition).setdefault(name, OOBTree())


def forget(edition) -> None:
    """Take away all that is known of an edition that goes."""
    IAnnotations(publication_of(edition)).get(KEY, {}).pop(IUUID(edition), None)


def forget_in_copy(publication, event) -> None:
    """A copied Publikation begins without; what is kept is about editions that it hasn't got."""
    IAnnotations(publication).pop(KEY, None)


def _kept(edition):
    return IAnnotations(publication_of(edition)).get(KEY, {}).get(IUUID(edition), {})


def _keeping(edition) -> PersistentMapping:
    everything = IAnnotations(publication_of(edition)).setdefault(KEY, OOBTree())
    return everything.setdefault(IUUID(edition), PersistentMapping())
