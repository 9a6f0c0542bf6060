"""Writing a committee's amendments into a text: the one way into an edition that is locked."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from plone.uuid.interfaces import IUUID
from Products.CMFCore.utils import getToolByName

from ..amendments import Amendment
from ..amendments.amendment import ADD, SET
from ..content import records
from ..content.build import NotBuilt, build, change
from ..editions.permissions import WRITING
from ..editions.roles import SECRETARIES
from .refusal import Reason, Refused

_open: ContextVar[str | None] = ContextVar("edition_that_is_amended", default=None)


def is_being_amended(edition) -> bool:
    """Whether an action is writing the committee's amendments into just this edition."""
    return _open.get() == IUUID(edition)


@contextmanager
def opened_for_amendments(edition) -> Iterator[None]:
    """Let the secretary's action write in an edition that its state locks.

    A sealed edition is never opened. Who may write is set back as the state has it, in the same
    transaction, so that nobody else finds it open.
    """
    if records.seal(edition) is not None:
        raise ValueError("a sealed edition is not amended")
    before = _open.set(IUUID(edition))
    for permission in WRITING:
        edition.manage_permission(permission, sorted(SECRETARIES), acquire=0)
    try:
        yield
    finally:
        _open.reset(before)
        for workflow in getToolByName(edition, "portal_workflow").getWorkflowsFor(edition):
            workflow.updateRoleMappingsFor(edition)


def write_amendments(edition, amendments: Iterable[Amendment]) -> None:
    """Make the amendments in the content, each part saved once; Refused where one doesn't fit."""
    amendments = tuple(amendments)
    try:
        for path, values in _by_part(amendments).items():
            change(_part(edition, path), values)
        for amendment in amendments:
            if amendment.kind != SET:
                (_add if amendment.kind == ADD else _remove)(edition, amendment)
    except NotBuilt as error:
        raise Refused([Reason(reason) for reason in error.reasons]) from error


def _by_part(amendments: Iterable[Amendment]) -> Mapping[str, dict[str, Any]]:
    """Path of a part → the fields that are set in it."""
    found: dict[str, dict[str, Any]] = {}
    for amendment in amendments:
        if amendment.kind == SET:
            found.setdefault(amendment.part, {})[amendment.field] = amendment.value
    return found


def _part(edition, path: str):
    """The object of a part; the edition itself for ""."""
    for name in filter(None, path.split("/")):
        edition = edition[name]
    return edition


def _add(edition, amendment: Amendment) -> None:
    container = _part(edition, amendment.part)
    build(container, {"@type": amendment.type, **amendment.value}, amendment.id)
    if amendment.after is not None:
        order = container.getOrdering()
        place = order.getObjectPosition(amendment.after) + 1 if amendment.after else 0
        container.moveObjectToPosition(amendment.id, place)


def _remove(edition, amendment: Amendment) -> None:
    above, _, name = amendment.part.rpartition("/")
    _part(edition, above).manage_delObjects([name])
