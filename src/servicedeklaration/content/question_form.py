"""A form that the site asks people with, as a model of easyform that staff may change.

A site may have its own, an EasyForm at its root; else the usual one that comes with the add-on is
used. The EasyForm is but a place to edit the questions: what becomes of answers is not its matter.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plone import api
from plone.supermodel import loadString
from plone.supermodel.parser import SupermodelParseError
from zope import schema

_ANSWERABLE = (
    schema.TextLine,
    schema.Text,
    schema.Choice,
    schema.Bool,
    schema.Int,
    schema.Float,
    schema.Date,
    schema.Set,
)
"""Types of questions whose answers can be kept as words; a file can't, nor can a password."""
_UNANSWERABLE = (schema.Password,)


@dataclass(frozen=True)
class QuestionForm:
    """One of the site's forms.

    `id` and `title` are those of the site's own EasyForm; `called` and `used_for` name it in
    sentences. `own` are the questions without which there is no answer, and their types; those
    of `optional` an answer has room for, and a form may leave out.
    """

    id: str
    title: str
    called: str
    used_for: str
    model: Path
    own: Mapping[str, type]
    optional: tuple[str, ...] = field(default=())

    @property
    def names(self) -> tuple[str, ...]:
        """The questions that an answer has room for; others are kept with their words."""
        return (*self.own, *self.optional)

    def usual(self) -> str:
        """The model that comes with the add-on."""
        return self.model.read_text("utf-8")

    def questions(self) -> str:
        """The site's own model, or the usual one where it has none."""
        own = api.portal.get().get(self.id)
        return getattr(own, "fields_model", None) or self.usual()

    def unusable(self) -> list[str]:
        """What is wrong with the site's own form, in Danish; empty while it can be used."""
        try:
            fields = self.fields()
        except SupermodelParseError:
            return [
                f"{self.called} kan ikke læses. Ret det, eller slet det; så bruges det almindelige."
            ]
        missing = [
            name for name, kind in self.own.items() if not isinstance(fields.get(name), kind)
        ]
        return [
            *(f"{self.called} mangler spørgsmålet »{name}«. Tilføj det igen." for name in missing),
            *(
                f"Spørgsmålet »{each.title}« kan ikke bruges {self.used_for}. Slet det."
                for each in fields.values()
                if not _is_question(each)
            ),
        ]

    def fields(self) -> dict[str, schema.Field]:
        """The questions by name; SupermodelParseError where the model can't be read."""
        return dict(schema.getFieldsInOrder(loadString(self.questions()).schema))


def _is_question(each: schema.Field) -> bool:
    """Whether an answer to it can be kept, or it is but a text on the form."""
    if isinstance(each, _UNANSWERABLE):
        return False
    return isinstance(each, _ANSWERABLE) or _is_label(each)


def _is_label(each: schema.Field) -> bool:
    return type(each).__module__ == "collective.easyform.fields"
