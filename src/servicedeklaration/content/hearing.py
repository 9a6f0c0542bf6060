"""Whom a work's texts are laid before, and how long what they answer is kept: the site's choice."""

from plone import api

from ..vocabularies.councils import site_councils
from .walk import publication_of

MONTHS_KEPT = "servicedeklaration.answers_kept_months"
"""Registry record: months from the deadline until answers are deleted, if nothing else is said."""

_USUAL_MONTHS = 6


def required_councils(edition) -> tuple[str, ...]:
    """The councils that must be heard before the edition is submitted, as its work says."""
    return tuple(getattr(publication_of(edition), "councils", None) or ())


def known_councils(edition) -> list[str]:
    """The councils that can be asked: those that must be, then the site's others."""
    return list(dict.fromkeys([*required_councils(edition), *site_councils()]))


def months_kept() -> int:
    """For how many months answers are kept after the deadline."""
    stated = api.portal.get_registry_record(MONTHS_KEPT, default=None)
    return stated or _USUAL_MONTHS
