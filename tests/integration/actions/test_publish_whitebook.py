"""A hvidbog is published whole or not at all, and never changes in silence."""

from dataclasses import asdict
from datetime import date

import pytest

from servicedeklaration.actions.forget_answers import ForgetAnswers
from servicedeklaration.actions.publish_whitebook import PublishWhitebook
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.remark_on_answer import RemarkOnAnswer
from servicedeklaration.content.whitebooks import published, versions, work

from .heard import ANSWERS, COUNCIL, SECRET, deal_with_all, hear, publish
from .world import ROLES, act_as, make_draft, make_publication, stand_still

AFTER_DELETION = date(2025, 9, 2)


@pytest.fixture
def draft(portal):
    act_as(portal, "Manager")
    return make_draft(make_publication(portal))


@pytest.fixture
def heard(draft):
    hear(draft)
    return draft


def reasons(action):
    with pytest.raises(Refused) as refusal:
        action()
    return refusal.value.reasons


def test_it_holds_what_was_answered_and_said(heard):
    book = publish(heard)
    assert book == published(heard)
    assert [entry.id for entry in book.entries] == [
        COUNCIL,
        "AAAA-1111",
        "BBBB-2222",
        "CCCC-3333",
    ]
    assert [entry.who for entry in book.entries] == ["Ældrerådet", "", "", "Værestedet"]
    assert book.silent == ("Handicaprådet",)
    assert book.left_out == ("Svar 4: Svaret siger ikke noget om forslaget.",)
    assert (book.version, book.published_at.date()) == (1, date(2025, 3, 3))


def test_what_was_taken_out_is_not_in_it(heard):
    book = publish(heard)
    assert "010203" not in str(asdict(book))
    assert "Borgersen" not in str(asdict(book))


def test_every_reason_is_told_at_once_with_its_place(draft):
    hear(draft, is_open=True)
    found = reasons(PublishWhitebook(draft))
    assert [(each.field, each.place) for each in found] == [
        (None, "@@afslut-hoering"),
        ("remark", "@@hvidbog#svar-raad-aeldreraadet"),
        ("result", "@@hvidbog#svar-raad-aeldreraadet"),
        ("remark", "@@hvidbog#svar-aaaa-1111"),
        ("result", "@@hvidbog#svar-aaaa-1111"),
        ("remark", "@@hvidbog#svar-bbbb-2222"),
        ("result", "@@hvidbog#svar-bbbb-2222"),
        ("text", "@@hvidbog#svar-bbbb-2222"),
        ("remark", "@@hvidbog#svar-cccc-3333"),
        ("result", "@@hvidbog#svar-cccc-3333"),
        ("remark", "@@hvidbog#svar-dddd-4444"),
        ("result", "@@hvidbog#svar-dddd-4444"),
    ]
    assert published(draft) is None


def test_personal_data_that_is_left_stops_it(heard):
    deal_with_all(heard)
    RemarkOnAnswer(heard, "BBBB-2222", remark="Nej.", result="ikke imødekommet")()
    (reason,) = reasons(PublishWhitebook(heard))
    assert "CPR-nummer" in reason.message
    assert "010203" not in reason.message


def test_another_version_is_dated_and_says_what_is_new_and_the_old_one_is_kept(heard):
    first = publish(heard)
    stand_still(date(2025, 3, 10))
    RemarkOnAnswer(heard, "AAAA-1111", remark="Mange tak.", result="taget til efterretning")()
    assert published(heard) == first
    assert [each.field for each in reasons(PublishWhitebook(heard))] == ["note"]
    second = PublishWhitebook(heard, note="Bemærkningen til svar 1 er rettet.")()
    assert versions(heard, 1) == (first, second)
    assert (second.version, second.published_at.date()) == (2, date(2025, 3, 10))


def test_the_note_gives_nobody_away(heard):
    publish(heard)
    RemarkOnAnswer(heard, "AAAA-1111", remark="Nej.", result="imødekommet")()
    (reason,) = reasons(PublishWhitebook(heard, note="010203-1234 er taget ud"))
    assert reason.field == "note"


def test_the_same_is_not_published_twice(heard):
    publish(heard)
    assert len(reasons(PublishWhitebook(heard, note="Igen"))) == 1
    assert len(versions(heard, 1)) == 1


def test_without_a_consultation_there_is_no_hvidbog(draft):
    assert len(reasons(PublishWhitebook(draft))) == 1


@pytest.mark.parametrize("role", ROLES)
def test_only_editors_publish(portal, heard, role):
    deal_with_all(heard)
    act_as(portal, role)
    may = role in ("Editor", "Site Administrator", "Manager")
    assert (PublishWhitebook(heard).reasons() == []) is may


class TestWhenTheAnswersAreDeleted:
    @pytest.fixture
    def gone(self, heard):
        publish(heard)
        stand_still(AFTER_DELETION)
        assert ForgetAnswers(heard)() == len(ANSWERS)
        return heard

    def test_the_hvidbog_stays(self, gone):
        assert [entry.text for entry in published(gone).entries][1] == "Et godt forslag."

    def test_nothing_is_left_of_what_was_not_published(self, gone):
        assert SECRET not in str(work(gone))
        assert "DDDD-4444" not in work(gone).treatments

    def test_it_says_the_same_and_is_not_published_again(self, gone):
        assert work(gone).says_the_same

    def test_more_can_be_taken_out_of_it(self, gone):
        RemarkOnAnswer(
            gone,
            "BBBB-2222",
            text="Jeg hedder […].",
            remark="Det ser vi på.",
            result="ikke imødekommet",
        )()
        book = PublishWhitebook(gone, note="Der er taget mere ud af svar 2.")()
        assert book.entries[2].text == "Jeg hedder […]."
        assert book.left_out == ("Svar 4: Svaret siger ikke noget om forslaget.",)
        assert not book.deleted_before
        assert work(gone).says_the_same

    def test_a_hvidbog_made_too_late_says_so(self, heard):
        deal_with_all(heard)
        stand_still(AFTER_DELETION)
        assert PublishWhitebook(heard)().deleted_before
