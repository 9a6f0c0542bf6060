"""Seals an edition, chained to the last one that was sealed in its Publikation."""

from typing import Any

from zope.annotation.interfaces import IAnnotations
from zope.component import getUtility

from ..clock import now
from ..content import easy_read, records
from ..content.contact_data import contact_data, places_of, uids_named_by
from ..content.kept import keep
from ..content.places import is_public, show
from ..content.tree import edition_tree
from ..content.walk import editions, publication_of
from ..decisions.decision import UNREADABLE
from ..i18n import _
from ..interfaces import IPrinter
from ..seal.bound import bound
from ..seal.canonical import SealError
from ..seal.chain import Seal, make_seal
from ..seal.kept import Kept
from .note_contacts import NoteContacts
from .refusal import Reason

_NOTE = "servicedeklaration.last_seal"


def reasons_against_sealing(edition) -> list[Reason]:
    """A seal in the Publikation that can't be read, to which no other can be chained; a decision
    about the edition that can't, after which no other can be kept."""
    broken = [_unreadable(each) for each in editions(publication_of(edition)) if _is_broken(each)]
    known = records.readable_decisions(edition)
    return broken + [_unreadable_decision() for each in known if each.outcome == UNREADABLE]


def seal(edition) -> None:
    """Keep the edition as it is now, and make and store the seal over all of it.

    The Publikation notes it as its last one, so that the last edition can't be taken away
    unnoticed. Two approvals at the same time conflict in that, and the chain never forks.
    """
    publication = publication_of(edition)
    easy_read.forget_if_outdated(edition)
    sealed = _as_it_is(edition)
    made = make_seal(sealed, _last_of(publication), now())
    keep(edition, sealed)
    records.set_seal(edition, made)
    IAnnotations(publication)[_NOTE] = made.sha256
    publication._p_changed = True


def noted_seal(publication) -> str | None:
    """The hash of the seal that was made last in a Publikation; None when there was none."""
    return IAnnotations(publication).get(_NOTE)


def forget_note(publication) -> None:
    """Take away the note that a copied Publikation brought along."""
    IAnnotations(publication).pop(_NOTE, None)


def _as_it_is(edition) -> Kept:
    """Text, decisions, contacts and PDF of this moment."""
    contacts = _contacts(edition)
    return Kept(
        bound(edition_tree(edition)),
        [decision.to_dict() for decision in records.decisions(edition)],
        contacts,
        [uid for uid in uids_named_by(publication_of(edition)) if uid in contacts],
        getUtility(IPrinter).edition(edition),
    )


def _contacts(edition) -> dict[str, dict[str, Any]]:
    """The fields of the places that the edition shows the public, by UID.

    What only staff may see, such as a place in a private folder, is not sealed: a seal is public.
    """
    NoteContacts(publication_of(edition))()
    found = {}
    for uid, place in places_of(edition).items():
        show(place)
        NoteContacts(place)()
        if is_public(place):
            found[uid] = contact_data(place)
    return found


def _last_of(publication) -> Seal | None:
    """The last seal among a Publikation's editions; None for the first edition."""
    seals = [found for each in editions(publication) if (found := records.seal(each))]
    return max(seals, key=lambda found: found.sequence, default=None)


def _is_broken(edition) -> bool:
    try:
        records.seal(edition)
    except SealError:
        return True
    return False


def _unreadable(edition) -> Reason:
    return Reason(
        _(
            "reason_unreadable_seal",
            default="The seal of “${title}” can't be read. Ask your administrator to run "
            "bin/verify-seals first.",
            mapping={"title": edition.edition_label or edition.title},
        )
    )


def _unreadable_decision() -> Reason:
    return Reason(
        _(
            "reason_unreadable_decision",
            default="A decision about the edition can't be read. Ask your administrator to run "
            "bin/verify-seals first.",
        )
    )
