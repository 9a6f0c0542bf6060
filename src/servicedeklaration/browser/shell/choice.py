"""Which shell a page stands in: the lean one, or the main template of the site's theme."""

from plone.registry.interfaces import IRegistry
from zope.component import getUtility

from .visitor import is_anonymous

THEME = "servicedeklaration"
"""The name of our theme, for which the lean shell is made."""
_SETTINGS = "plone.app.theming.interfaces.IThemeSettings"


def is_lean() -> bool:
    """Whether the visitor gets the lean shell: nobody is logged in, and the theme is ours.

    Whoever is logged in needs Plone's toolbar; another theme has a look of its own to put on.
    """
    return is_our_theme() and is_anonymous()


def is_our_theme() -> bool:
    """Whether the site's theme is ours, and put on."""
    return _setting("currentTheme") == THEME and bool(_setting("enabled"))


def _setting(name: str):
    return getUtility(IRegistry).get(f"{_SETTINGS}.{name}")
