"""The questions of the form with which a consultation is answered.

Each consultation keeps the questions that it was opened with, so that everybody is asked the same.
"""

from pathlib import Path

from zope import schema

from . import store
from .question_form import QuestionForm

ANSWER_FORM = QuestionForm(
    id="svarskema",
    title="Svarskema til høringer",
    called="Svarskemaet",
    used_for="i en høring",
    model=Path(__file__).with_suffix(".xml"),
    own={"section": schema.Choice, "text": schema.Text},
    optional=("name", "organisation"),
)


def keep_questions(edition, number: int, model: str) -> None:
    """Keep what the consultation asks."""
    store.write(edition, _key(number), model)


def kept_questions(edition, number: int) -> str:
    """The model that the consultation was opened with."""
    return store.read(edition, _key(number)) or ANSWER_FORM.usual()


def _key(number: int) -> str:
    return f"consultation_form/{number}"
