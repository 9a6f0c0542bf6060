"""Submit: the draft is laid before the committee."""

from dataclasses import dataclass

from ..clock import now, today
from ..consultation.reasons import against_submission
from ..content import amended
from ..content.consultations import consultations
from ..content.hearing import required_councils
from ..content.state import state_of
from ..content.walk import editions, publication_of
from ..editions.states import IN_FLIGHT_STATES, INITIAL_STATE
from ..i18n import _
from .completeness import missing_content
from .events import EditionSubmitted
from .hearing import in_words
from .log import actor
from .refusal import Reason
from .transition import TransitionAction


@dataclass
class Submit(TransitionAction):
    """draft → pending. From here on the text is the one that the committee decides on."""

    transition = "submit"
    event = EditionSubmitted

    def reasons(self) -> list[Reason]:
        """A text that isn't whole, councils that must be heard first, and another edition that is
        already before the committee."""
        already = [_already(other) for other in self._others()]
        return missing_content(self.edition) + self._unheard() + already

    def _unheard(self) -> list[Reason]:
        councils, courses = required_councils(self.edition), consultations(self.edition)
        return in_words(against_submission(today(), councils, courses))

    def act(self) -> None:
        """Keep the text as it is submitted; what the committee changed last time is past."""
        amended.keep_submitted(self.edition, actor(), now())
        amended.set_amendments(self.edition, ())

    def _others(self) -> list:
        """The Publikation's other editions that have been laid before somebody."""
        before_somebody = IN_FLIGHT_STATES - {INITIAL_STATE}
        siblings = editions(publication_of(self.edition))
        return [
            sibling
            for sibling in siblings
            if sibling.getId() != self.edition.getId() and state_of(sibling) in before_somebody
        ]


def _already(other) -> Reason:
    return Reason(
        _(
            "reason_other_pending",
            default="Another edition is already under way: “${title}”. Finish that one first.",
            mapping={"title": other.edition_label or other.title},
        )
    )
