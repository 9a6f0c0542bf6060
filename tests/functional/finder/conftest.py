"""The finder over HTTP, in the world of the other pages."""

from ..browser.conftest import citizen, editor, site

__all__ = ["citizen", "editor", "site"]
