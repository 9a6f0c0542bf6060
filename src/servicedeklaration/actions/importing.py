"""What the actions on imports have in common: who may, who it was, the day it was."""

from datetime import date

from plone import api

from ..clock import today
from ..content.pending import PERMISSION
from ..content.people import full_name
from .log import actor
from .refusal import NOT_YOURS, Reason


def not_yours() -> list[Reason]:
    """The reason against one who may not import; empty for one who may."""
    if api.user.has_permission(PERMISSION, obj=api.portal.get()):
        return []
    return [NOT_YOURS]


def decider(by: str = "") -> str:
    """The name of the one who decides: the one given, else the current user's."""
    return by or full_name(actor())


def iso(day: date | None = None) -> str:
    """The day of a decision as ISO text: the one given, else today."""
    return (day or today()).isoformat()
