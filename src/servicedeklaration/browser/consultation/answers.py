"""`<udgave>/@@hoeringssvar`: for staff, what was answered, and what the councils say."""

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from urllib.parse import quote

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration import clock
from servicedeklaration.actions.ask_councils import AskCouncils
from servicedeklaration.actions.close_consultation import CloseConsultation
from servicedeklaration.consultation.answers import WHOLE_EDITION, Answer
from servicedeklaration.consultation.course import Consultation, Hearing
from servicedeklaration.consultation.words import period, said_by
from servicedeklaration.content.consultations import answers, consultations
from servicedeklaration.content.state import state_of
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.states import PUBLIC_STATES
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.edition_page import EditionPage
from ..pages.page import Page


@dataclass(frozen=True)
class ShownAnswer:
    """An answer as the page lays it out; `by` is "" for an anonymous one."""

    id: str
    day: str
    by: str
    text: str
    extra: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ShownSection:
    """The answers about one section, or about the whole text."""

    title: str
    answers: tuple[ShownAnswer, ...]


@dataclass(frozen=True)
class ShownCouncil:
    """A council that was asked; `url` leads to where its reply is recorded, "": not now."""

    name: str
    said: str
    reply: str
    url: str


class AnswersPage(EditionPage):
    """One consultation of the edition with its answers; `?nr=1` for an earlier one."""

    body = ViewPageTemplateFile("answers.pt")
    stylesheets = (*Page.stylesheets, "consultation.css")

    def prepare(self) -> None:
        super().prepare()
        self.request.response.setHeader("Cache-Control", "private, no-store")
        if not self.course:
            raise NotFound(self.__name__)

    @cached_property
    def course(self) -> Consultation | None:
        """The consultation that the page is about; None where there is none with the number."""
        known = consultations(self.edition)
        number = self.request.form.get("nr", str(len(known)))
        return next((each for each in known if str(each.number) == number), None)

    @property
    def title(self) -> str:
        name = self.edition.title or self.publication.title
        return self.say(_("answers_title", default="Answers: ${title}", mapping={"title": name}))

    @property
    def canonical_url(self) -> str:
        return f"{self.edition.absolute_url()}/@@hoeringssvar"

    @property
    def period(self) -> str:
        return f"{period(self.course, day_of(self.course.opened_at))}."

    @property
    def closed(self) -> str:
        return long_date(day_of(self.course.closed_at)) if self.course.closed_at else ""

    @property
    def delete_on(self) -> str:
        return long_date(self.course.delete_on)

    @property
    def are_deleted(self) -> bool:
        return self.course.is_deleted(clock.today())

    @property
    def others(self) -> list[Link]:
        """The edition's other consultations."""
        return [
            Link(period(each, day_of(each.opened_at)), f"{self.canonical_url}?nr={each.number}")
            for each in consultations(self.edition)
            if each.number != self.course.number
        ]

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        return answers(self.edition, self.course.number)

    @property
    def count(self) -> str:
        if len(self.answers) == 1:
            return self.say(_("answers_one", default="1 answer"))
        count = {"count": str(len(self.answers))}
        return self.say(_("answers_count", default="${count} answers", mapping=count))

    @property
    def sections(self) -> list[ShownSection]:
        """The answers by section, in the order of the text that was heard."""
        grouped = groupby(self.answers, key=lambda each: (each.section, each.section_title))
        return [
            ShownSection(self._title(*section), tuple(map(self._shown, found)))
            for section, found in grouped
        ]

    def _title(self, section: str, title: str) -> str:
        if section == WHOLE_EDITION:
            return self.say(_("section_whole", default="The whole text"))
        return title or section

    def _shown(self, answer: Answer) -> ShownAnswer:
        return ShownAnswer(
            id=answer.id,
            day=long_date(day_of(answer.received_at)),
            by=", ".join(filter(None, (answer.name, answer.organisation))),
            text=answer.text,
            extra=tuple(answer.extra.items()),
        )

    @property
    def councils(self) -> list[ShownCouncil]:
        return list(map(self._council, self.course.councils))

    def _council(self, hearing: Hearing) -> ShownCouncil:
        said = said_by(hearing, clock.today())
        return ShownCouncil(hearing.council, said, hearing.reply or "", self._reply_url(hearing))

    def _reply_url(self, hearing: Hearing) -> str:
        if not self.may_deal_with_councils:
            return ""
        return f"{self.edition.absolute_url()}/@@registrer-raadssvar?raad={quote(hearing.council)}"

    @cached_property
    def may_deal_with_councils(self) -> bool:
        """Whether the visitor can ask councils, and write down their replies, now."""
        return AskCouncils(self.edition).is_open()

    @property
    def links(self) -> list[Link]:
        """What can be done next."""
        url = self.edition.absolute_url()
        steps = (
            (
                state_of(self.edition) in PUBLIC_STATES,
                "@@hoering",
                _("see_consultation", default="See the public page"),
            ),
            (
                self.course.closed_at is not None,
                f"@@hvidbog?nr={self.course.number}",
                _("step_whitebook", default="Say what comes of the answers"),
            ),
            (
                self.may_deal_with_councils,
                "@@spoerg-raad",
                _("step_ask_councils", default="Ask councils, or give them more time"),
            ),
            (
                CloseConsultation(self.edition).is_open(),
                "@@afslut-hoering",
                _("step_close_consultation", default="Close the consultation"),
            ),
        )
        return [Link(self.say(words), f"{url}/{name}") for there, name, words in steps if there]
