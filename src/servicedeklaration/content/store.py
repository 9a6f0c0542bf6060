"""Where what is known of an edition beside its text is kept: at the Publikation, by its UID.

So it does not follow a copy of the edition, and going back to an earlier version of a draft can't
undo a decision. Only actions write.
"""

from copy import deepcopy
from typing import Any

from Acquisition import aq_base, aq_inner, aq_parent
from BTrees.OOBTree import OOBTree
from persistent.mapping import PersistentMapping
from plone.namedfile.file import NamedBlobFile
from plone.uuid.interfaces import ATTRIBUTE_NAME
from ZODB.POSException import POSKeyError
from zope.annotation.attribute import AttributeAnnotations
from zope.annotation.interfaces import IAnnotations

from .walk import publication_of

KEY = "servicedeklaration.records"


class FileMissing(LookupError):
    """A file that was kept is not on the disk any more."""


def read(edition, name: str) -> Any:
    """What is kept under a name, as plain data of one's own; None where nothing is."""
    record = _kept(edition).get(name)
    return deepcopy(record["value"]) if record is not None else None


def write(edition, name: str, value: Any) -> None:
    """Keep plain, JSON-able data under a name, in place of what was there.

    Each value is an object of its own, since some are long and seldom read.
    """
    _keeping(edition)[name] = PersistentMapping(value=deepcopy(value))


def read_file(edition, name: str) -> bytes | None:
    """The file that is kept under a name; None where none is. It is woken up only here.

    FileMissing where the database knows of it, and the file itself is gone.
    """
    record = _kept(edition).get(name)
    if record is None:
        return None
    try:
        return record["file"].data
    except POSKeyError as error:
        raise FileMissing(name) from error


def write_file(edition, name: str, data: bytes, media_type: str) -> None:
    """Keep a file under a name, in place of what was there."""
    _keeping(edition)[name] = PersistentMapping(file=NamedBlobFile(data, media_type))


def entries(edition, name: str) -> OOBTree:
    """What is kept under a name one by one, to be read; empty where nothing is."""
    return _kept(edition).get(name, OOBTree())


def entries_to_write(edition, name: str) -> OOBTree:
    """The same to be written: several people may add at the same time, each a key of his own."""
    return _keeping(edition).setdefault(name, OOBTree())


def forget(edition) -> None:
    """Take away all that is known of an edition that goes."""
    IAnnotations(publication_of(edition)).get(KEY, {}).pop(_uid(edition), None)


def forget_in_copy(publication, event) -> None:
    """A copied Publikation begins without; what is kept is about editions that it hasn't got."""
    IAnnotations(publication).pop(KEY, None)


def _kept(edition):
    """What is kept of an edition, to be read: a page asks often, so nothing is looked up."""
    publication = aq_base(aq_parent(aq_inner(edition)))
    return AttributeAnnotations(publication).get(KEY, {}).get(_uid(edition), {})


def _keeping(edition) -> PersistentMapping:
    everything = IAnnotations(publication_of(edition)).setdefault(KEY, OOBTree())
    return everything.setdefault(_uid(edition), PersistentMapping())


def _uid(edition) -> str:
    """The edition's UID as it stands on it; to adapt it would climb the whole site each time."""
    return getattr(aq_base(edition), ATTRIBUTE_NAME)
