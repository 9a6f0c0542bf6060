"""A site may ask its own questions in a consultation, if answers to them can be kept."""

from datetime import date

import pytest
from plone import api

from servicedeklaration.actions.make_question_form import MakeQuestionForm
from servicedeklaration.actions.open_consultation import OpenConsultation
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content.answer_form import ANSWER_FORM, kept_questions
from servicedeklaration.content.state import state_of

from .world import act_as, make_draft, make_publication

DEADLINE = date(2025, 4, 30)
MORE = '<field name="more" type="{kind}"><title>Bruger du tilbuddet?</title></field></schema>'


@pytest.fixture
def draft(portal):
    act_as(portal, "Manager")
    return make_draft(make_publication(portal))


def ask(portal, kind="zope.schema.Bool") -> str:
    """Add a question to the site's own form."""
    form = MakeQuestionForm(portal, ANSWER_FORM)()
    form.fields_model = form.fields_model.replace("</schema>", MORE.format(kind=kind))
    return form.fields_model


def refused(draft) -> list[str]:
    with pytest.raises(Refused) as refusal:
        OpenConsultation(draft, deadline=DEADLINE)()
    assert state_of(draft) == "draft"
    return [str(reason.message) for reason in refusal.value.reasons]


def test_the_usual_questions_are_asked_where_the_site_has_none_of_its_own(draft):
    OpenConsultation(draft, deadline=DEADLINE)()
    assert kept_questions(draft, 1) == ANSWER_FORM.usual()


def test_the_sites_own_are_asked_from_then_on(portal, draft):
    asked = ask(portal)
    OpenConsultation(draft, deadline=DEADLINE)()
    assert kept_questions(draft, 1) == asked


def test_an_open_consultation_keeps_its_questions(portal, draft):
    OpenConsultation(draft, deadline=DEADLINE)()
    ask(portal)
    assert kept_questions(draft, 1) == ANSWER_FORM.usual()


def test_the_form_is_made_once_and_never_public(portal):
    act_as(portal, "Editor")
    form = MakeQuestionForm(portal, ANSWER_FORM)()
    assert MakeQuestionForm(portal, ANSWER_FORM)() == form
    assert ANSWER_FORM.questions() == ANSWER_FORM.usual()
    act_as(portal, "Member")
    assert not api.user.has_permission("View", obj=form)
    assert not api.content.find(portal_type="EasyForm")


@pytest.mark.parametrize("role", ["Anonymous", "Member", "Contributor", "CommitteeMember"])
def test_it_is_the_redaktoers_to_make(portal, role):
    act_as(portal, role)
    with pytest.raises(Refused):
        MakeQuestionForm(portal, ANSWER_FORM)()


@pytest.mark.parametrize("kind", ["plone.namedfile.field.NamedBlobFile", "zope.schema.Password"])
def test_a_question_whose_answer_cannot_be_kept_stops_the_opening(portal, draft, kind):
    ask(portal, kind)
    assert refused(draft) == [
        "Spørgsmålet »Bruger du tilbuddet?« kan ikke bruges i en høring. Slet det."
    ]


def test_a_form_without_room_for_an_answer_stops_the_opening(portal, draft):
    form = MakeQuestionForm(portal, ANSWER_FORM)()
    form.fields_model = (
        '<model xmlns="http://namespaces.plone.org/supermodel/schema"><schema /></model>'
    )
    assert len(refused(draft)) == 2


def test_a_form_that_cannot_be_read_stops_the_opening(portal, draft):
    MakeQuestionForm(portal, ANSWER_FORM)().fields_model = "<model"
    assert len(refused(draft)) == 1
