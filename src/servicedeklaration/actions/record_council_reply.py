"""Record council reply: what a council said to the text."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from zope.event import notify

from ..clock import today
from ..consultation.course import NO_REMARKS, Hearing
from ..consultation.reasons import against_reply
from ..content.consultations import change_consultation, latest
from .days import read_day
from .events import CouncilReplied
from .forget_answers import ForgetAnswers
from .hearing import in_words, not_for_councils
from .log import actor, record
from .refusal import Reason, refuse_if


@dataclass
class RecordCouncilReply:
    """Writes down the reply of a council that was asked; a second time in place of the first.

    `reply` empty: it had no remarks. `replied_on` is the day on which the council answered.
    """

    edition: Any
    council: str = ""
    reply: str = ""
    replied_on: date | None = None

    @classmethod
    def from_data(cls, edition, data: Mapping[str, Any]) -> Self:
        """The action with data as a form gives them; Refused where they can't be read."""
        return cls(edition, **read_day(dict(data), "replied_on"))

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        course = latest(self.edition)
        objections = against_reply(today(), course, self.council, self.replied_on)
        return not_for_councils(self.edition) + in_words(objections)

    def __call__(self) -> None:
        """Write it down, or raise Refused with every reason against."""
        refuse_if(self.reasons())
        course = latest(self.edition)
        councils = tuple(map(self._noted, course.councils))
        change_consultation(self.edition, replace(course, councils=councils))
        ForgetAnswers(self.edition)()
        day = self.replied_on.isoformat()
        record("record_council_reply", self.edition, council=self.council, replied_on=day)
        notify(CouncilReplied(self.edition, self))

    def _noted(self, hearing: Hearing) -> Hearing:
        if hearing.council != self.council:
            return hearing
        reply = self.reply.strip() or NO_REMARKS
        return replace(hearing, reply=reply, replied_on=self.replied_on, recorded_by=actor())
