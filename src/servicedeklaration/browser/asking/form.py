"""Easyform's form without its page: it reads and checks; our pages show, our actions keep."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar

from collective.easyform.browser.view import EasyFormForm
from collective.easyform.config import FORM_ERROR_MARKER
from collective.easyform.content import EasyForm
from plone.z3cform import z2
from zope.annotation.interfaces import IAnnotations
from zope.i18n import translate
from zope.schema.interfaces import RequiredMissing

from servicedeklaration.i18n import _

from .question import Question, question_of

RECEIPT = "servicedeklaration.receipt"
"""The request's annotation that has what was kept."""

SEND = "form.buttons.submit"
"""The button without which the form only shows what was typed."""

ONCE_MORE = _(
    "inquiry_hurried", default="We could not receive it just then. Press the button again."
)
"""What is said to who was taken for a robot. Who has a program that fills in forms sees no field
to empty: the field that no person sees is left out the second time."""

_ACTIONS = """<model xmlns="http://namespaces.plone.org/supermodel/schema"><schema>
<field name="keep" type="{keep}"><title>Gem svaret</title></field></schema></model>"""


def easyform_in(context, name: str, model: str, keep: str) -> EasyForm:
    """A form that stands in the context for one request, and has no address of its own.

    `model` is what it asks; `keep` the dotted name of the one thing that it does with answers.
    """
    form = EasyForm(name)
    form.portal_type = "EasyForm"
    form.fields_model = model
    form.actions_model = _ACTIONS.format(keep=keep)
    return form.__of__(context)


def ask_only(request) -> None:
    """Forget answers that an address brings along: a link fills in nothing."""
    for name in [name for name in request.form if name.startswith("form.")]:
        del request.form[name]


class AskingForm(EasyFormForm):
    """Easyform's form with our page around it."""

    enableCSRFProtection = False
    """The page asks for a token itself, of those who are logged in."""
    missing: ClassVar[Mapping[str, str]] = {}
    """Question → what is said where it is not answered, if there is something better to say."""

    def __init__(self, easyform, request):
        super().__init__(easyform, request)
        self.refused: dict[str, str] = {}

    def update(self) -> None:
        """Read and check; without easyform's own page of thanks."""
        z2.switch_on(self)
        super(EasyFormForm, self).update()

    def setErrorsMessage(self, errors: dict[str, str]) -> None:
        """Take what the action has against it: field → words."""
        self.refused = errors

    @property
    def kept(self) -> Any:
        """What was kept; None where nothing was."""
        return IAnnotations(self.request).get(RECEIPT)

    @property
    def problem(self) -> str:
        """What is wrong with what was sent as a whole; "" for nothing."""
        return self.refused.get(FORM_ERROR_MARKER, "")

    @cached_property
    def questions(self) -> list[Question]:
        """All questions in their order."""
        sets = (self, *self.groups)
        widgets = [widget for each in sets for widget in each.widgets.values()]
        return [question_of(each, self._problem(each), self._say) for each in widgets]

    def _problem(self, widget) -> str:
        """What is wrong with one answer; "" for nothing."""
        name = widget.field.__name__
        if (refused := self.refused.get(name)) is not None:
            return refused
        if widget.error is None:
            return ""
        if isinstance(widget.error.error, RequiredMissing):
            return self.missing.get(name) or self._fill_in(widget)
        return self._say(widget.error.message)

    def _fill_in(self, widget) -> str:
        label = self._say(widget.label)
        return self._say(
            _("answer_required", default="Fill in “${label}”.", mapping={"label": label})
        )

    def _say(self, message) -> str:
        return translate(message, context=self.request) if message else ""
