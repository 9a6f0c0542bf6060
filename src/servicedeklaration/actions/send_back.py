"""Send back: the committee wants the text changed."""

from dataclasses import dataclass

from .deciding import DecidingAction
from .events import EditionSentBack
from .reasoned import ReasonedAction


@dataclass
class SendBack(ReasonedAction, DecidingAction):
    """pending → draft. The edition can be changed and submitted again."""

    transition = "send_back"
    event = EditionSentBack
