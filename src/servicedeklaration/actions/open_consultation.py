"""Open consultation: everybody may read the draft, and nobody changes it meanwhile."""

from dataclasses import dataclass

from .completeness import missing_content
from .events import ConsultationOpened
from .refusal import Reason
from .transition import TransitionAction


@dataclass
class OpenConsultation(TransitionAction):
    """draft → consultation. The text becomes public and is locked until the consultation is closed.

    Answers are received outside the system: there is no form for them, and no deadline is kept.
    """

    transition = "open_consultation"
    event = ConsultationOpened

    def reasons(self) -> list[Reason]:
        """The same as against submission: what is laid before the public is whole."""
        return missing_content(self.edition)
