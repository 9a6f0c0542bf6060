"""Close consultation: the edition goes back to its writers."""

from dataclasses import dataclass, replace

from ..clock import now, today
from ..consultation.course import Consultation
from ..consultation.reasons import against_closing
from ..content.consultations import change_consultation, latest
from .events import ConsultationClosed
from .forget_answers import ForgetAnswers
from .hearing import in_words
from .refusal import Reason
from .transition import TransitionAction


@dataclass
class CloseConsultation(TransitionAction):
    """consultation → draft. The public no longer sees the text, and no more answers are received.

    Before the deadline has passed it needs a comment, which stands in the history. Councils keep
    their own deadlines.
    """

    transition = "close_consultation"
    event = ConsultationClosed

    def reasons(self) -> list[Reason]:
        """That people were promised more time, and nobody says why they don't get it."""
        return in_words(against_closing(today(), self._open(), self.comment))

    def act(self) -> None:
        """Note when it was closed."""
        if (course := self._open()) is not None:
            change_consultation(self.edition, replace(course, closed_at=now()))
        ForgetAnswers(self.edition)()

    def _open(self) -> Consultation | None:
        """The open consultation; None where the edition came into the state without one."""
        course = latest(self.edition)
        return course if course is not None and course.closed_at is None else None
