"""What the two pages have in common on which citizens write to the municipality."""

from functools import cached_property
from typing import ClassVar

from plone.protect import CheckAuthenticator
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _
from servicedeklaration.inquiries.inquiry import Inquiry

from ..asking import sender
from ..asking.form import ONCE_MORE, SEND, ask_only
from ..crisis.help import WithCrisisHelp
from ..pages.data import Link
from .answering import answer_expected, answered_by
from .form import InquiryForm
from .obstacles import Obstacles
from .places import Place, all_places_url, places
from .received import code_to_show
from .secret import STAMP, stamp_after
from .untraced import UntracedPage

BUSY = 429
"""HTTP: too many at a time."""

WORDS = {
    "trapped": ONCE_MORE,
    "hurried": ONCE_MORE,
    "busy": _(
        "inquiry_busy_wait",
        default="So many are writing to us right now that we can't receive more. Try again in ten "
        "minutes.",
    ),
}
"""What is said of each obstacle."""


class InquiryPage(WithCrisisHelp, UntracedPage):
    """A contact form; after sending it says thanks at once, since an address would be kept."""

    kind: ClassVar[str]
    name: ClassVar[str]
    """Its name below the site."""
    spellcheck: ClassVar[str | None] = None
    """ "false" where browsers must not help with the spelling; None: as they like."""
    stylesheets = (*UntracedPage.stylesheets, "crisis.css")
    parts = ViewPageTemplateFile("../asking/parts.pt")
    pieces_of_form = ViewPageTemplateFile("parts.pt")

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/{self.name}"

    def answer(self) -> None:
        if not sender.is_anonymous():
            CheckAuthenticator(self.request)
        if self.obstacles.first:
            self.request.form.pop(SEND, None)
        if self.kept is None:
            self.request.response.setStatus(BUSY if self.obstacles.first == "busy" else 400)

    @cached_property
    def is_sent(self) -> bool:
        return self.request.method == "POST"

    @cached_property
    def obstacles(self) -> Obstacles:
        return Obstacles(self.kind, self.request)

    @cached_property
    def form(self) -> InquiryForm:
        """The form, with what was sent."""
        if not self.is_sent:
            ask_only(self.request)
        form = InquiryForm(self.context, self.kind, self.request)
        form.update()
        return form

    @property
    def kept(self) -> Inquiry | None:
        """What was received, now or before; None for nothing."""
        if not self.is_sent:
            return None
        return self.obstacles.before or self.form.kept

    @property
    def is_again(self) -> bool:
        """Whether what was sent was here already."""
        return self.is_sent and self.obstacles.before is not None

    @property
    def code(self) -> str:
        """The code that the sender is shown; "" for none."""
        return code_to_show(self.kept) if self.is_again else self.kept.code

    @property
    def problems(self) -> list[Link]:
        """Why nothing was received, each with the question that it is about."""
        if not self.is_sent or self.kept is not None:
            return []
        words = WORDS.get(self.obstacles.first)
        whole = [self.say(words) if words else "", self.form.problem]
        found = [Link(each.problem, f"#{each.id}") for each in self.form.questions if each.problem]
        return [*(Link(text, "") for text in whole if text), *found]

    @property
    def traces(self) -> list[str]:
        """What the sender is asked about, once."""
        asked = self.is_sent and self.obstacles.first == "traces"
        return self.obstacles.traces if asked else []

    @property
    def was_asked(self) -> bool:
        """Whether the sender has been asked, or is now."""
        return self.is_sent and bool(self.obstacles.traces)

    @property
    def is_trapped(self) -> bool:
        """Whether the field is filled in that no person sees; it is then left out."""
        return self.is_sent and self.obstacles.first == "trapped"

    @property
    def delete_on(self) -> str:
        return long_date(self.kept.delete_on)

    @property
    def stamp(self) -> str:
        return stamp_after(self.request.form.get(STAMP))

    @cached_property
    def places(self) -> list[Place]:
        """Where one can call instead."""
        return places()

    @property
    def all_places_url(self) -> str:
        """Where all places stand; "" where there is no such page."""
        return all_places_url()

    @property
    def answered_by(self) -> str:
        """Who reads what is sent, in a sentence."""
        return " ".join(map(self.say, answered_by(self.site_title)))

    @property
    def answer_expected(self) -> str:
        """When one may expect an answer; "" where the site doesn't say."""
        return answer_expected()

    @property
    def optional_hint(self) -> str:
        return self.say(_("answer_optional", default="(optional)"))

    @property
    def authenticator(self) -> str:
        """The token of somebody who is logged in; "" for everyone else."""
        return sender.authenticator(self.context)
