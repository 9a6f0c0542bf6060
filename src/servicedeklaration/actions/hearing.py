"""What the actions of a consultation have in common."""

from collections.abc import Iterable
from typing import Any

from plone import api

from ..consultation.reasons import Objection
from ..content.state import state_of
from ..editions.states import INITIAL_STATE, STATES
from ..i18n import _
from .refusal import NOT_YOURS, Reason

_MAY = ("servicedeklaration: Send edition on", "servicedeklaration: Record decision")
"""Redaktør and udvalgssekretær; either permission will do."""
_STATES = frozenset({INITIAL_STATE, "consultation"})
"""The states in which councils are asked and reply: later the text lies before the committee."""


def in_words(objections: Iterable[Objection]) -> list[Reason]:
    """The rules' objections as reasons."""
    return [Reason(each.words, each.field, each.place) for each in objections]


def not_for_councils(edition) -> list[Reason]:
    """That it isn't the visitor's to deal with councils, or not the time."""
    found = []
    if not any(api.user.has_permission(name, obj=edition) for name in _MAY):
        found.append(NOT_YOURS)
    if (state := state_of(edition)) not in _STATES:
        found.append(
            Reason(
                _(
                    "reason_state",
                    default="This can't be done with an edition in the state “${state}”.",
                    mapping={"state": STATES[state].title_da},
                )
            )
        )
    return found


def read_names(data: dict[str, Any], name: str) -> dict[str, Any]:
    """The data with one value as a tuple of names: given as a list, or one on each line."""
    value = data.get(name)
    if value is None:
        return data
    lines = value.splitlines() if isinstance(value, str) else [str(each) for each in value]
    names = dict.fromkeys(line.strip() for line in lines)
    return data | {name: tuple(each for each in names if each)}
