"""What keeps a form back before it is read.

It was sent before, a robot sent it, or somebody in haste; its words tell who wrote; too many write.
"""

from dataclasses import dataclass
from functools import cached_property

from servicedeklaration.inquiries.inquiry import ANONYMOUS, Inquiry
from servicedeklaration.inquiries.traces import traces

from ..asking.sender import is_trapped
from .limits import is_within_limit
from .received import received_before
from .secret import ANSWERS, STAMP, is_in_time

READ = "laest"
"""The form's field that says that the sender was told what gives him away, and sends anyhow."""
TEXT = "form.widgets.text"
"""The question without an answer to which nothing is received, in haste or not."""
_OWN_WORDS = frozenset({"form.widgets.reach", "form.widgets.name"})
"""Questions that ask for what gives somebody away."""


@dataclass
class Obstacles:
    """What keeps a form back; asked once, since what gets through is counted."""

    kind: str
    request: object

    @cached_property
    def first(self) -> str:
        """ "again", "trapped", "hurried", "traces" or "busy"; "" for nothing."""
        form = self.request.form
        if self.before is not None:
            return "again"
        if is_trapped(self.request):
            return "trapped"
        if form.get(TEXT) and not is_in_time(form.get(STAMP)):
            return "hurried"
        if self.traces and not form.get(READ):
            return "traces"
        return "" if is_within_limit(self.kind) else "busy"

    @cached_property
    def before(self) -> Inquiry | None:
        """The same message, which is here already; None: it isn't."""
        return received_before(self.kind, self.request)

    @cached_property
    def traces(self) -> list[str]:
        """What looks like personal data in what an anonymous sender has written."""
        if self.kind != ANONYMOUS:
            return []
        return [each for text in self._texts() for each in traces(text)]

    def _texts(self) -> list[str]:
        answers = self.request.form.items()
        return [
            value
            for name, value in answers
            if name.startswith(ANSWERS) and isinstance(value, str)
            if name not in _OWN_WORDS
        ]
