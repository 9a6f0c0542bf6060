"""The catalogue of the other pages' tests: "2023" was in force, "2025" is, "2027" is a draft."""

import pytest

from servicedeklaration.citation.codes import code_of

from ..browser.conftest import citizen, editor, site

__all__ = ["citizen", "editor", "site"]


@pytest.fixture
def short(site):
    """The path of the short address of what stands under a path, e.g. "h/k7m2q9xdf"."""
    return lambda path: f"h/{code_of(site.unrestrictedTraverse(path).UID())}"
