"""edit: Plone's own form, which knows what it was opened with."""

from typing import Any

from plone.app.textfield.interfaces import IRichTextValue
from plone.dexterity.browser.edit import DefaultEditForm
from plone.dexterity.interfaces import IDexterityEditForm
from plone.z3cform.layout import FormWrapper
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from z3c.form.field import Fields
from z3c.form.interfaces import HIDDEN_MODE, NOT_CHANGED
from zope import schema
from zope.i18n import translate
from zope.interface import Interface, implementer

from ...content.fingerprint import changed_fields, fingerprint, in_one_line
from ...content.tree import field_values
from ...i18n import _
from ...redline.fields import SETS
from .conflict import Conflict, conflict_over
from .readable import Readable, readable


class IOpened(Interface):
    """What the form carries beside the fields."""

    opened_with = schema.TextLine(title="opened_with", required=False, max_length=20_000)


class EditForm(DefaultEditForm):
    """Saves only over the text that it was opened with.

    If that was changed meanwhile, nothing is written: the form comes again with what was typed, and
    with what stands there now. Saving again overwrites it knowingly.
    """

    conflict: Conflict | None = None

    def updateFields(self) -> None:
        """Add the hidden field, which is none of the object's."""
        super().updateFields()
        self.fields += Fields(IOpened, mode=HIDDEN_MODE, ignoreContext=True)

    def updateWidgets(self, prefix=None) -> None:
        """A form that is opened begins with the values as they are."""
        super().updateWidgets(prefix)
        if not self.widgets["opened_with"].value:
            self._know_the_present()

    def extractData(self, setErrors=True):
        """What was typed, with an error if the text is another than the form was opened with."""
        data, errors = super().extractData(setErrors)
        changed = changed_fields(data.pop("opened_with", None) or "", self.context)
        if changed and not errors:
            self.conflict = conflict_over(self.context, changed)
            self.formErrorsMessage = translate(_told(), context=self.request)
            self._know_the_present()
            return data, (self.conflict,)
        return self._without_what_stands(data), errors

    def _without_what_stands(self, data: dict[str, Any]) -> dict[str, Any]:
        """What was typed, without the values that stand there already.

        Plone takes a text that nobody touched for changed where its lines end otherwise or it is
        empty in another way, and what is ticked where it stands in another order; then it is
        stored again, and the trail tells that it was.
        """
        stored = field_values(self.context)
        known = {name: name.rpartition(".")[2] for name in data}
        same = {
            n
            for n, field in known.items()
            if field in stored and _same(field, stored[field], data[n])
        }
        return {name: NOT_CHANGED if name in same else value for name, value in data.items()}

    def _know_the_present(self) -> None:
        self.widgets["opened_with"].value = in_one_line(fingerprint(self.context))


@implementer(IDexterityEditForm)
class EditView(FormWrapper):
    """The form in its page; before it, in a conflict, what stands there now."""

    form = EditForm
    readable: Readable | None = None
    changed = ViewPageTemplateFile("conflict.pt")
    how_readable = ViewPageTemplateFile("readable.pt")

    def update(self) -> None:
        """Show the form; before it how hard its text is to read, or what it conflicts with."""
        super().update()
        self.readable = readable(self.context, self._say)
        if self.readable is not None and self.contents:
            self.contents = self.how_readable() + self.contents
        self.conflict = self.form_instance.conflict
        if self.conflict is not None:
            self.request.response.setStatus(409)
            self.contents = self.changed() + self.contents

    def _say(self, message) -> str:
        return translate(message, context=self.request)


def _same(field: str, stored: Any, typed: Any) -> bool:
    """Whether two texts are the same, however their lines end, or the same is ticked in a list;
    what else a form holds never is."""
    if typed is None:
        return stored in (None, "")
    if field in SETS:
        return set(stored or ()) == set(typed)
    return IRichTextValue.providedBy(typed) and _lines(stored) == _lines(typed.raw)


def _lines(text: str | None) -> list[str]:
    return (text or "").splitlines()


def _told():
    return _(
        "edit_conflict",
        default="Nothing was saved: somebody else has changed this meanwhile. Your text is still "
        "here. Save again if it is to replace the other's.",
    )
