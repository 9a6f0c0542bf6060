"""The editions of one Publikation on a day: which is in force, and what holds for each."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from AccessControl import getSecurityManager

from .. import clock
from ..decisions.decision import Decision
from ..editions import timeline
from ..editions.counting import days_in_force, depending_on
from ..editions.states import FINAL_STATES
from . import records
from .state import state_of
from .walk import editions


@dataclass
class Editions:
    """The editions of a Publikation as the rules see them; `day` is the day of the question."""

    publication: object
    day: date

    @cached_property
    def all(self) -> list:
        """Every edition, whoever asks."""
        return editions(self.publication)

    @cached_property
    def _decisions(self) -> dict[str, list[Decision]]:
        return {}

    @cached_property
    def _known(self) -> dict[str, timeline.Edition]:
        return {edition.getId(): as_rule(edition) for edition in self.all}

    @cached_property
    def in_force(self):
        """The edition in force on the day; None when nothing is."""
        found = timeline.in_force_on(self._known.values(), self.day)
        return self.get(found)

    @cached_property
    def visible(self) -> list:
        """The editions that the visitor may see."""
        return [edition for edition in self.all if may_see(edition)]

    @property
    def only_under_way(self):
        """The latest edition under way, if the visitor may see it and no other; else None."""
        if not self.visible or any(state_of(each) in FINAL_STATES for each in self.visible):
            return None
        return self.visible[-1]

    def get(self, known: timeline.Edition | None):
        """The content object of an edition of the rules; None for None."""
        return self.publication[known.id] if known else None

    def decisions(self, edition) -> list[Decision]:
        """The decisions about one of the editions, read once; see `records`."""
        known = edition.getId()
        if known not in self._decisions:
            self._decisions[known] = records.readable_decisions(edition)
        return self._decisions[known]

    def validity(self, edition) -> timeline.Validity:
        """What holds for one of the editions on the day."""
        return timeline.validity(self._known[edition.getId()], self._known.values(), self.day)

    def days_in_force(self, edition) -> timeline.Period | None:
        """The days on which one of the editions counts, as things are decided; None: on none."""
        return days_in_force(self._known[edition.getId()], self._known.values())

    def depending_on(self, edition) -> list:
        """The other editions whose days differ with whether this one counts."""
        found = depending_on(self._known[edition.getId()], self._known.values())
        return [self.get(each) for each in found]


def editions_today(publication) -> Editions:
    """The editions of a Publikation as they stand today."""
    return Editions(publication, clock.today())


def may_see(edition) -> bool:
    """Whether the visitor may see an edition."""
    return bool(getSecurityManager().checkPermission("View", edition))


def as_rule(edition) -> timeline.Edition:
    """What the rules must know of an edition."""
    return timeline.Edition(
        edition.getId(),
        state_of(edition),
        edition.in_force_from,
        edition.in_force_until,
        records.approval_number(edition),
    )
