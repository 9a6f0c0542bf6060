"""Settle finding: somebody has looked at what the import found, and it is taken care of."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from zope.event import notify

from ..content import records
from ..i18n import _
from .events import FindingSettled
from .importing import decider, iso, not_yours
from .log import record
from .refusal import Reason, refuse_if


@dataclass
class SettleFinding:
    """A finding is ticked off with one's name and the day, or (`settled` False) opened again.

    `index` counts in the findings of the edition's import record. `by` "": the current user's
    name. `day` None: today.
    """

    edition: Any
    index: int
    by: str = ""
    day: date | None = None
    settled: bool = True

    def reasons(self) -> list[Reason]:
        """One who may not, a finding that there isn't."""
        if 0 <= self.index < len(self._findings()):
            return not_yours()
        words = _("reason_no_finding", default="There is nothing to tick off there.")
        return [*not_yours(), Reason(words, "index")]

    def __call__(self) -> None:
        """Tick it off, or raise Refused."""
        refuse_if(self.reasons())
        kept, findings = records.import_record(self.edition), self._findings()
        finding = findings[self.index]
        finding.pop("settled", None)
        if self.settled:
            finding["settled"] = {"by": decider(self.by), "day": iso(self.day)}
        records.set_import_record(self.edition, {**kept, "findings": findings})
        record("settle_finding", self.edition, finding=self.index, settled=self.settled)
        notify(FindingSettled(self.edition, self))

    def _findings(self) -> list[dict]:
        return (records.import_record(self.edition) or {}).get("findings") or []
