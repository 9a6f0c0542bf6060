"""`<udgave>/@@hoering`: what is in consultation, until when, how to answer, and the answer form."""

import re
from functools import cached_property

from plone.protect import CheckAuthenticator
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration import clock
from servicedeklaration.consultation.course import Consultation
from servicedeklaration.consultation.words import said_by
from servicedeklaration.content.consultations import consultations, has_answer
from servicedeklaration.content.current import may_see
from servicedeklaration.content.redlines import changes_url, edition_before
from servicedeklaration.content.state import state_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..asking import sender
from ..asking.form import ONCE_MORE, SEND, ask_only
from ..pages.data import Link
from ..pages.edition_page import EditionPage
from ..pages.page import Page
from ..whitebook.whitebook_page import whitebook_url
from .changes import changes_in_words
from .form import AnswerForm

_RECEIPT = re.compile(r"[A-Z2-9]{4}-[A-Z2-9]{4}")


class ConsultationPage(EditionPage):
    """The edition's latest consultation, open or over; NotFound where there was none.

    `?kvittering=<number>` says thanks for the answer with that number, `?afsnit=<section>` chooses
    what the answer is about.
    """

    body = ViewPageTemplateFile("page.pt")
    parts = ViewPageTemplateFile("../asking/parts.pt")
    stylesheets = (*Page.stylesheets, "asking.css", "consultation.css")

    def __call__(self) -> str:
        if self.request.method != "POST":
            return super().__call__()
        self.prepare()
        if self._is_kept():
            url = f"{self.canonical_url}?kvittering={self.form.kept.id}#kvittering"
            self.request.response.redirect(url, status=303)
            return ""
        self.request.response.setStatus(400)
        return super().__call__()

    def prepare(self) -> None:
        super().prepare()
        if not consultations(self.edition):
            raise NotFound(self.__name__)
        if self.request.method == "POST" or self.receipt or state_of(self.edition) == "draft":
            self.request.response.setHeader("Cache-Control", "private, no-store")

    def _is_kept(self) -> bool:
        """Whether what was sent is an answer, and has been kept."""
        if not sender.is_anonymous():
            CheckAuthenticator(self.request)
        if not self.is_open or self.is_trapped:
            return False
        return self.form.kept is not None

    @cached_property
    def course(self) -> Consultation:
        return consultations(self.edition)[-1]

    @property
    def title(self) -> str:
        name = self.edition.title or self.publication.title
        return self.say(
            _("consultation_title", default="Consultation: ${title}", mapping={"title": name})
        )

    @property
    def canonical_url(self) -> str:
        return f"{self.edition.absolute_url()}/@@hoering"

    @cached_property
    def is_open(self) -> bool:
        """Whether one can answer."""
        in_state = state_of(self.edition) == "consultation"
        return in_state and self.course.takes_answers(clock.today())

    @property
    def deadline(self) -> str:
        return long_date(self.course.last_day)

    @property
    def delete_on(self) -> str:
        return long_date(self.course.delete_on)

    @property
    def are_deleted(self) -> bool:
        return self.course.is_deleted(clock.today())

    @property
    def text_url(self) -> str:
        return self.edition.absolute_url()

    @property
    def change_note(self) -> str:
        return self.edition.change_note or ""

    @cached_property
    def changes(self) -> str:
        """What is different from the text in force, in a sentence; "" where there is none."""
        before = edition_before(self.edition)
        if before is None or not may_see(before):
            return ""
        language = self.request.get("LANGUAGE", "")
        return changes_in_words(before, self.edition, self.say, language)

    @property
    def changes_url(self) -> str:
        return changes_url(self.edition)

    @property
    def whitebook_url(self) -> str:
        """What came of a consultation of the edition; "" where nothing is published."""
        return whitebook_url(self.edition)

    @property
    def councils(self) -> list[str]:
        """Whom else is asked, and whether they have answered."""
        return [said_by(hearing, clock.today()) for hearing in self.course.councils]

    @cached_property
    def form(self) -> AnswerForm:
        """The answer form, with what was sent."""
        given = self.request.form
        if self.request.method != "POST":
            ask_only(self.request)
            if isinstance(chosen := given.get("afsnit"), str):
                given["form.widgets.section"] = [chosen]
        elif self.is_trapped:
            given.pop(SEND, None)
        form = AnswerForm(self.edition, self.course.number, self.request)
        form.update()
        return form

    @property
    def problems(self) -> list[Link]:
        """What is wrong with what was sent, each with the question that it is about."""
        if self.request.method != "POST":
            return []
        if not self.is_open:
            return [Link(self._over, "")]
        whole = [self.form.problem, self._trapped if self.is_trapped else ""]
        found = [Link(each.problem, f"#{each.id}") for each in self.form.questions if each.problem]
        return [*(Link(words, "") for words in whole if words), *found]

    @property
    def is_trapped(self) -> bool:
        """Whether the field is filled in that no person sees; it is then left out."""
        return self.request.method == "POST" and sender.is_trapped(self.request)

    @property
    def _trapped(self) -> str:
        return self.say(ONCE_MORE)

    @property
    def _over(self) -> str:
        text = _(
            "answer_over",
            default="The consultation has ended. No more answers can be received.",
        )
        return self.say(text)

    @cached_property
    def receipt(self) -> str:
        """The number of the answer that was just received; "" where there is no such answer."""
        number = self.request.form.get("kvittering")
        if not isinstance(number, str) or not _RECEIPT.fullmatch(number):
            return ""
        return number if has_answer(self.edition, self.course.number, number) else ""

    @property
    def optional_hint(self) -> str:
        return self.say(_("answer_optional", default="(optional)"))

    @property
    def authenticator(self) -> str:
        """The token of somebody who is logged in; "" for everyone else."""
        return sender.authenticator(self.context)
