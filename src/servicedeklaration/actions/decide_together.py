"""Decide together: several editions are adopted by one decision, all of them or none."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import transaction

from ..decisions.decision import Decision
from ..i18n import _
from .approve import Approve
from .readopt_work import ReadoptWork
from .refusal import Reason, Refused, refuse_if


@dataclass
class DecideTogether:
    """`pending` editions are approved; of `works` what is in force is adopted again unchanged.

    `label` is the name of the editions that are adopted again; "": none. It gives all editions
    that are approved.
    """

    pending: tuple[Any, ...] = ()
    works: tuple[Any, ...] = ()
    decision: Decision | None = None
    in_force_from: date | None = None
    in_force_until: date | None = None
    label: str = ""

    def reasons(self) -> list[Reason]:
        """What speaks against the decision, once; then what does against each edition, by title."""
        if not self.pending and not self.works:
            return [_nothing_chosen(), *self._approve(None).reasons_of_decision()]
        return self._approve(None).reasons_of_decision() + list(self._of_each())

    def __call__(self) -> list:
        """Approve all, or raise Refused with nothing written."""
        refuse_if(self.reasons())
        savepoint = transaction.savepoint()
        try:
            return self._decide()
        except Refused:
            savepoint.rollback()
            raise

    def _decide(self) -> list:
        for edition in self.pending:
            self._approve(edition)()
        return [*self.pending, *(self._readopt(work)() for work in self.works)]

    def _of_each(self) -> Iterator[Reason]:
        for edition in self.pending:
            action = self._approve(edition)
            against = action.reasons_of_text() if action.is_open() else [action.not_open()]
            yield from (_about(edition, reason) for reason in against)
        for work in self.works:
            yield from (_about(work, reason) for reason in self._readopt(work).reasons_of_work())

    def _approve(self, edition) -> Approve:
        return Approve(
            edition,
            decision=self.decision,
            in_force_from=self.in_force_from,
            in_force_until=self.in_force_until,
        )

    def _readopt(self, work) -> ReadoptWork:
        days = self.in_force_from, self.in_force_until
        return ReadoptWork(work, self.decision, *days, self.label)


def _about(item, reason: Reason) -> Reason:
    """A reason with the title of what it is about."""
    words = _(
        "reason_about",
        default="“${title}”: ${reason}",
        mapping={"title": item.title, "reason": reason.message},
    )
    return Reason(words)


def _nothing_chosen() -> Reason:
    return Reason(_("reason_nothing_chosen", default="Choose at least one edition."), "pending")
