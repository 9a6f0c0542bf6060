"""The words of our content: all of them for searching, the first of them for lists."""

from Acquisition import aq_base
from plone.indexer import indexer
from zope.interface import Interface

from ..behaviors.purpose import IPurpose
from ..content.easy_read import FIELD as EASY_READ
from ..content.plain import plain_text, texts_of

SUMMARY_LENGTH = 200
"""Characters that a list shows of an offer at most."""


@indexer(Interface)
def searchable_text(obj) -> str:
    """The words of every field, without those of what stands inside.

    Without the easy-to-read text too: who finds an edition by a word learns that it is there.
    """
    return " ".join(word for words in texts_of(obj, [EASY_READ]) for word in words.split())


@indexer(IPurpose)
def description(obj) -> str:
    """The beginning of the purpose, or of the text where no purpose is stated, cut at a word."""
    own = aq_base(obj)
    told = own.purpose or getattr(own, "body", None)
    words = plain_text(told.raw) if told else ""
    if len(words) <= SUMMARY_LENGTH:
        return words
    return words[:SUMMARY_LENGTH].rsplit(" ", 1)[0] + " …"
