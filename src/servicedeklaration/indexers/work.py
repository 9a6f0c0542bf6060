"""What editions and their parts have from their Publikation, so that each is found by it."""

from plone.indexer import indexer
from zope.interface import Interface

from ..content.walk import edition_of, publication_of


@indexer(Interface)
def kind(obj) -> str | None:
    """The kind of document."""
    return _of_work(obj, "kind")


@indexer(Interface)
def municipality(obj) -> str | None:
    """The municipality's code."""
    return _of_work(obj, "municipality")


@indexer(Interface)
def provider(obj) -> str | None:
    """The centre or institution."""
    return _of_work(obj, "provider")


@indexer(Interface)
def subject(obj) -> tuple[str, ...]:
    """What the work is about, as keywords."""
    return publication_of(obj).Subject()


@indexer(Interface)
def edition_uid(obj) -> str:
    """The UID of the edition that a part stands in; an edition's own."""
    return edition_of(obj).UID()


def _of_work(obj, name: str) -> str | None:
    return getattr(publication_of(obj), name)
