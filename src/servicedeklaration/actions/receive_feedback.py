"""Receive feedback: a visitor says whether a page had what was looked for."""

from dataclasses import dataclass
from datetime import timedelta
from secrets import token_hex
from typing import Any

from plone import api

from ..clock import today
from ..content.inquiries import FEEDBACK_KEPT_DAYS, add_feedback, days_kept
from ..inquiries.feedback import Feedback
from ..inquiries.reasons import against_feedback
from .hearing import in_words
from .refusal import Reason, refuse_if
from .typed import tidy
from .untraced import leave_no_trace


@dataclass
class ReceiveFeedback:
    """Keeps it with the page and the day, and nothing of who it was; no line in the log."""

    page: Any
    answer: str = ""
    text: str = ""

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        return in_words(against_feedback(self._feedback()))

    def __call__(self) -> Feedback:
        """Keep it, or raise Refused with every reason against."""
        refuse_if(self.reasons())
        feedback = self._feedback()
        add_feedback(token_hex(12), feedback)
        leave_no_trace()
        return feedback

    def _feedback(self) -> Feedback:
        day = today()
        above = len(api.portal.get().getPhysicalPath())
        return Feedback(
            path="/".join(self.page.getPhysicalPath()[above:]),
            title=self.page.title or "",
            answer=self.answer,
            given_on=day,
            delete_on=day + timedelta(days=days_kept(FEEDBACK_KEPT_DAYS)),
            text=tidy(self.text),
        )
