"""What the municipality says to an answer is kept; nothing is written into the answer itself."""

import pytest

from servicedeklaration.actions.events import AnswerRemarked
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.remark_on_answer import RemarkOnAnswer
from servicedeklaration.content import consultations
from servicedeklaration.content.whitebooks import published, work

from .heard import ANSWERS, COUNCIL, SECRET, hear
from .world import ROLES, act_as, make_draft, make_publication

ID = "BBBB-2222"


@pytest.fixture
def heard(portal):
    act_as(portal, "Manager")
    edition = make_draft(make_publication(portal))
    hear(edition)
    return edition


def fields_refused(action):
    with pytest.raises(Refused) as refusal:
        action()
    return [reason.field for reason in refusal.value.reasons]


def test_remark_and_result_are_kept(heard):
    RemarkOnAnswer(heard, ID, remark=" Tak. ", result="imødekommet")()
    kept = work(heard).treatment(ID)
    assert (kept.remark, kept.result, kept.revision) == ("Tak.", "imødekommet", 1)


def test_councils_are_dealt_with_like_others(heard):
    RemarkOnAnswer(heard, COUNCIL, remark="Tak.")()
    assert work(heard).treatment(COUNCIL).remark == "Tak."


def test_words_that_were_taken_out_are_marked_and_the_answer_stays_whole(heard):
    RemarkOnAnswer(heard, ID, text=SECRET.replace("Bo", ""))()
    assert work(heard).treatment(ID).published_text == SECRET.replace("Bo", "[…]")
    assert consultations.answers(heard, 1) == ANSWERS


def test_a_text_that_is_sent_back_as_it_was_is_no_redaction(heard):
    RemarkOnAnswer(heard, ID, text=f"{SECRET}\r\n")()
    assert work(heard).treatment(ID).published_text is None


def test_nothing_becomes_public(heard):
    RemarkOnAnswer(heard, ID, remark="Tak.")()
    assert published(heard) is None


def test_all_reasons_are_told_at_once(heard):
    action = RemarkOnAnswer(
        heard, ID, text="Jeg hedder Ida.", result="måske", remark="a" * 20_001, seen=7
    )
    assert fields_refused(action) == [None, "result", "remark", "text"]
    assert work(heard).treatment(ID).revision == 0


def test_one_who_was_slower_overwrites_nothing(heard):
    RemarkOnAnswer(heard, ID, remark="Den første.", seen=0)()
    assert fields_refused(RemarkOnAnswer(heard, ID, remark="Den anden.", seen=0)) == [None]
    assert work(heard).treatment(ID).remark == "Den første."
    RemarkOnAnswer(heard, ID, remark="Den anden.", seen=1)()
    assert work(heard).treatment(ID).remark == "Den anden."


def test_an_answer_that_there_is_not_is_refused(heard):
    assert fields_refused(RemarkOnAnswer(heard, "ZZZZ-9999")) == [None]


def test_without_a_consultation_it_is_refused(portal):
    act_as(portal, "Manager")
    edition = make_draft(make_publication(portal))
    assert fields_refused(RemarkOnAnswer(edition, ID)) == [None]


@pytest.mark.parametrize("role", ROLES)
def test_only_editors_may(portal, heard, role):
    act_as(portal, role)
    may = role in ("Editor", "Site Administrator", "Manager")
    assert (RemarkOnAnswer(heard, ID).reasons() == []) is may


def test_it_is_told(heard):
    from zope.component import getGlobalSiteManager

    told = []
    sites = getGlobalSiteManager()
    sites.registerHandler(told.append, [AnswerRemarked])
    RemarkOnAnswer(heard, ID, remark="Tak.")()
    sites.unregisterHandler(told.append, [AnswerRemarked])
    assert [event.action.answer_id for event in told] == [ID]
