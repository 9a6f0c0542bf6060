"""The approved and withdrawn editions of one Publikation, asked about a day."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from servicedeklaration import clock
from servicedeklaration.actions.withdrawal import withdrawal_of
from servicedeklaration.content.current import Editions, as_rule, editions_today, may_see
from servicedeklaration.content.state import is_sealed
from servicedeklaration.editions.as_of import AsOf, as_of
from servicedeklaration.editions.timeline import Edition


@dataclass
class Archive:
    """What the pages know of a Publikation's past and of what is decided for the time to come."""

    publication: object

    @cached_property
    def _known(self) -> list[Edition]:
        sealed = (each for each in self.today.all if is_sealed(each) and may_see(each))
        return [_with_withdrawal(each) for each in sealed]

    @cached_property
    def today(self) -> Editions:
        """The editions as they stand today."""
        return editions_today(self.publication)

    @property
    def earliest(self) -> date | None:
        """The first day that it knows something about; None when nothing was ever in force."""
        return as_of(self._known, clock.today()).earliest

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever approved here, as far as the visitor may know."""
        return not self._known

    def on(self, day: date) -> AsOf:
        """What was in force on a day."""
        return as_of(self._known, day)

    def edition(self, known: Edition):
        """The content object of an edition of the rules."""
        return self.publication[known.id]


def question_url(publication, day: date | None = None) -> str:
    """The address that answers for a day; None: the one that asks for a day."""
    url = f"{publication.absolute_url()}/pr"
    return f"{url}/{day.isoformat()}" if day else url


def _with_withdrawal(edition) -> Edition:
    found = withdrawal_of(edition)
    return replace(as_rule(edition), withdrawn_from=found.day if found else None)
