"""What nobody may read any more is taken out of the database, in every site of it."""

from datetime import date, timedelta

import pytest

from servicedeklaration.actions.open_consultation import OpenConsultation
from servicedeklaration.actions.receive_answer import ReceiveAnswer
from servicedeklaration.actions.receive_feedback import ReceiveFeedback
from servicedeklaration.actions.receive_inquiry import ReceiveInquiry
from servicedeklaration.content.consultations import answers
from servicedeklaration.content.inquiries import feedback, inquiries
from servicedeklaration.inquiries.inquiry import ANONYMOUS
from servicedeklaration.scripts.forget_answers import forget_answers, forget_inquiries

from ..actions.world import act_as, go_on, make_draft, make_publication, stand_still

OPEN, LATE = date(2025, 3, 3), date(2026, 1, 1)


@pytest.fixture
def edition(portal):
    stand_still(OPEN)
    act_as(portal, "Manager")
    edition = make_draft(make_publication(portal))
    OpenConsultation(edition, deadline=date(2025, 4, 30))()
    ReceiveAnswer(edition, "Godt.")()
    ReceiveAnswer(edition, "Skidt.")()
    yield edition
    go_on()


def test_what_is_due_is_deleted(app, edition):
    stand_still(LATE)
    assert list(forget_answers(app)) == [2]
    assert answers(edition, 1, OPEN) == ()


def test_what_is_not_due_stays(app, edition):
    assert list(forget_answers(app)) == [0]
    assert len(answers(edition, 1, OPEN)) == 2


def test_inquiries_and_feedback_are_deleted_on_their_days(app, portal, edition):
    made = ReceiveInquiry(ANONYMOUS, text="Hej.", reach_by="self")()
    ReceiveFeedback(edition, "nej", "Savner en pris")()
    stand_still(made.delete_on - timedelta(days=1))
    assert list(forget_inquiries(app)) == [0]
    stand_still(made.delete_on)
    assert inquiries() == []
    assert list(forget_inquiries(app)) == [1]
    stand_still(LATE)
    assert list(forget_inquiries(app)) == [1]
    stand_still(OPEN)
    assert (inquiries(), feedback()) == ([], [])


def test_what_is_due_goes_too_when_the_next_inquiry_comes(app, portal, edition):
    made = ReceiveInquiry(ANONYMOUS, text="Hej.", reach_by="self")()
    stand_still(made.delete_on)
    ReceiveInquiry(ANONYMOUS, text="En anden.", reach_by="self")()
    assert list(forget_inquiries(app)) == [0]
    stand_still(OPEN)
    assert [each.text for each in inquiries()] == ["En anden."]
