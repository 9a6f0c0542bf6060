"""What the transitions that record a decision have in common."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, ClassVar

from ..clock import now, today
from ..content import amended, records
from ..decisions.decision import Decision, DecisionError
from ..decisions.reasons import before_the_text, reasons_against
from ..editions.days import day_of
from ..editions.states import TRANSITIONS
from ..i18n import _
from .log import actor
from .refusal import Reason, Refused
from .transition import TransitionAction

_TOLD = ("outcome", "body", "meeting_date", "agenda_item", "case_number", "in_force_from")


@dataclass
class DecidingAction(TransitionAction):
    """A transition that a committee's decision stands behind.

    `decision` None: no decision is recorded, which only some transitions allow. Its outcome is
    always the transition's, and who recorded it and when is always who acts now.
    """

    decision: Decision | None = None

    decision_needed: ClassVar[bool] = False

    def __post_init__(self) -> None:
        """Stamp the decision; what a caller says about outcome and recorder doesn't count."""
        super().__post_init__()
        if self.decision is not None:
            self.decision = replace(
                self.decision,
                outcome=TRANSITIONS[self.transition].outcome,
                recorded_by=actor(),
                recorded_at=now(),
            )

    @classmethod
    def read(cls, data: dict[str, Any]) -> dict[str, Any]:
        """`decision` as a dict of its fields becomes a Decision."""
        given = data.get("decision")
        if isinstance(given, dict):
            try:
                data["decision"] = Decision.from_dict(given)
            except DecisionError as error:
                raise Refused([Reason(str(error), "decision")]) from error
        return data

    def reasons(self) -> list[Reason]:
        """What speaks against the decision, and that the text came after its meeting."""
        return self.reasons_of_decision() + self.reasons_of_meeting()

    def reasons_of_decision(self) -> list[Reason]:
        """No decision where one is needed, or what is missing in the one that is given."""
        if self.decision is None:
            return [_no_decision()] if self.decision_needed else []
        return _reasons_against(self.decision, today())

    def reasons_of_meeting(self) -> list[Reason]:
        """That it was held before the text was submitted; what was decided earlier, before the
        text came here, is registered as such."""
        laid = amended.submitted(self.edition)
        if self.decision is None or laid is None:
            return []
        found = before_the_text(self.decision, day_of(laid.at))
        return [Reason(each.reason, each.field) for each in found]

    def told(self) -> dict[str, Any]:
        """The decision's facts too, as far as they were stated."""
        stated = self.decision.to_dict() if self.decision is not None else {}
        return {**super().told(), **{name: stated[name] for name in _TOLD if stated.get(name)}}

    def act(self) -> None:
        """Keep the decision with the edition, after those that it has."""
        if self.decision is not None:
            kept = [*records.decisions(self.edition), self.decision]
            records.set_decisions(self.edition, kept)
        self.edition.reindexObject()


def _reasons_against(decision: Decision, day: date) -> list[Reason]:
    """The rules' reasons, each with the field that it is about.

    A reason is about the field that makes it go away when it is filled in well.
    """
    well = {"body": "–", "meeting_date": day, "minutes_url": None, "in_force_from": day}
    about = {
        words: name
        for name, value in well.items()
        for words in _gone(decision, replace(decision, **{name: value}), day)
    }
    return [Reason(words, about.get(words)) for words in reasons_against(decision, day)]


def _gone(decision: Decision, better: Decision, day: date) -> set[str]:
    return set(reasons_against(decision, day)) - set(reasons_against(better, day))


def _no_decision() -> Reason:
    return Reason(
        _("reason_no_decision", default="Record what was decided, by whom and when."), "decision"
    )
