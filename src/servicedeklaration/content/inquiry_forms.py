"""The questions of the two contact forms, the anonymous one and the ordinary one."""

from pathlib import Path

from zope import schema

from ..inquiries.inquiry import ANONYMOUS, NAMED
from ..inquiries.questions import asks_who
from .question_form import QuestionForm

_HERE = Path(__file__).parent

INQUIRY_FORMS = {
    ANONYMOUS: QuestionForm(
        id="skema-skriv-anonymt",
        title="Skema til »Skriv anonymt«",
        called="Skemaet til »Skriv anonymt«",
        used_for="i skemaet til »Skriv anonymt«",
        model=_HERE / "anonymous_form.xml",
        own={"text": schema.Text, "reach_by": schema.Choice, "reach": schema.TextLine},
    ),
    NAMED: QuestionForm(
        id="skema-kontakt",
        title="Skema til »Skriv til os«",
        called="Skemaet til »Skriv til os«",
        used_for="i skemaet til »Skriv til os«",
        model=_HERE / "contact_form.xml",
        own={"text": schema.Text, "name": schema.TextLine, "reach": schema.TextLine},
    ),
}
"""Kind of inquiry → its form."""


def unusable(kind: str) -> list[str]:
    """Why the site's own form is not used, in Danish; empty while it is.

    An anonymous form that asks who somebody is breaks what the page promises.
    """
    form = INQUIRY_FORMS[kind]
    found = form.unusable()
    if found or kind != ANONYMOUS:
        return found
    asking = [each.title for each in form.fields().values() if asks_who(each.title or "")]
    return [
        f"{form.called} må ikke spørge »{title}«: det er anonymt. Slet det." for title in asking
    ]


def questions(kind: str) -> str:
    """The model that is asked: the site's own if it can be used. There is always one."""
    form = INQUIRY_FORMS[kind]
    return form.usual() if unusable(kind) else form.questions()
