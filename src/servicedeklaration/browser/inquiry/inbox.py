"""`@@henvendelser`: what citizens have written, for the named group alone."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from plone import api
from plone.protect import CheckAuthenticator, PostOnly
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from Products.statusmessages.interfaces import IStatusMessage

from servicedeklaration.actions.handle_inquiry import HandleInquiry
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.reply_to_inquiry import ReplyToInquiry
from servicedeklaration.content.inquiries import READ, inquiries
from servicedeklaration.content.inquiry_forms import unusable
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _
from servicedeklaration.inquiries.inquiry import ANONYMOUS, KINDS, Inquiry
from servicedeklaration.inquiries.ways import WAYS

from ..pages.hidden import hide
from ..pages.page import Page

_DONE = {
    "svar": _("inbox_replied", default="Your answer can be read by who has the code."),
    "behandlet": _("inbox_handled", default="It is marked as dealt with."),
    "ny": _("inbox_renewed", default="It is marked as new."),
}

_STILL_WAITS = _(
    "inbox_replied_waits",
    default="Your answer can be read by who has the code. The sender asks to be contacted: mark it "
    "as dealt with when that is done.",
)


@dataclass(frozen=True)
class Shown:
    """An inquiry as the page lays it out; days are in words, "" where there is none."""

    inquiry: Inquiry
    received_on: str
    delete_on: str
    handled: str
    handled_by: str
    reach: tuple[str, ...]
    reply: str
    """What stands in the field for the answer."""
    problems: tuple[str, ...]

    @property
    def is_anonymous(self) -> bool:
        return self.inquiry.kind == ANONYMOUS


class InboxPage(Page):
    """The inquiries, the new ones first; each can be answered and marked."""

    body = ViewPageTemplateFile("inbox.pt")
    stylesheets = (*Page.stylesheets, "asking.css", "inquiry.css")

    def __call__(self) -> str:
        if not api.user.has_permission(READ, obj=self.context):
            hide(self)
        self.request.response.setHeader("Cache-Control", "private, no-store")
        self.problems: dict[str, tuple[str, ...]] = {}
        if self.request.method == "POST" and self._is_done():
            return ""
        return super().__call__()

    @property
    def title(self) -> str:
        return self.say(_("inbox_title", default="Messages from citizens"))

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/@@henvendelser"

    @cached_property
    def shown(self) -> list[Shown]:
        return [self._shown(each) for each in inquiries()]

    @property
    def count(self) -> str:
        """How many wait, in a sentence."""
        waiting = sum(each.inquiry.is_new for each in self.shown)
        if not waiting:
            return self.say(_("inbox_none_new", default="Nothing new has come."))
        if waiting == 1:
            return self.say(_("inbox_one_new", default="1 new message waits."))
        text = _("inbox_new", default="${count} new messages wait.", mapping={"count": waiting})
        return self.say(text)

    @property
    def unusable(self) -> list[str]:
        """Why the site's own forms are not used."""
        return [words for kind in KINDS for words in unusable(kind)]

    def _is_done(self) -> bool:
        """Whether what was asked for has been done; else the reasons stand at the inquiry."""
        PostOnly(self.request)
        CheckAuthenticator(self.request)
        form = self.request.form
        wish, id = str(form.get("oenske", "")), str(form.get("id", ""))
        try:
            done = self._action(wish, id)()
        except Refused as refusal:
            self.problems = {id: tuple(self.say(each.message) for each in refusal.reasons)}
            self.request.response.setStatus(400)
            return False
        still_waits = wish == "svar" and done.is_new
        IStatusMessage(self.request).add(_STILL_WAITS if still_waits else _DONE[wish])
        self.request.response.redirect(f"{self.canonical_url}#h-{id}")
        return True

    def _action(self, wish: str, id: str) -> Callable[[], Any]:
        """What a button does."""
        if wish == "svar":
            return ReplyToInquiry(id, str(self.request.form.get("reply", "")))
        if wish in _DONE:
            return HandleInquiry(id, done=wish == "behandlet")
        raise Refused(())

    def _shown(self, each: Inquiry) -> Shown:
        problems = self.problems.get(each.id, ())
        typed = str(self.request.form.get("reply", "")) if problems else each.reply
        return Shown(
            inquiry=each,
            received_on=long_date(each.received_on),
            delete_on=long_date(each.delete_on),
            handled=long_date(each.handled_on) if each.handled_on else "",
            handled_by=_name(each.handled_by),
            reach=tuple(filter(None, (WAYS.get(each.reach_by, ""), each.reach))),
            reply=typed,
            problems=problems,
        )

    @property
    def authenticator(self) -> str:
        return self.context.unrestrictedTraverse("@@authenticator").authenticator()


def _name(user_id: str) -> str:
    """What a colleague is called; the user id of one who is no longer known."""
    user = api.user.get(userid=user_id) if user_id else None
    return (user.getProperty("fullname") if user else "") or user_id
