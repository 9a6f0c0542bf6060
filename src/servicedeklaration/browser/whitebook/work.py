"""The work on a hvidbog: each answer with what is said to it, and what is still missing."""

from functools import cached_property
from typing import ClassVar

from plone import api
from plone.protect import CheckAuthenticator, PostOnly
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from Products.statusmessages.interfaces import IStatusMessage
from zExceptions import NotFound

from servicedeklaration.actions.publish_whitebook import anchor
from servicedeklaration.actions.refusal import Reason, Refused
from servicedeklaration.actions.remark_on_answer import PERMISSION
from servicedeklaration.consultation.voices import Voice
from servicedeklaration.consultation.whitebook import RESULTS
from servicedeklaration.consultation.words import period
from servicedeklaration.content.consultations import answers, consultations
from servicedeklaration.content.whitebooks import Work, versions, work
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Link
from .sections import HeardSection, heard_sections
from .steps import publish, remark, typed_in
from .voices import ShownVoice, shown_voice
from .whitebook_page import WhitebookPage

SAVED = _("whitebook_saved", default="Saved. Nothing is public yet.")
PUBLISHED = _(
    "whitebook_is_published",
    default="The report is published: whoever may see the edition can read it.",
)


class WorkPage(WhitebookPage):
    """The work on the hvidbog of one consultation. Each answer is saved by itself.

    A refusal is shown at the answer that it is about, with what was typed.
    """

    body = ViewPageTemplateFile("work.pt")
    form = ViewPageTemplateFile("form.pt")
    runs = ViewPageTemplateFile("../redline/runs.pt")
    steps: ClassVar = {"gem": "save", "offentliggoer": "publish"}
    results = RESULTS
    reasons: tuple[Reason, ...] = ()

    def __call__(self) -> str:
        self.request.set("disable_border", True)
        self.keep_out_of_caches()
        step = self.steps.get(self.request.form.get("do", ""))
        if self.request.method == "POST" and step:
            return self._carry_out(step)
        return super().__call__()

    def prepare(self) -> None:
        super().prepare()
        if self.known is None:
            raise NotFound(self.__name__)

    def _carry_out(self, step: str) -> str:
        PostOnly(self.request)
        CheckAuthenticator(self.request)
        self.prepare()
        try:
            self.request.response.redirect(getattr(self, step)())
        except Refused as refusal:
            self.reasons = refusal.reasons
            self.request.response.setStatus(400)
            return super().__call__()
        return ""

    def save(self) -> str:
        """Keep what was typed about one answer; gives the address of its place."""
        action = remark(self.context, self.known, self.request.form)
        action()
        IStatusMessage(self.request).add(SAVED)
        return f"{self.canonical_url}#{anchor(action.answer_id)}"

    def publish(self) -> str:
        """Publish; gives the address of what everyone can read."""
        publish(self.context, self.known.course.number, self.request.form)()
        IStatusMessage(self.request).add(PUBLISHED)
        return f"{self.canonical_url}&vis=offentlig"

    @cached_property
    def known(self) -> Work | None:
        return work(self.context, self.number)

    @property
    def canonical_url(self) -> str:
        return f"{self.url}?nr={self.known.course.number}"

    @property
    def may_work(self) -> bool:
        """Whether the visitor may write and publish, and not only read."""
        return bool(api.user.has_permission(PERMISSION, obj=self.context))

    @property
    def period(self) -> str:
        course = self.known.course
        return f"{period(course, day_of(course.opened_at))}."

    @property
    def delete_on(self) -> str:
        """When the answers are deleted; "" when they are."""
        return "" if self.known.are_deleted else long_date(self.known.course.delete_on)

    @property
    def published_on(self) -> str:
        """When the version that counts was published; "" for never."""
        latest = self.known.latest
        return long_date(day_of(latest.published_at)) if latest else ""

    @property
    def says_the_same(self) -> bool:
        return self.known.says_the_same

    @property
    def progress(self) -> str:
        """How many of the answers nothing is missing for."""
        ready = sum(not voice.problems for voice in self.voices)
        text = _(
            "whitebook_progress",
            default="${ready} of ${count} answers are dealt with.",
            mapping={"ready": str(ready), "count": str(len(self.voices))},
        )
        return self.say(text)

    @property
    def refusals(self) -> list[Link]:
        """Why the step was not taken, each with the place where it can be put right; "": none."""
        own = f"#{anchor(self._sent)}" if self._sent else ""
        return [Link(self.say(each.message), self._place(each) or own) for each in self.reasons]

    def _place(self, reason: Reason) -> str:
        page, _sign, place = reason.place.partition("#")
        if place:
            return f"#{place}"
        return f"{self.edition.absolute_url()}/{page}" if page else ""

    @property
    def obstacles(self) -> list[Link]:
        """What stands against publishing, each with its place."""
        return [
            Link(each.words, f"#{anchor(each.id)}" if each.id else "#offentliggoer")
            for each in self.known.obstacles
        ]

    @property
    def note(self) -> str:
        """What was typed about a new version."""
        value = self.request.form.get("note", "")
        return value if isinstance(value, str) else ""

    @cached_property
    def _sent(self) -> str:
        """The id of the answer that was sent just now; "" for none."""
        form = self.request.form
        value = form.get("answer", "") if form.get("do") == "gem" else ""
        return value if isinstance(value, str) else ""

    @cached_property
    def voices(self) -> list[ShownVoice]:
        return [self._shown(voice) for voice in self.known.voices]

    def _shown(self, voice: Voice) -> ShownVoice:
        sent = voice.id == self._sent and bool(self.reasons)
        return shown_voice(
            voice,
            self.known.treatment(voice.id),
            typed_in(self.request.form) if sent else None,
            tuple(self.say(each.message) for each in self.reasons) if sent else (),
            self._sections.get(voice.section) if voice.section else None,
            self._extra.get(voice.id, {}),
        )

    @cached_property
    def _sections(self) -> dict[str, HeardSection]:
        return heard_sections(self.context, self.known.course.number, self.say)

    @cached_property
    def _extra(self) -> dict[str, dict[str, str]]:
        """What was answered to questions that an editor added to the form."""
        return {each.id: each.extra for each in answers(self.context, self.known.course.number)}

    @property
    def versions(self) -> list[Link]:
        """Every version that was published, the latest first."""
        return [
            Link(
                f"{long_date(day_of(book.published_at))}{': ' if book.note else ''}{book.note}",
                f"{self.canonical_url}&vis=offentlig&version={book.version}",
            )
            for book in reversed(versions(self.context, self.known.course.number))
        ]

    @property
    def others(self) -> list[Link]:
        """The work on the edition's other consultations."""
        return [
            Link(period(each, day_of(each.opened_at)), f"{self.url}?nr={each.number}")
            for each in consultations(self.context)
            if each.number != self.known.course.number
        ]
