"""The words that the site's own staff have added to the search's shipped lists of synonyms."""

from collections.abc import Iterable
from hashlib import sha256

from plone import api

RECORD = "servicedeklaration.synonyms"
"""Registry record with the lines as they were written, remarks and empty lines included."""


def own_lines() -> tuple[str, ...]:
    """The lines of the site's own list; none where nothing was added."""
    return tuple(api.portal.get_registry_record(RECORD, default=None) or ())


def keep_lines(lines: Iterable[str]) -> None:
    """Put a list in the place of the site's own."""
    api.portal.set_registry_record(RECORD, tuple(lines))


def fingerprint(lines: Iterable[str]) -> str:
    """A word that tells whether two lists are the same."""
    return sha256("\n".join(lines).encode()).hexdigest()[:16]
