"""Reject: the committee turns the edition down."""

from dataclasses import dataclass

from .deciding import DecidingAction
from .events import EditionRejected
from .reasoned import ReasonedAction


@dataclass
class Reject(ReasonedAction, DecidingAction):
    """pending → draft. The decision stays with the edition, whatever becomes of the draft."""

    transition = "reject"
    event = EditionRejected
