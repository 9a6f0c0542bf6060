"""The answer form of a consultation: an EasyForm that stands in the edition for one request.

It has no address of its own, so it is seen where the edition's consultation page is and nowhere
else, and vanishes with it.
"""

from dataclasses import dataclass
from functools import cached_property

from collective.easyform.browser.view import EasyFormForm
from collective.easyform.config import FORM_ERROR_MARKER
from collective.easyform.content import EasyForm
from plone.z3cform import z2
from z3c.form.interfaces import IRadioWidget, ISelectWidget, ITextAreaWidget, ITextWidget
from zope.annotation.interfaces import IAnnotations
from zope.i18n import translate
from zope.schema.interfaces import RequiredMissing

from servicedeklaration.consultation.answers import Answer
from servicedeklaration.content.answer_form import kept_questions
from servicedeklaration.i18n import _

from .keep import RECEIPT

_ACTIONS = """<model xmlns="http://namespaces.plone.org/supermodel/schema"><schema>
<field name="keep" type="servicedeklaration.browser.consultation.keep.KeepAnswer">
<title>Gem svaret</title></field></schema></model>"""
_KINDS = (
    (ITextAreaWidget, "area"),
    (ISelectWidget, "choice"),
    (IRadioWidget, "other"),
    (ITextWidget, "text"),
)
"""Widgets that the page lays out itself; the others show as they are."""


@dataclass(frozen=True)
class Question:
    """One question of the form. `kind`: "area", "choice", "text", or "other" with its `html`.

    `choices` are value, title and whether it is chosen. `described` are the ids of what describes
    the input, None: nothing does.
    """

    id: str
    name: str
    kind: str
    label: str
    help: str
    required: bool
    value: str
    problem: str
    choices: tuple[tuple[str, str, bool], ...] = ()
    html: str = ""

    @property
    def described(self) -> str | None:
        notes = (("help", self.help), ("problem", self.problem))
        return " ".join(f"{self.id}-{note}" for note, there in notes if there) or None


def easyform_in(edition, number: int) -> EasyForm:
    """The form of a consultation with the questions that it was opened with."""
    form = EasyForm("svarskema")
    form.portal_type = "EasyForm"
    form.fields_model = kept_questions(edition, number)
    form.actions_model = _ACTIONS
    return form.__of__(edition)


class AnswerForm(EasyFormForm):
    """Easyform's form with our page around it: it reads and checks, the page shows."""

    enableCSRFProtection = False
    """The page asks for a token itself, of those who are logged in."""

    def __init__(self, edition, number: int, request):
        super().__init__(easyform_in(edition, number), request)
        self.refused: dict[str, str] = {}

    def update(self) -> None:
        """Read and check; without easyform's own page of thanks."""
        z2.switch_on(self)
        super(EasyFormForm, self).update()

    def setErrorsMessage(self, errors: dict[str, str]) -> None:
        """Take what the action has against it: field → words."""
        self.refused = errors

    @property
    def answer(self) -> Answer | None:
        """The answer that was kept; None where none was."""
        return IAnnotations(self.request).get(RECEIPT)

    @property
    def problem(self) -> str:
        """What is wrong with the answer as a whole; "" for nothing."""
        return self.refused.get(FORM_ERROR_MARKER, "")

    @cached_property
    def questions(self) -> list[Question]:
        """All questions in their order."""
        sets = (self, *self.groups)
        return [self._question(widget) for each in sets for widget in each.widgets.values()]

    def _question(self, widget) -> Question:
        kinds = (kind for interface, kind in _KINDS if interface.providedBy(widget))
        kind = next(kinds, "other")
        return Question(
            id=widget.id,
            name=f"{widget.name}:list" if kind == "choice" else widget.name,
            kind=kind,
            label=self._say(widget.label),
            help=self._say(widget.field.description),
            required=widget.required,
            value=widget.value if isinstance(widget.value, str) else "",
            problem=self._problem(widget),
            choices=tuple(map(self._choice, widget.items)) if kind == "choice" else (),
            html=widget.render() if kind == "other" else "",
        )

    def _choice(self, item: dict) -> tuple[str, str, bool]:
        return item["value"], self._say(item["content"]), bool(item["selected"])

    def _problem(self, widget) -> str:
        """What is wrong with one answer; "" for nothing."""
        if (refused := self.refused.get(widget.field.__name__)) is not None:
            return refused
        if widget.error is None:
            return ""
        if isinstance(widget.error.error, RequiredMissing):
            label = self._say(widget.label)
            text = _("answer_required", default="Fill in “${label}”.", mapping={"label": label})
            return self._say(text)
        return self._say(widget.error.message)

    def _say(self, message) -> str:
        return translate(message, context=self.request) if message else ""
