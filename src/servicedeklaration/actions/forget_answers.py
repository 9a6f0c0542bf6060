"""Forget answers: those whose day of deletion has come are deleted from the database."""

from dataclasses import dataclass
from typing import Any

from ..clock import today
from ..content.consultations import consultations, forget_answers
from ..content.whitebooks import forget_texts
from .log import record


@dataclass
class ForgetAnswers:
    """Deletes what nobody can read any more; the text that was heard and the days stay.

    Calling it gives how many answers were deleted. It is called by `bin/forget-answers`, and
    whenever a consultation of the same edition is opened, closed or answered by a council.
    `at_once`: whatever the day, since the edition itself goes.
    """

    edition: Any
    at_once: bool = False

    def __call__(self) -> int:
        """Delete, and note how many there were."""
        day = today()
        known = consultations(self.edition)
        due = [each for each in known if self.at_once or each.is_deleted(day)]
        counts = {each.number: forget_answers(self.edition, each.number) for each in due}
        for each in due:
            forget_texts(self.edition, each.number)
        for number, count in counts.items():
            if count:
                record("forget_answers", self.edition, consultation=number, answers=count)
        return sum(counts.values())
