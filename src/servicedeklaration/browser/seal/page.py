"""`@@forsegling`: the seal of one edition, and how everyone can check it."""

from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content import records
from servicedeklaration.content.readopted import was_readopted
from servicedeklaration.content.walk import publication_of
from servicedeklaration.i18n import _
from servicedeklaration.seal.canonical import SealError
from servicedeklaration.seal.published import LINES

from ..pages.data import ContactCard, Fact, Link, Notice
from ..pages.page import Page
from ..pages.past_contacts import PastContacts, contacts_note
from ..pages.validity import approval_of
from .facts import facts_of, name_of, title_of
from .sealed import Sealed, check_is_sealed, file_name, sealed


class SealPage(Page):
    """What the seal says, whether it fits at this moment, and how to find out by oneself."""

    body = ViewPageTemplateFile("page.pt")
    lines = LINES
    sealed: Sealed | None = None
    """None: the seal can't be read, or what was kept with it."""

    def prepare(self) -> None:
        """NotFound where nothing is sealed."""
        check_is_sealed(self.context)
        try:
            found = sealed(self.context)
            self.problems = found.problems
            self.sealed = found
        except SealError:
            self.problems = []

    @property
    def title(self) -> str:
        return self.say(title_of(self.context))

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
            Link(name_of(self.context), self.context.absolute_url()),
        )

    @property
    def fits(self) -> bool:
        """Whether all of it could be read and fits as it is stored now."""
        return self.sealed is not None and not self.problems

    @property
    def notice(self) -> Notice | None:
        """What does not fit; None when all does."""
        if self.fits:
            return None
        if self.sealed is None:
            heading = _("seal_unreadable", default="The seal can't be read.")
            words = _(
                "seal_unreadable_text",
                default="Until that is put right, nobody can check here whether the text is the "
                "one that was sealed.",
            )
            return Notice("broken", self.say(heading), self.say(words))
        heading = self.say(_("seal_broken", default="It does not fit."))
        return Notice("broken", heading, " ".join(self.problems))

    @property
    def tells_approval(self) -> bool:
        """Whether a decision that approved the edition is sealed with it."""
        return approval_of(records.readable_decisions(self.context)) is not None

    @property
    def readopted(self) -> bool:
        """Whether the edition is the text before, adopted again."""
        return was_readopted(self.context)

    @property
    def facts(self) -> list[Fact]:
        """What the seal says; empty where it can't be read."""
        return facts_of(self.sealed, self.say) if self.sealed else []

    @cached_property
    def contacts(self) -> list[ContactCard]:
        """The places as they were on the day of sealing."""
        return PastContacts(self.context).all_cards() if self.sealed else []

    @property
    def contacts_note(self) -> str:
        return contacts_note(self.contacts, self.say)

    @property
    def binds_all(self) -> bool:
        """Whether contacts and PDF are sealed too; the first seals bind text and decision alone."""
        return self.sealed is not None and self.sealed.kept is not None

    @property
    def has_pdf(self) -> bool:
        return self.binds_all and self.sealed.kept.pdf is not None

    @property
    def may_be_fetched(self) -> bool:
        """Whether the visitor can fetch what was sealed, and do the sums."""
        return self.sealed is not None and self.sealed.may_be_fetched

    @property
    def json_url(self) -> str:
        return f"{self.context.absolute_url()}/@@forsegling.json"

    @property
    def pdf_url(self) -> str:
        return f"{self.context.absolute_url()}/@@forsegling.pdf"

    @property
    def command(self) -> str:
        """What to type when the files and the lines lie in one folder."""
        return f"python3 kontrol.py {file_name(self.context)}"
