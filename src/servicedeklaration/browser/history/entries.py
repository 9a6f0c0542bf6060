"""One entry for each edition that the visitor may see, the latest first."""

from dataclasses import dataclass
from datetime import date

from servicedeklaration.actions.withdrawal import withdrawal_of
from servicedeklaration.content import records
from servicedeklaration.content.corrections import correction_reason
from servicedeklaration.content.current import Editions, as_rule, editions_today
from servicedeklaration.content.edition_name import name_among_others
from servicedeklaration.content.redlines import changes_url
from servicedeklaration.content.state import state_of
from servicedeklaration.decisions.words import told_of
from servicedeklaration.editions.states import FINAL_STATES
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..amending.links import adopted_url
from ..consultation.links import past_and_present
from ..pages.data import Link
from ..pages.validity import period, state_title
from ..whitebook.whitebook_page import whitebook_url

_SHORT = 12
"""Signs of a seal's hash that are shown; the whole hash is in the element's title."""


@dataclass(frozen=True)
class Seal:
    """A seal as the list shows it; `url` leads to the page on how to check it.

    All but `url` is None where the seal can't be read.
    """

    url: str
    sequence: int | None = None
    short: str | None = None
    sha256: str | None = None


@dataclass(frozen=True)
class Entry:
    """One edition in the list; `mark` says in a word what it is today."""

    title: str
    url: str
    kind: str
    mark: str
    period: str
    change_note: str
    decisions: tuple[str, ...]
    withdrawn: str
    seal: Seal | None
    changes_url: str = ""
    """The redline from the edition before; "" for the first one."""
    whitebook_url: str = ""
    """What came of its consultation; "" where nothing is published."""
    consultations: tuple[Link, ...] = ()
    correction: str = ""
    """Why it was published as an editorial correction; "" for all others."""
    adopted_url: str = ""
    """What the committee changed in the text; "" where it changed nothing."""

    @property
    def was_heard(self) -> bool:
        """Whether there is something to tell of a consultation, which came before it."""
        return bool(self.consultations or self.whitebook_url)


_MARKS = {
    "in_force": _("mark_in_force", default="In force now"),
    "future": _("mark_future", default="Not in force yet"),
    "former": _("mark_former", default="Former"),
    "expired": _("mark_expired", default="Expired"),
    "withdrawn": _("mark_withdrawn", default="Withdrawn"),
}


def entries_of(publication, say) -> list[Entry]:
    """The editions that the visitor may see, those under way first, then back in time."""
    editions = editions_today(publication)
    return [entry_of(editions, edition, say) for edition in sorted(editions.visible, key=_order)]


def entry_of(editions: Editions, edition, say) -> Entry:
    validity = editions.validity(edition)
    days = period(validity) if validity.status != "draft" else None
    return Entry(
        title=name_among_others(edition),
        url=edition.absolute_url(),
        kind=validity.status,
        mark=say(_MARKS[validity.status]) if validity.status in _MARKS else state_title(edition),
        period=say(days) if days else "",
        change_note=edition.change_note or "",
        decisions=_decided(edition),
        withdrawn=_withdrawn(edition, say),
        seal=_seal(edition),
        changes_url=changes_url(edition),
        whitebook_url=whitebook_url(edition),
        consultations=past_and_present(edition),
        correction=correction_reason(edition),
        adopted_url=adopted_url(edition),
    )


def _order(edition) -> tuple:
    """Those under way first, then those that begin latest; of one day the one sealed last."""
    begins = edition.in_force_from or date.min
    return state_of(edition) in FINAL_STATES, -begins.toordinal(), -as_rule(edition).sequence


def _decided(edition) -> tuple[str, ...]:
    """Its decisions as sentences; that none is stated, if it is approved without one."""
    decisions = records.readable_decisions(edition)
    return told_of(decisions) if decisions or state_of(edition) in FINAL_STATES else ()


def _withdrawn(edition, say) -> str:
    """When and why it was withdrawn; "" when it was not."""
    found = withdrawal_of(edition)
    if found is None:
        return ""
    text = _(
        "withdrawn_because",
        default="Withdrawn on ${day}: ${reason}",
        mapping={"day": long_date(found.day), "reason": found.reason},
    )
    return say(text)


def _seal(edition) -> Seal | None:
    if not records.has_seal(edition):
        return None
    url = f"{edition.absolute_url()}/@@forsegling"
    seal = records.readable_seal(edition)
    if seal is None:
        return Seal(url)
    return Seal(url, seal.sequence, seal.sha256[:_SHORT], seal.sha256)
