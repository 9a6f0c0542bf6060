"""Postpone: the committee puts its decision off."""

from dataclasses import dataclass

from .deciding import DecidingAction
from .events import EditionPostponed


@dataclass
class Postpone(DecidingAction):
    """pending → pending. The text stays as it is, before the committee."""

    transition = "postpone"
    event = EditionPostponed
