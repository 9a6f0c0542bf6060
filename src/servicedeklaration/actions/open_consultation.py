"""Open consultation: everybody may read the draft, and nobody changes it meanwhile."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from ..clock import now, today
from ..consultation.course import Consultation, Hearing
from ..consultation.reasons import against_opening
from ..content.answer_form import ANSWER_FORM, keep_questions
from ..content.consultations import add_consultation, consultations, latest
from ..content.hearing import months_kept, required_councils
from ..content.tree import edition_tree
from ..editions.days import months_after
from ..seal.canonical import sha256_of
from .completeness import missing_content
from .days import read_day
from .events import ConsultationOpened
from .forget_answers import ForgetAnswers
from .hearing import in_words, read_names
from .refusal import Reason
from .transition import TransitionAction


@dataclass
class OpenConsultation(TransitionAction):
    """draft → consultation. The text becomes public and is locked until the consultation is closed.

    `deadline` is the last day of answering, `delete_on` the day on which the answers are gone;
    None: as many months later as the site says. `councils` are asked with the same deadline;
    None: those that must be heard. The text and the answer form are kept as they are now.
    """

    deadline: date | None = None
    delete_on: date | None = None
    councils: tuple[str, ...] | None = None

    transition = "open_consultation"
    event = ConsultationOpened

    @classmethod
    def read(cls, data: dict[str, Any]) -> dict[str, Any]:
        """Days as ISO text, councils as a list or one on each line."""
        return read_names(read_day(read_day(data, "deadline"), "delete_on"), "councils")

    def reasons(self) -> list[Reason]:
        """The days, the form, and a text that isn't whole: what is laid before people is."""
        days = in_words(against_opening(today(), self.deadline, self.delete_on))
        form = [Reason(words) for words in ANSWER_FORM.unusable()]
        return days + form + missing_content(self.edition)

    def act(self) -> None:
        """Keep the days, the councils, the text and the form."""
        ForgetAnswers(self.edition)()
        course = self._course()
        add_consultation(self.edition, course)
        keep_questions(self.edition, course.number, ANSWER_FORM.questions())

    def told(self) -> dict[str, Any]:
        """With the consultation as it was opened."""
        course = latest(self.edition).to_dict()
        names = ("number", "deadline", "delete_on", "text_sha256")
        councils = {"councils": [hearing["council"] for hearing in course["councils"]]}
        return super().told() | {name: course[name] for name in names} | councils

    def _course(self) -> Consultation:
        asked = required_councils(self.edition) if self.councils is None else self.councils
        return Consultation(
            number=len(consultations(self.edition)) + 1,
            opened_at=now(),
            deadline=self.deadline,
            delete_on=self.delete_on or months_after(self.deadline, months_kept()),
            closed_at=None,
            text_sha256=sha256_of(edition_tree(self.edition)),
            councils=tuple(Hearing(council, self.deadline) for council in asked),
        )
