"""What the actions on imports have in common: who may, who it was, the day it was."""

from datetime import date

from plone import api

from ..clock import today
from ..content.pending import PERMISSION
from ..i18n import _
from .refusal import Reason


def not_yours() -> list[Reason]:
    """The reason against one who may not import; empty for one who may."""
    if api.user.has_permission(PERMISSION, obj=api.portal.get()):
        return []
    return [Reason(_("reason_not_yours", default="Your role doesn't allow you to do this."))]


def person(by: str = "") -> str:
    """The name of the one who decides: the one given, else the current user's."""
    user = api.user.get_current()
    return by or user.getProperty("fullname", "") or user.getId() or "system"


def iso(day: date | None = None) -> str:
    """The day of a decision as ISO text: the one given, else today."""
    return (day or today()).isoformat()
