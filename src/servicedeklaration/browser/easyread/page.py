"""`@@let-laest`: the easy-to-read text, which says which edition it fits."""

from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content import easy_read
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.hidden import hide
from ..pages.reading import ReadingPage
from ..pages.text import fitted

EASY = _("heading_easy_read", default="Easy to read")


class EasyReadView(ReadingPage):
    """The text of one edition; the page isn't there for who may not read it."""

    body = ViewPageTemplateFile("page.pt")

    def prepare(self) -> None:
        if self.edition is None or not easy_read.is_shown(self.edition):
            hide(self)
        super().prepare()

    @property
    def title(self) -> str:
        name = self.edition.title or self.publication.title
        return self.say(
            _("easy_read_of", default="Easy to read: ${title}", mapping={"title": name})
        )

    @property
    def canonical_url(self) -> str:
        return f"{self.edition_url}/@@let-laest"

    @property
    def html(self) -> str:
        return fitted(self.edition, easy_read.FIELD, 1)

    @property
    def fits(self) -> str:
        """Which edition the text fits; that it isn't said yet, for those who work on it."""
        if easy_read.status(self.edition) != easy_read.CONFIRMED:
            return self.say(NOT_CONFIRMED)
        text = _(
            "easy_read_fits",
            default="This text fits the edition “${edition}”.",
            mapping={"edition": self.edition.edition_label or self.edition.title},
        )
        return self.say(text)

    @property
    def whole(self) -> Link:
        """The way to the text itself, which is the one that counts."""
        return Link(self.say(_("easy_read_whole", default="Read the whole text")), self.edition_url)


NOT_CONFIRMED = _(
    "easy_read_not_confirmed",
    default="Nobody has confirmed that this text fits the edition. Citizens can't see it.",
)


class EasyReadInForceView(EasyReadView):
    """The text of the edition that is in force, at the work's own address."""

    @cached_property
    def publication(self):
        return self.context

    @cached_property
    def edition(self):
        return self.editions.in_force


def easy_read_link(page) -> Link | None:
    """From an edition's page to its easy-to-read text; None where the visitor may read none."""
    if not easy_read.is_shown(page.edition):
        return None
    return Link(page.say(EASY), f"{page.edition.absolute_url()}/@@let-laest")
