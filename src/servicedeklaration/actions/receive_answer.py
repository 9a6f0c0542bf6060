"""Receive answer: somebody, known or not, says something to a text in consultation."""

import logging
from dataclasses import dataclass, field
from typing import Any

from zope.event import notify

from ..clock import now, today
from ..consultation.answers import Answer
from ..consultation.course import Consultation
from ..consultation.reasons import against_answer
from ..consultation.sections import sections_of
from ..content.consultations import add_answer, heard_text, latest
from ..content.state import state_of
from .codes import new_code
from .events import AnswerReceived
from .hearing import in_words
from .refusal import Reason, refuse_if
from .typed import tidy

_log = logging.getLogger("servicedeklaration.actions")


@dataclass
class ReceiveAnswer:
    """Keeps an answer to the edition's open consultation, and gives it with its number.

    What is kept is what was written and when. Neither log, trail nor event tells who wrote, also
    where that is somebody who is logged in.
    """

    edition: Any
    text: str = ""
    section: str = ""
    name: str = ""
    organisation: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        course = self._course()
        sections = sections_of(heard_text(self.edition, course.number)) if course else {}
        return in_words(against_answer(today(), course, self._answer(sections), sections))

    def __call__(self) -> Answer:
        """Keep it, or raise Refused with every reason against."""
        refuse_if(self.reasons())
        course = self._course()
        answer = self._answer(sections_of(heard_text(self.edition, course.number)))
        add_answer(self.edition, course.number, answer)
        _log.info("receive_answer: %s", "/".join(self.edition.getPhysicalPath()))
        notify(AnswerReceived(self.edition))
        return answer

    def _course(self) -> Consultation | None:
        return latest(self.edition) if state_of(self.edition) == "consultation" else None

    def _answer(self, sections: dict[str, str]) -> Answer:
        return Answer(
            id=new_code(),
            received_at=now(),
            section=self.section,
            section_title=sections.get(self.section, ""),
            text=tidy(self.text),
            name=tidy(self.name),
            organisation=tidy(self.organisation),
            extra={question: tidy(words) for question, words in self.extra.items()},
        )
