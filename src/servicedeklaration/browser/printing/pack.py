"""What a committee gets for its meeting: the changes, the whole text, and what was said of it."""

from collections.abc import Iterator
from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration import clock
from servicedeklaration.content import packs, records
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Fact
from ..redline.redline import RedlinePage
from .edition import PaperEdition
from .heard import Heard, heard
from .reader import Entry


class PackPaper(PaperEdition):
    """The agenda pack of an edition; `made_by` is the name of the one who has it printed."""

    index = ViewPageTemplateFile("pack.pt")
    changed = ViewPageTemplateFile("changed.pt")
    said = ViewPageTemplateFile("heard.pt")
    runs = RedlinePage.runs

    def __init__(self, context, request, made_by: str):
        super().__init__(context, request)
        self.made_by = made_by

    @property
    def title(self) -> str:
        text = _("pack_title", default="Agenda pack: ${title}", mapping={"title": self.work.text})
        return self.say(text)

    @property
    def question(self) -> str:
        """What is asked of the committee."""
        return self.say(
            _(
                "pack_question",
                default="The committee is asked to decide whether the text can be approved.",
            )
        )

    @property
    def cover(self) -> list[Fact]:
        """The facts on the first page; what is not known is left out."""
        return [Fact(self.say(term), words) for term, words in self._cover() if words]

    def _cover(self) -> Iterator[tuple[str, str]]:
        moment = clock.now()
        made = _(
            "pack_made_when",
            default="${day} at ${time} by ${name}",
            mapping={
                "day": long_date(moment.date()),
                "time": f"{moment:%H.%M}",
                "name": self.made_by,
            },
        )
        yield _("pack_publication", default="Publication"), self.publication.title
        yield _("pack_from", default="From"), self.provider
        yield _("pack_edition", default="Edition"), self.edition_label
        yield _("pack_body", default="Decided by"), self._body
        yield _("pack_before", default="The edition before"), self._before
        yield _("pack_made", default="Made"), self.say(made)

    @property
    def _body(self) -> str:
        """Who has had the edition before it already; "" when nobody has."""
        decisions = records.readable_decisions(self.edition)
        return decisions[-1].body or "" if decisions else ""

    @property
    def _before(self) -> str:
        """The edition that is compared with, and from when it counts; "" for the first."""
        sides = self.changes.sides
        return f"{sides[0].title}. {sides[0].told}" if len(sides) > 1 else ""

    @property
    def text_sha256(self) -> str:
        return packs.text_of_now(self.edition)

    @cached_property
    def changes(self) -> RedlinePage:
        """The redline from the edition before."""
        page = RedlinePage(self.context, self.request)
        page.prepare()
        return page

    @property
    def has_before(self) -> bool:
        return self.changes.before is not None

    @cached_property
    def heard(self) -> Heard:
        """What came of the consultation."""
        return heard(self.context, self.request, self.say)

    @cached_property
    def parts(self) -> list[Entry]:
        """The table of contents of the whole pack."""
        items = tuple(Entry(item.heading, item.anchor) for item in self.changes.items)
        parts = (
            (_("pack_in_short", default="The changes in short"), "kort", ()),
            (self.has_before and CHANGES, "aendringer", items),
            (TEXT, "teksten", tuple(self.table_of_contents)),
            (HEARD, "hoeringen", ()),
        )
        return [Entry(self.say(text), anchor, inner) for text, anchor, inner in parts if text]


CHANGES = _("pack_changes", default="The changes word by word")
TEXT = _("pack_text", default="The whole text")
HEARD = _("pack_heard_heading", default="The consultation")
