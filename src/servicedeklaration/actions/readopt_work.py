"""Readopt a work: its edition in force becomes a new edition, adopted again unchanged."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from plone import api

from ..content.current import editions_today
from ..decisions.decision import Decision
from ..editions.roles import EDITOR, SECRETARY
from ..i18n import _
from .new_edition import NewEdition
from .readopt import Readopt
from .refusal import NOT_YOURS, Reason, refuse_if

CHANGE_NOTE = "Genvedtaget uændret: teksten er den samme som før."


@dataclass
class ReadoptWork:
    """A copy of the edition in force, sealed with a new decision in one go.

    `label` is the new edition's name; "": none. It gives the new edition.
    """

    publication: Any
    decision: Decision | None = None
    in_force_from: date | None = None
    in_force_until: date | None = None
    label: str = ""

    def reasons(self) -> list[Reason]:
        """What speaks against the decision, and against this work."""
        return self._readopt(None).reasons_of_decision() + self.reasons_of_work()

    def reasons_of_work(self) -> list[Reason]:
        """One who may not record decisions, an edition under way, nothing in force."""
        if not api.user.has_permission("servicedeklaration: Record decision", obj=self.publication):
            return [NOT_YOURS]
        against = NewEdition(self.publication).reasons()
        if against or editions_today(self.publication).in_force is not None:
            return against
        return [Reason(_("reason_nothing_in_force", default="Nothing is in force to adopt again."))]

    def __call__(self):
        """Make the edition and adopt it, or raise Refused."""
        refuse_if(self.reasons())
        with api.env.adopt_roles([SECRETARY, EDITOR]):
            # Only here does a secretary make an edition: nobody can write in it before its seal.
            edition = NewEdition(self.publication)()
        edition.edition_label = self.label.strip() or None
        edition.change_note = CHANGE_NOTE
        self._readopt(edition)()
        return edition

    def _readopt(self, edition) -> Readopt:
        return Readopt(
            edition,
            decision=self.decision,
            in_force_from=self.in_force_from,
            in_force_until=self.in_force_until,
        )
