"""The place of the other pages' tests: open Monday to Wednesday 9–15 and Thursday 9–17."""

from ..browser.conftest import citizen, editor, site

__all__ = ["citizen", "editor", "site"]
