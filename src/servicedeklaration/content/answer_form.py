"""The questions of the form with which a consultation is answered, as a model of easyform.

A site may have its own form, an EasyForm that staff edit; else the one that comes with the add-on
is used. Each consultation keeps the questions that it was opened with, so that everybody is asked
the same.
"""

from pathlib import Path

from plone import api
from plone.supermodel import loadString
from plone.supermodel.parser import SupermodelParseError
from zope import schema

from . import store

SITE_FORM = "svarskema"
"""The id of the site's own form, at the site's root."""

OWN = {"section": schema.Choice, "text": schema.Text}
"""The questions without which there is no answer, and their types."""
OPTIONAL = ("name", "organisation")
"""Those that an answer has room for, and a form may leave out."""

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


def usual_questions() -> str:
    """The model that comes with the add-on."""
    return Path(__file__).with_suffix(".xml").read_text("utf-8")


def questions() -> str:
    """The model that the next consultation will be opened with."""
    own = api.portal.get().get(SITE_FORM)
    return getattr(own, "fields_model", None) or usual_questions()


def unusable() -> list[str]:
    """What is wrong with the site's own form, in Danish; empty while it can be used."""
    try:
        fields = dict(schema.getFieldsInOrder(loadString(questions()).schema))
    except SupermodelParseError:
        return ["Svarskemaet kan ikke læses. Ret det, eller slet det; så bruges det almindelige."]
    missing = [name for name, kind in OWN.items() if not isinstance(fields.get(name), kind)]
    return [
        *(f"Svarskemaet mangler spørgsmålet »{name}«. Tilføj det igen." for name in missing),
        *(_no_question(field) for field in fields.values() if not _is_question(field)),
    ]


def keep_questions(edition, number: int, model: str) -> None:
    """Keep what the consultation asks."""
    store.write(edition, _key(number), model)


def kept_questions(edition, number: int) -> str:
    """The model that the consultation was opened with."""
    return store.read(edition, _key(number)) or usual_questions()


def _is_question(field) -> bool:
    """Whether an answer to it can be kept, or it is but a text on the form."""
    if isinstance(field, _UNANSWERABLE):
        return False
    return isinstance(field, _ANSWERABLE) or _is_label(field)


def _is_label(field) -> bool:
    return type(field).__module__ == "collective.easyform.fields"


def _no_question(field) -> str:
    return f"Svarskemaets spørgsmål »{field.title}« kan ikke bruges i en høring. Slet det."


def _key(number: int) -> str:
    return f"consultation_form/{number}"
