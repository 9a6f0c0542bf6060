"""What all transitions of an edition have in common: collect, ask, act, log, tell."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Self

from Products.CMFCore.utils import getToolByName
from zope.event import notify

from ..content import records
from ..content.state import state_of
from ..editions.states import IN_FORCE_STATES, STATES, TRANSITIONS
from ..i18n import _
from .events import EditionEvent
from .log import as_one, record
from .refusal import NOT_YOURS, Reason, Refused


@dataclass
class TransitionAction:
    """One transition of one edition, with what was given for it.

    Calling it makes the transition in the workflow; the gate then asks for `reasons`, and after
    the change of state has it `finish`. So a caller who starts at the workflow gets the same.
    """

    edition: Any
    comment: str = ""

    transition: ClassVar[str]
    event: ClassVar[type[EditionEvent]]

    def __post_init__(self) -> None:
        """Complete what was given; nothing here."""

    @classmethod
    def from_data(cls, edition, data: Mapping[str, Any]) -> Self:
        """The action with data as JSON or a form gives them; Refused where they can't be read."""
        known = {field.name for field in fields(cls)} - {"edition"}
        unknown = sorted(set(data) - known)
        if unknown:
            raise Refused([_unknown(name) for name in unknown])
        return cls(edition, **cls.read(dict(data)))

    @classmethod
    def read(cls, data: dict[str, Any]) -> dict[str, Any]:
        """The data in the types that the action works with; Refused names what can't be read."""
        return data

    def __call__(self) -> None:
        """Make the transition, or raise Refused with every reason against."""
        if not self.is_open():
            raise Refused([self.not_open(), *self.reasons()])
        workflow = getToolByName(self.edition, "portal_workflow")
        workflow.doActionFor(self.edition, self.transition, comment=self.comment, by_action=self)

    def is_open(self) -> bool:
        """Whether the edition's state and the current user's roles allow the transition."""
        workflow = getToolByName(self.edition, "portal_workflow")
        definitions = workflow.getWorkflowsFor(self.edition)
        return any(d.isActionSupported(self.edition, self.transition) for d in definitions)

    def not_open(self) -> Reason:
        """Why the workflow doesn't offer the transition: the state, or the one who asks."""
        rule = TRANSITIONS[self.transition]
        state = state_of(self.edition)
        if state in rule.from_states:
            return NOT_YOURS
        return Reason(
            _(
                "reason_state",
                default="This can't be done with an edition in the state “${state}”.",
                mapping={"state": STATES[state].title_da},
            )
        )

    def reasons(self) -> list[Reason]:
        """Everything that speaks against the transition; nothing is written."""
        return []

    def act(self) -> None:
        """Write what belongs to the transition; the state has changed already."""

    def told(self) -> dict[str, Any]:
        """What the edition's trail says of it, as plain data; what was sealed, by its seal."""
        found = {"comment": self.comment} if self.comment else {}
        if TRANSITIONS[self.transition].to_state in IN_FORCE_STATES:
            seal = records.seal(self.edition)
            found |= {"seal": seal.sha256} if seal is not None else {}
        return found

    def finish(self) -> None:
        """Act, log, tell."""
        with as_one():
            self.act()
        record(self.transition, self.edition, **self.told())
        notify(self.event(self.edition, self))


def _unknown(name: str) -> Reason:
    return Reason(
        _("reason_unknown_key", default="“${name}” is not known here.", mapping={"name": name}),
        name,
    )
