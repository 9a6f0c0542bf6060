"""The catalogue of the pages' tests, on a site with our theme."""

import pytest
import transaction

from ..browser.conftest import citizen, editor, site

__all__ = ["citizen", "editor", "set_theme", "site", "themed"]

THEMING = "plone.app.theming.interfaces.IThemeSettings"


def set_theme(portal, name: str, enabled: bool = True) -> None:
    """Give the site a theme by name."""
    portal.portal_registry[f"{THEMING}.currentTheme"] = name
    portal.portal_registry[f"{THEMING}.enabled"] = enabled
    transaction.commit()


@pytest.fixture
def themed(site):
    """The site with our theme."""
    set_theme(site, "servicedeklaration")
    return site
