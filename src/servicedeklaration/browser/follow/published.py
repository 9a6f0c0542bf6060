"""What was published, as entries of a feed."""

from datetime import UTC, datetime, time
from uuid import UUID

from servicedeklaration.actions.withdrawal import withdrawal_of
from servicedeklaration.content import records
from servicedeklaration.content.current import Editions
from servicedeklaration.content.redlines import changes_url
from servicedeklaration.content.state import is_sealed
from servicedeklaration.decisions.words import corrected_on, told_of
from servicedeklaration.i18n import _
from servicedeklaration.syndication.atom import Entry

from ..pages.validity import validity_line


def entries_of(editions: Editions, say) -> list[Entry]:
    """An entry for each edition that was approved, and one more for each that was withdrawn."""
    sealed = [edition for edition in editions.visible if is_sealed(edition)]
    found = (each for edition in sealed for each in _entries(editions, edition, say))
    return [entry for entry in found if entry]


def _entries(editions: Editions, edition, say) -> tuple[Entry | None, Entry | None]:
    return _approved(editions, edition, say), _withdrawn(edition, say)


def _approved(editions: Editions, edition, say) -> Entry | None:
    """Its approval; None while its seal can't be read."""
    seal = records.readable_seal(edition)
    if seal is None:
        return None
    decisions = records.readable_decisions(edition)
    told, corrected = told_of(decisions), corrected_on(decisions)
    validity = validity_line(editions, edition, say)
    if corrected not in told:  # There it stands with its reason.
        validity = validity.removesuffix(corrected).rstrip()
    lines = (edition.change_note, validity, *(each for each in told if each not in validity))
    return Entry(
        id=urn_of(edition.UID()),
        title=_name(edition),
        url=edition.absolute_url(),
        updated=seal.sealed_at,
        summary=" ".join(dict.fromkeys(filter(None, lines))),
        changes_url=changes_url(edition),
    )


def _withdrawn(edition, say) -> Entry | None:
    """Its withdrawal; None for an edition that wasn't withdrawn."""
    found = withdrawal_of(edition)
    if found is None:
        return None
    title = _("feed_withdrawn", default="Withdrawn: ${title}", mapping={"title": _name(edition)})
    return Entry(
        id=f"{urn_of(edition.UID())}#tilbagekaldt",
        title=say(title),
        url=edition.absolute_url(),
        updated=datetime.combine(found.day, time(), UTC),
        summary=found.reason,
    )


def _name(edition) -> str:
    """The title, with the name of the edition where it has one."""
    return ", ".join(filter(None, (edition.title, edition.edition_label)))


def urn_of(uid: str) -> str:
    """A UID as a URI, with the hyphens of a UUID (RFC 9562)."""
    return UUID(uid).urn
