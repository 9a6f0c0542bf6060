"""Take back an amendment: as if it had never been written."""

from dataclasses import dataclass
from typing import Any

from zope.event import notify

from ..amendments import without
from ..content import amended
from ..i18n import _
from .amend import not_to_amend
from .events import EditionAmended
from .log import record
from .refusal import Reason, refuse_if


@dataclass
class TakeBackAmendment:
    """One amendment goes, with what stands in it if it is an addition. `key`: which one."""

    edition: Any
    key: str

    def reasons(self) -> list[Reason]:
        """A text that isn't the user's to amend now, or an amendment that is gone already."""
        if against := not_to_amend(self.edition):
            return against
        if any(each.key == self.key for each in amended.amendments(self.edition)):
            return []
        return [Reason(_("reason_amendment_gone", default="The change has been removed already."))]

    def __call__(self) -> None:
        """Keep the others, or raise Refused."""
        refuse_if(self.reasons())
        left = without(amended.amendments(self.edition), self.key)
        amended.set_amendments(self.edition, left)
        record("take_back_amendment", self.edition, amendment=self.key)
        notify(EditionAmended(self.edition, self))
