"""Ask councils: they are asked what they say to the text, and until when."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from zope.event import notify

from ..clock import today
from ..consultation.course import Consultation, Hearing
from ..consultation.reasons import against_asking
from ..content.consultations import change_consultation, latest
from .days import read_day
from .events import CouncilsAsked
from .forget_answers import ForgetAnswers
from .hearing import in_words, not_for_councils, read_names
from .log import record
from .refusal import Reason, refuse_if


@dataclass
class AskCouncils:
    """Adds councils to the edition's latest consultation; one that was asked gets a new deadline.

    While the edition is in consultation or a draft again, since councils may need more time.
    """

    edition: Any
    councils: tuple[str, ...] = ()
    deadline: date | None = None

    @classmethod
    def from_data(cls, edition, data: Mapping[str, Any]) -> Self:
        """The action with data as a form gives them; Refused where they can't be read."""
        return cls(edition, **read_names(read_day(dict(data), "deadline"), "councils"))

    def is_open(self) -> bool:
        """Whether the visitor can deal with councils, and the edition's state lets it be done."""
        return not not_for_councils(self.edition)

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        course = latest(self.edition)
        objections = against_asking(today(), course, self.councils, self.deadline)
        return not_for_councils(self.edition) + in_words(objections)

    def __call__(self) -> None:
        """Note whom it is laid before, or raise Refused with every reason against."""
        refuse_if(self.reasons())
        course = latest(self.edition)
        change_consultation(self.edition, replace(course, councils=self._asked(course)))
        ForgetAnswers(self.edition)()
        day = self.deadline.isoformat()
        record("ask_councils", self.edition, councils=list(self.councils), deadline=day)
        notify(CouncilsAsked(self.edition, self))

    def _asked(self, course: Consultation) -> tuple[Hearing, ...]:
        others = [each for each in course.councils if each.council not in self.councils]
        return (*others, *(Hearing(council, self.deadline) for council in self.councils))
