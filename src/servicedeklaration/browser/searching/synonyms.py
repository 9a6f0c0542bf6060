"""`@@soegeord`: the words that mean the same in the search, for those who write."""

from functools import cached_property

from plone import api
from plone.protect import CheckAuthenticator, PostOnly
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from Products.statusmessages.interfaces import IStatusMessage

from servicedeklaration.actions.change_synonyms import FIELD, ChangeSynonyms
from servicedeklaration.actions.refusal import Reason, Refused
from servicedeklaration.content.synonyms import fingerprint, own_lines
from servicedeklaration.i18n import _
from servicedeklaration.search.lists import shipped

from ..pages.hidden import hide
from ..pages.page import Page

CHANGE = "servicedeklaration: Add Publikation"
"""Who may write documents may also say what their words are called elsewhere."""
DONE = _("synonyms_kept", default="The words are kept. The next search uses them.")


class SynonymsPage(Page):
    """The site's own list as text to change, and the shipped one to read."""

    body = ViewPageTemplateFile("synonyms.pt")
    stylesheets = (*Page.stylesheets, "searching.css")
    reasons: tuple[Reason, ...] = ()

    def __call__(self) -> str:
        if not api.user.has_permission(CHANGE, obj=self.context):
            hide(self)
        self.request.response.setHeader("Cache-Control", "private, no-store")
        if self.request.method == "POST":
            return self._sent()
        return super().__call__()

    @property
    def title(self) -> str:
        return self.say(_("synonyms_title", default="Words that mean the same in the search"))

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/@@soegeord"

    @cached_property
    def text(self) -> str:
        """The list as it was typed, or as it is kept."""
        typed = self.request.form.get(FIELD)
        return typed if isinstance(typed, str) else "\n".join(own_lines())

    @property
    def seen(self) -> str:
        """Which list was opened, to notice that somebody else has changed it since."""
        sent = self.request.form.get("seen")
        return sent if isinstance(sent, str) else fingerprint(own_lines())

    @property
    def refusals(self) -> list[str]:
        """Why the list was not kept, in words."""
        return [self.say(reason.message) for reason in self.reasons]

    @property
    def shipped(self) -> str:
        """The list that comes with the add-on."""
        return "\n".join(shipped("synonyms.txt"))

    def _sent(self) -> str:
        PostOnly(self.request)
        CheckAuthenticator(self.request)
        try:
            ChangeSynonyms(self.context, tuple(self.text.splitlines()), self.seen)()
        except Refused as refusal:
            self.reasons = refusal.reasons
            self.request.response.setStatus(400)
            return super().__call__()
        IStatusMessage(self.request).add(DONE)
        self.request.response.redirect(self.canonical_url)
        return ""
