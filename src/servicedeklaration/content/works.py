"""Finds works in the catalogue: the Publikation that a document belongs to."""

import re
import unicodedata
from collections.abc import Mapping

from plone import api

SAME_WORK = ("kind", "municipality")
"""What two documents of one work have in common, besides their title."""


def find_publication(data: Mapping):
    """Give the Publikation of the kind, municipality and title in `data`, or None.

    Titles are compared without case, accents, punctuation and years: the next edition of
    "Kvalitetsstandard 2016" is "Kvalitetsstandard 2018".
    """
    query = {name: data.get(name) for name in SAME_WORK}
    for brain in api.content.find(portal_type="Publikation", unrestricted=True, **query):
        if same_title(brain.Title, data["title"]):
            return brain._unrestrictedGetObject()
    return None


def find_imported(sha256: str):
    """Give the edition that a file with this SHA-256 was imported into, or None."""
    for brain in api.content.find(source_sha256=sha256, unrestricted=True):
        return brain._unrestrictedGetObject()
    return None


def same_title(one: str, other: str) -> bool:
    """Whether two titles name the same work."""
    return _key(one) == _key(other)


def _key(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title.casefold())
    return " ".join(re.sub(r"\b(19|20)\d\d\b|[^\w\s]", " ", plain).split())
