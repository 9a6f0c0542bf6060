"""What a seal says, line by line, for the page about it."""

from datetime import datetime

from servicedeklaration.content.current import may_see
from servicedeklaration.editions.days import COPENHAGEN, day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Fact, Link
from .sealed import Sealed


def facts_of(sealed: Sealed, say) -> list[Fact]:
    """Number, moment and sums; those that a seal hasn't got are left out."""
    seal = sealed.seal
    facts = (
        (_("seal_number", default="Seal no."), str(seal.sequence)),
        (_("seal_moment", default="Sealed"), _moment(seal.sealed_at)),
        (_("seal_text", default="Sum of the text"), seal.content_sha256),
        (_("seal_decision", default="Sum of the decision"), seal.decision_sha256),
        (_("seal_contacts", default="Sum of the contact data"), seal.contacts_sha256),
        (_("seal_pdf", default="Sum of the PDF"), seal.pdf_sha256),
    )
    stated = [Fact(say(term), text) for term, text in facts if text]
    own = Fact(say(_("seal_own", default="Sum of this seal")), seal.sha256)
    return [*stated, _before(sealed, say), own]


def name_of(edition) -> str:
    """What an edition is called in a sentence."""
    return edition.edition_label or edition.title


def title_of(edition):
    """What the page about its seal is called."""
    mapping = {"title": name_of(edition)}
    return _("seal_title", default="How to check the edition “${title}”", mapping=mapping)


def _before(sealed: Sealed, say) -> Fact:
    """The seal before, and the way to it if the visitor may see its edition."""
    term = say(_("seal_before", default="Sum of the seal before"))
    if sealed.seal.previous is None:
        return Fact(term, say(_("seal_first", default="None: this is the first.")))
    edition = sealed.before
    if edition is None or not may_see(edition):
        return Fact(term, sealed.seal.previous)
    link = Link(say(title_of(edition)), f"{edition.absolute_url()}/@@forsegling")
    return Fact(term, sealed.seal.previous, link=link)


def _moment(sealed_at: datetime) -> str:
    """A moment in Danish time: "4. december 2024 kl. 10.30"."""
    return f"{long_date(day_of(sealed_at))} kl. {sealed_at.astimezone(COPENHAGEN):%H.%M}"
