"""Undo import: all that an import made is taken away in one step."""

from dataclasses import dataclass
from typing import Any

from plone import api
from zc.relation.interfaces import ICatalog
from zope.component import getUtility
from zope.event import notify
from zope.intid.interfaces import IIntIds

from ..content import records, store
from ..content.pending import PendingImport, get_pending
from ..content.state import state_of
from ..content.walk import publication_of
from ..editions.states import INITIAL_STATE, STATES
from ..i18n import _
from .events import ImportUndone
from .importing import not_yours
from .keeping import is_untouched
from .log import as_one, record
from .refusal import NOT_YOURS, Reason, refuse_if


@dataclass(frozen=True)
class Taken:
    """What goes: the edition; the Publikation, None if it stays; the places, and their folder.

    `edited`: somebody has changed the draft since it was imported, and that goes too.
    """

    edition: Any
    publication: Any
    places: tuple[Any, ...]
    edited: bool


@dataclass
class UndoImport:
    """As long as the edition is a draft; the file waits again, if it did before."""

    edition: Any

    def reasons(self) -> list[Reason]:
        """One who may not, an edition that wasn't imported, is no draft any more, or has been
        before the committee."""
        against = not_yours()
        if not self._made():
            words = _("reason_not_imported", default="This edition was not made by an import.")
            return [*against, Reason(words)]
        if state_of(self.edition) != INITIAL_STATE:
            return [*against, _no_draft(self.edition)]
        if records.decisions(self.edition):
            return [*against, _dealt_with()]
        return against + self._held()

    def __call__(self) -> PendingImport | None:
        """Take it away, and give the file that waits again; None if the file wasn't kept."""
        refuse_if(self.reasons())
        pending = self.pending()
        uid = self.edition.UID()
        record("undo_import", self.edition)
        with as_one():
            self._take()
        if pending is not None:
            pending.edition_uid = None
        notify(ImportUndone(uid, pending))
        return pending

    def pending(self) -> PendingImport | None:
        """The file that the edition was made of; None if it isn't kept."""
        kept = records.import_record(self.edition) or {}
        return get_pending(api.portal.get(), kept.get("pending") or "")

    def takes(self) -> Taken:
        """What would go; nothing is written."""
        work = publication_of(self.edition)
        alone = work.objectIds() == [self.edition.getId()]
        goes = alone and self._made().get("publication") == work.UID()
        going = [self.edition, *([work] if goes else [])]
        return Taken(
            self.edition,
            work if goes else None,
            tuple(self._lonely(going)),
            not is_untouched(self.edition),
        )

    def _made(self) -> dict:
        return (records.import_record(self.edition) or {}).get("made") or {}

    def _lonely(self, going: list) -> list:
        """The places that were made, are still there, and that only what goes refers to."""
        found: list = []
        for uid in self._made()["places"]:
            place = api.content.get(UID=uid)
            if place is not None and _only_within(place, going) and _empty(place, found):
                found.append(place)
        return found

    def _held(self) -> list[Reason]:
        """The reason against one who may not take away all that was made."""
        goes = self.takes()
        things = [goes.edition, goes.publication, *goes.places]
        if all(_may_delete(each) for each in things if each is not None):
            return []
        return [NOT_YOURS]

    def _take(self) -> None:
        goes = self.takes()
        store.forget(self.edition)
        _delete(goes.edition)
        if goes.publication is not None:
            _delete(goes.publication)
        for place in goes.places:
            _delete(place)


def _only_within(place, going: list) -> bool:
    """Whether nothing but what goes, and what stands in it, refers to a place."""
    ids, relations = getUtility(IIntIds), getUtility(ICatalog)
    number = ids.queryId(place)
    found = relations.findRelations({"to_id": number}) if number is not None else ()
    referring = [each.from_object for each in found if each.from_object is not None]
    within = tuple(_path(each) for each in going)
    return all(_path(each).startswith(within) for each in referring)


def _path(obj) -> str:
    return "/".join(obj.getPhysicalPath()) + "/"


def _empty(place, going: list) -> bool:
    """Whether a folder holds nothing but what goes; a place holds nothing."""
    held = place.objectIds() if place.isPrincipiaFolderish else ()
    return set(held) <= {each.getId() for each in going}


def _may_delete(each) -> bool:
    return bool(api.user.has_permission("Delete objects", obj=each))


def _delete(each) -> None:
    each.aq_parent.manage_delObjects([each.getId()])


def _dealt_with() -> Reason:
    return Reason(
        _(
            "reason_dealt_with",
            default="The committee has dealt with the edition, and what it decided is kept with "
            "it.",
        )
    )


def _no_draft(edition) -> Reason:
    return Reason(
        _(
            "reason_no_draft",
            default="The edition is no longer a draft: it is in the state “${state}”.",
            mapping={"state": STATES[state_of(edition)].title_da},
        )
    )
