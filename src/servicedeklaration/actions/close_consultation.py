"""Close consultation: the edition goes back to its writers."""

from dataclasses import dataclass

from .events import ConsultationClosed
from .transition import TransitionAction


@dataclass
class CloseConsultation(TransitionAction):
    """consultation → draft. Nothing speaks against it; the comment stands in the history."""

    transition = "close_consultation"
    event = ConsultationClosed
