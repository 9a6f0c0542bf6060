"""What all forms of the course have in common: collect, call the action, show its reasons."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from plone.protect import CheckAuthenticator, PostOnly
from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from Products.statusmessages.interfaces import IStatusMessage
from zope.i18n import translate

from ...actions.refusal import Reason, Refused
from ..messages.preview import told_line
from .fields import Field


class CourseForm(BrowserView):
    """A form for one step, without script.

    It is shown with what speaks against the step already; after sending with every reason, each
    linked to the field that it is about. What was typed stays.
    """

    index = ViewPageTemplateFile("form.pt")

    title: ClassVar[str]
    lead: ClassVar[str] = ""
    button: ClassVar[str]
    done: ClassVar[str]
    fields: ClassVar[tuple[Field, ...]] = ()
    above: str = ""
    """HTML that stands before the form."""
    transition: ClassVar[str] = ""
    """The transition that the step is; "" where it is none."""

    def __call__(self) -> str:
        self.request.set("disable_border", True)
        self.reasons: list[Reason] = []
        if self.request.method == "POST":
            return self._sent()
        self.reasons = self.reasons_beforehand()
        return self.index()

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        """The action with what was typed; Refused where it can't be read."""
        raise NotImplementedError

    def reasons_beforehand(self) -> list[Reason]:
        """What speaks against the step whatever is typed."""
        return []

    def is_offered(self) -> bool:
        """Whether there is any use in filling in the form."""
        return True

    def told(self) -> str:
        """The names of those who get a message about the step; "" where nobody does."""
        return told_line(self.context, self.transition) if self.transition else ""

    def next_url(self, result: Any) -> str:
        """Where one goes when it is done; `result` is what the action gave."""
        return self.context.absolute_url()

    def values(self) -> dict[str, str]:
        """What was typed, or what is suggested, by field."""
        return {field.name: self._typed(field) for field in self.fields}

    def _typed(self, field: Field) -> str:
        value = self.request.form.get(field.name, "")
        ticked = field.kind == "checks" and isinstance(value, list)
        return "\n".join(map(str, value)) if ticked else str(value).strip()

    def choices(self, field: Field) -> tuple[tuple[str, str], ...]:
        """Value and label of what can be chosen in a field."""
        return field.choices

    def shown_fields(self) -> list[dict[str, Any]]:
        """The fields with their values, and the reasons that are about them."""
        values = self.values()
        return [self._shown(field, values[field.name]) for field in self.fields]

    def suggestions(self, name: str) -> list[str]:
        """The values that a list of suggestions offers."""
        return []

    def summary(self) -> list[dict[str, str | None]]:
        """Every reason in words, with the address where it can be put right; None for none."""
        return [{"words": self._words(r), "target": self._target(r)} for r in self.reasons]

    def _target(self, reason: Reason) -> str | None:
        if reason.field in {field.name for field in self.fields}:
            return f"#field-{reason.field}"
        return f"{self.context.absolute_url()}/{reason.place}" if reason.place else None

    def _shown(self, field: Field, value: str) -> dict[str, Any]:
        """One field; `described` are the ids of what describes it, None: nothing does."""
        problems = [self._words(r) for r in self.reasons if r.field == field.name]
        notes = (("help", field.help), ("problem", problems))
        return {
            "field": field,
            "value": value,
            "suggestions": self.suggestions(field.suggestions),
            "choices": self.choices(field),
            "problems": problems,
            "described": " ".join(f"field-{field.name}-{k}" for k, there in notes if there) or None,
        }

    def _sent(self) -> str:
        PostOnly(self.request)
        CheckAuthenticator(self.request)
        try:
            result = self.action(self.values())()
        except Refused as refusal:
            self.reasons = list(refusal.reasons)
            self.request.response.setStatus(400)
            return self.index()
        IStatusMessage(self.request).add(self.done)
        self.request.response.redirect(self.next_url(result))
        return ""

    def _words(self, reason: Reason) -> str:
        return translate(reason.message, context=self.request)
