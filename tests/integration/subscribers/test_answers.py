"""What citizens answered doesn't outlive the draft that they answered to."""

from datetime import date

import pytest
from plone import api

from servicedeklaration.actions.close_consultation import CloseConsultation
from servicedeklaration.actions.open_consultation import OpenConsultation
from servicedeklaration.actions.receive_answer import ReceiveAnswer
from servicedeklaration.content.consultations import answers

from ..actions.world import act_as, go_on, make_draft, make_publication, stand_still


@pytest.fixture
def heard(portal):
    """A draft again, after a consultation with an answer."""
    stand_still(date(2025, 3, 3))
    act_as(portal, "Manager")
    edition = make_draft(make_publication(portal))
    OpenConsultation(edition, deadline=date(2025, 4, 30))()
    ReceiveAnswer(edition, "Godt.", name="Ida Borgersen")()
    CloseConsultation(edition, comment="Vi har fejl i teksten.")()
    yield edition
    go_on()


def test_answers_go_with_a_draft_that_is_thrown_away(heard):
    api.content.delete(heard)
    assert answers(heard, 1) == ()


def test_they_stay_with_a_draft_that_gets_another_address(heard):
    api.content.rename(heard, "udgave-2")
    assert [answer.name for answer in answers(heard, 1)] == ["Ida Borgersen"]
