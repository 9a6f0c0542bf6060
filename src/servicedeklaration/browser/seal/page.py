"""`@@forsegling`: the seal of one edition, and how everyone can check it."""

from datetime import datetime

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.current import may_see
from servicedeklaration.content.walk import publication_of
from servicedeklaration.editions.days import COPENHAGEN, day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _
from servicedeklaration.seal.published import LINES

from ..pages.data import Fact, Link, Notice
from ..pages.page import Page
from .sealed import Sealed, file_name, sealed


class SealPage(Page):
    """What the seal says, whether it fits at this moment, and how to find out by oneself."""

    body = ViewPageTemplateFile("page.pt")
    lines = LINES
    sealed: Sealed

    def prepare(self) -> None:
        """NotFound where nothing is sealed."""
        self.sealed = sealed(self.context)

    @property
    def title(self) -> str:
        text = _(
            "seal_title",
            default="How to check the edition “${title}”",
            mapping={"title": self._name},
        )
        return self.say(text)

    @property
    def _name(self) -> str:
        return self.context.edition_label or self.context.title

    @property
    def canonical_url(self) -> str:
        return f"{self.context.absolute_url()}/@@forsegling"

    @property
    def trail(self) -> tuple[Link, ...]:
        work = publication_of(self.context)
        history = self.say(_("heading_editions", default="Editions"))
        return (
            Link(work.title, work.absolute_url()),
            Link(history, f"{work.absolute_url()}/udgaver"),
            Link(_name(self.context), self.context.absolute_url()),
        )

    @property
    def fits(self) -> bool:
        """Whether all of it fits as it is stored now."""
        return not self.sealed.problems

    @property
    def notice(self) -> Notice | None:
        """What does not fit; None when all does."""
        if self.fits:
            return None
        heading = self.say(_("seal_broken", default="It does not fit."))
        return Notice("broken", heading, " ".join(self.sealed.problems))

    @property
    def facts(self) -> list[Fact]:
        seal = self.sealed.seal
        return [
            Fact(self.say(_("seal_number", default="Seal no.")), str(seal.sequence)),
            Fact(self.say(_("seal_moment", default="Sealed")), _moment(seal.sealed_at)),
            Fact(self.say(_("seal_text", default="Sum of the text")), seal.content_sha256),
            Fact(self.say(_("seal_decision", default="Sum of the decision")), seal.decision_sha256),
            self._before(),
            Fact(self.say(_("seal_own", default="Sum of this seal")), seal.sha256),
        ]

    def _before(self) -> Fact:
        """The seal before, and the way to it if the visitor may see its edition."""
        term = self.say(_("seal_before", default="Sum of the seal before"))
        edition = self.sealed.before
        if self.sealed.seal.previous is None:
            return Fact(term, self.say(_("seal_first", default="None: this is the first.")))
        if edition is None or not may_see(edition):
            return Fact(term, self.sealed.seal.previous)
        name = edition.edition_label or edition.title
        text = _(
            "seal_title", default="How to check the edition “${title}”", mapping={"title": name}
        )
        link = Link(self.say(text), f"{edition.absolute_url()}/@@forsegling")
        return Fact(term, self.sealed.seal.previous, link=link)

    @property
    def json_url(self) -> str:
        return f"{self.context.absolute_url()}/@@forsegling.json"

    @property
    def command(self) -> str:
        """What to type when the file and the lines lie in one folder."""
        return f"python3 kontrol.py {file_name(self.context)}"


def _moment(sealed_at: datetime) -> str:
    """A moment in Danish time: "4. december 2024 kl. 10.30"."""
    return f"{long_date(day_of(sealed_at))} kl. {sealed_at.astimezone(COPENHAGEN):%H.%M}"


def _name(edition) -> str:
    return edition.edition_label or edition.title


def _title(edition):
    mapping = {"title": _name(edition)}
    return _("seal_title", default="How to check the edition “${title}”", mapping=mapping)
