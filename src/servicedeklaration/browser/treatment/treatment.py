"""`<udgave>/@@behandling`: read what is proposed, see what is different, say what one thinks."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import ClassVar

from plone import api
from plone.protect import CheckAuthenticator, PostOnly, createToken
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.actions.comment_on_part import CommentOnPart
from servicedeklaration.actions.log import actor
from servicedeklaration.actions.refusal import Reason, Refused
from servicedeklaration.actions.withdraw_comment import WithdrawComment
from servicedeklaration.content.comments import are_open, comments, may_read, may_write
from servicedeklaration.content.packs import latest
from servicedeklaration.content.redlines import Redline, redline
from servicedeklaration.content.state import state_of
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.i18n import _
from servicedeklaration.seal.chain import text_sha256

from ..pages.data import Link
from ..pages.hidden import hide
from ..pages.validity import state_title
from ..redline.items import Shower
from ..redline.labels import Labels
from ..redline.redline import EVERYTHING, RedlinePage
from .said import Place, Said, said_by_place
from .sections import Section, Sections


@dataclass(frozen=True)
class Entry:
    """A line of the table of contents; `note` tells what is different and how much is said."""

    link: Link
    level: int
    note: str


class TreatmentPage(RedlinePage):
    """The reading view with the redline inside, and the comments beside each section.

    Without an edition before, and with `vis` "alt", the whole text is there. A form names a step
    as `do`. To those who take no part the page isn't there.
    """

    body = ViewPageTemplateFile("treatment.pt")
    parts = ViewPageTemplateFile("parts.pt")
    stylesheets = (*RedlinePage.stylesheets, "desk.css")
    steps: ClassVar[dict[str, str]] = {"comment": "_comment", "withdraw": "_withdraw"}
    reasons: tuple[Reason, ...] = ()

    def __call__(self) -> str:
        self.request.set("disable_border", True)
        if not may_read(self.context):
            return self._turned_away()
        step = self.steps.get(str(self.request.form.get("do", "")))
        if self.request.method == "POST" and step:
            return self._carry_out(getattr(self, step))
        return super().__call__()

    def _turned_away(self) -> str:
        """A committee member who comes late is led to what was decided."""
        if not may_write(self.context):
            hide(self)
        self.request.response.redirect(self.context.absolute_url())
        return ""

    def prepare(self) -> None:
        super().prepare()
        self.request.response.setHeader("Cache-Control", "private, no-store")

    # What is read

    @property
    def title(self) -> str:
        text = _("treatment_title", default="Proposal: ${title}", mapping={"title": self.work.text})
        return self.say(text)

    @property
    def state(self) -> str:
        return state_title(self.context)

    @property
    def address(self) -> str:
        return f"{self.context.absolute_url()}/@@behandling"

    @property
    def trail(self) -> tuple[Link, ...]:
        desk = self.say(_("desk_title", default="What waits for you"))
        return (Link(desk, f"{self.portal_url}/@@opgaver"), self.work)

    @property
    def shows_everything(self) -> bool:
        return self.before is None or super().shows_everything

    @property
    def here(self) -> str:
        """The address of the page as it is shown now."""
        asked = [("fra", self.request.form.get("fra")), ("vis", self.request.form.get("vis"))]
        query = "&".join(f"{name}={value}" for name, value in asked if self._is_plain(value))
        return f"{self.address}?{query}" if query else self.address

    def _is_plain(self, value) -> bool:
        known = {EVERYTHING, *(each.id for each in self.choices)}
        return isinstance(value, str) and value in known

    @cached_property
    def redline(self) -> Redline:
        """All of the text, with what is different; compared with itself where it is the first."""
        before = self.context if self.before is None else self.before
        return redline(before, self.context, everything=True)

    @cached_property
    def _shown(self) -> list:
        return list(self._sections.all(self.redline.differences))

    @property
    def _sections(self) -> Sections:
        before = self.context if self.before is None else self.before
        addresses = before.absolute_url(), self.context.absolute_url()
        whole = Shower(*addresses, self.context.headings or {}, self.say, everything=True)
        short = replace(whole, everything=False)
        return Sections(self.context, whole, short, self._said, self.shows_everything, self.say)

    def place_of(self, fact):
        """The section that a fact that changed stands in."""
        shown = [section for difference, section in self._shown if difference is fact.difference]
        own = (section for section in shown if section.place == ("", fact.field))
        return next(own, shown[0])

    @property
    def sections(self) -> list[Section]:
        return [section for _difference, section in self._shown]

    @property
    def contents(self) -> list[Entry]:
        return [self._entry(section) for section in self.sections]

    def _entry(self, section: Section) -> Entry:
        said = section.standing
        count = self._count(said) if said else ""
        note = " · ".join(filter(None, (*section.marks, count)))
        return Entry(Link(section.heading, f"#{section.anchor}"), section.level - 2, note)

    def _count(self, number: int) -> str:
        if number == 1:
            return self.say(_("comments_one", default="1 comment"))
        several = _("comments_some", default="${count} comments", mapping={"count": str(number)})
        return self.say(several)

    @property
    def ways(self) -> list[Link]:
        """Where else the edition can be seen."""
        as_citizens = self.say(_("treatment_as_citizens", default="See it as citizens will"))
        found = [Link(as_citizens, self.context.absolute_url())]
        if latest(self.context) is not None:
            pack = self.say(_("desk_pack_made", default="Agenda pack (PDF)"))
            found.append(Link(pack, f"{self.context.absolute_url()}/@@dagsorden.pdf"))
        return found

    # What is said

    @cached_property
    def _said(self) -> dict[Place, list[Said]]:
        now = text_sha256(edition_tree(self.context))
        return said_by_place(comments(self.context), now, actor(), self.is_open)

    @property
    def elsewhere(self) -> list[Said]:
        """The comments on what is no longer in the text."""
        shown = {section.place for section in self.sections}
        return [each for place, said in self._said.items() if place not in shown for each in said]

    @cached_property
    def is_open(self) -> bool:
        """Whether comments can be made."""
        return are_open(self.context)

    @cached_property
    def token(self) -> str:
        """The word that tells a form of ours from another's."""
        return createToken()

    @property
    def decision_url(self) -> str:
        """The form that records what was decided; "" for those who don't."""
        may = api.user.has_permission("servicedeklaration: Record decision", obj=self.context)
        pending = state_of(self.context) == "pending"
        return f"{self.context.absolute_url()}/@@registrer-beslutning" if may and pending else ""

    # What is sent

    def _carry_out(self, step: Callable[[], str]) -> str:
        PostOnly(self.request)
        CheckAuthenticator(self.request)
        try:
            anchor = step()
        except Refused as refusal:
            self.reasons = tuple(refusal.reasons)
            self.request.response.setStatus(400)
            return super().__call__()
        self.prepare()
        self.request.response.redirect(f"{self.here}#{anchor}")
        return ""

    def _comment(self) -> str:
        """Make the comment; give its place on the page."""
        section, field = self.typed_place
        made = CommentOnPart(self.context, self.typed, section, field, self._name_of(field))()
        return f"kommentar-{made.id}"

    def _name_of(self, field: str) -> str:
        """What the page calls one of the edition's own texts; "" for a part or the whole."""
        labels = Labels(self.context.portal_type, self.context.headings or {}, self.say)
        return labels.label(field) if field else ""

    def _withdraw(self) -> str:
        """Take a comment back; give its place on the page."""
        taken = WithdrawComment(self.context, self._sent("id"))()
        return f"kommentar-{taken.id}"

    @property
    def refusals(self) -> list[str]:
        """Why what was sent was refused, in words."""
        return [self.say(reason.message) for reason in self.reasons]

    @property
    def typed(self) -> str:
        """The comment that was sent."""
        return self._sent("text")

    @property
    def typed_place(self) -> Place:
        """What the comment that was sent is about."""
        return self._sent("section"), self._sent("field")

    @property
    def typed_url(self) -> str:
        """Where the comment that was sent can be put right; "" where there is no such place."""
        places = (each.anchor for each in self.sections if each.place == self.typed_place)
        found = next(places, "")
        return f"#skriv-{found}" if found else ""

    def _sent(self, name: str) -> str:
        value = self.request.form.get(name, "")
        return value if isinstance(value, str) else ""
