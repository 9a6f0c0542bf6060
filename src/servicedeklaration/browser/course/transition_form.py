"""A form for one transition of an edition."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from ...actions.refusal import Reason
from ...actions.transition import TransitionAction
from .form import CourseForm


class TransitionForm(CourseForm):
    """Collects what one transition needs."""

    kind: ClassVar[type[TransitionAction]]

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return self.kind.from_data(self.context, dict(values))

    @property
    def transition(self) -> str:
        return self.kind.transition

    def is_offered(self) -> bool:
        return self.kind(self.context).is_open()

    def reasons_beforehand(self) -> list[Reason]:
        """That the edition isn't ready for it, or that it isn't the visitor's to do."""
        action = self.kind(self.context)
        if not action.is_open():
            return [action.not_open()]
        asked = {field.name for field in self.fields}
        return [r for r in action.reasons() if r.field not in asked]
