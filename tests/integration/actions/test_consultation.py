"""A consultation is opened with its days, answered, and closed; councils are heard in it."""

from datetime import date

import pytest

from servicedeklaration.actions.ask_councils import AskCouncils
from servicedeklaration.actions.close_consultation import CloseConsultation
from servicedeklaration.actions.forget_answers import ForgetAnswers
from servicedeklaration.actions.open_consultation import OpenConsultation
from servicedeklaration.actions.receive_answer import ReceiveAnswer
from servicedeklaration.actions.record_council_reply import RecordCouncilReply
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.submit import Submit
from servicedeklaration.content.consultations import answers, heard_text, latest
from servicedeklaration.content.state import state_of
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.seal.canonical import sha256_of

from .world import act_as, make_draft, make_publication, stand_still, text

DEADLINE, AFTER = date(2025, 4, 30), date(2025, 5, 1)
AELDRE = "Ældrerådet"


@pytest.fixture
def draft(portal):
    act_as(portal, "Manager")
    return make_draft(make_publication(portal, councils=(AELDRE,)))


@pytest.fixture
def heard(draft):
    OpenConsultation(draft, deadline=DEADLINE)()
    return draft


def refused(action) -> list[tuple[str, str | None]]:
    """The reasons that a call is refused with: words, and field."""
    with pytest.raises(Refused) as refusal:
        action()
    return [(str(reason.message), reason.field) for reason in refusal.value.reasons]


class TestOpening:
    def test_the_days_are_kept_and_answers_last_six_months_longer(self, heard):
        course = latest(heard)
        assert state_of(heard) == "consultation"
        assert (course.number, course.deadline) == (1, DEADLINE)
        assert course.delete_on == date(2025, 10, 30)
        assert course.closed_at is None

    def test_the_councils_of_the_work_are_asked_with_the_same_deadline(self, heard):
        [hearing] = latest(heard).councils
        assert (hearing.council, hearing.deadline, hearing.reply) == (AELDRE, DEADLINE, None)

    def test_councils_can_be_chosen_otherwise(self, draft):
        OpenConsultation(draft, deadline=DEADLINE, councils=("Udsatterådet",))()
        assert [each.council for each in latest(draft).councils] == ["Udsatterådet"]

    def test_which_text_is_heard_stays_known_after_the_draft_has_changed(self, heard):
        assert latest(heard).text_sha256 == sha256_of(edition_tree(heard))
        CloseConsultation(heard, comment="Alle har svaret.")()
        heard.tasks = text("Vi hjælper mere.")
        assert sha256_of(heard_text(heard, 1)) == latest(heard).text_sha256
        assert heard_text(heard, 1)["tasks"] == "<p>Vi hjælper.</p>"

    def test_it_needs_a_deadline(self, draft):
        assert refused(OpenConsultation(draft)) == [
            ("Skriv, hvilken dag der senest kan svares.", "deadline")
        ]

    def test_the_deadline_lies_ahead_and_the_deletion_after_it(self, draft):
        today = date(2025, 3, 3)
        found = refused(OpenConsultation(draft, deadline=today, delete_on=today))
        assert [field for _words, field in found] == ["deadline", "delete_on"]
        assert state_of(draft) == "draft"
        assert latest(draft) is None

    def test_days_are_read_as_text(self, draft):
        given = {"deadline": "2025-04-30", "delete_on": "2025-08-01", "councils": "A\nB\n\nA"}
        OpenConsultation.from_data(draft, given)()
        course = latest(draft)
        assert (course.deadline, course.delete_on) == (DEADLINE, date(2025, 8, 1))
        assert [each.council for each in course.councils] == ["A", "B"]

    def test_a_day_that_is_none_is_refused(self, draft):
        found = refused(lambda: OpenConsultation.from_data(draft, {"deadline": "i morgen"}))
        assert [field for _words, field in found] == ["deadline"]


class TestClosing:
    def test_after_the_deadline_it_needs_no_words(self, heard):
        stand_still(AFTER)
        CloseConsultation(heard)()
        assert state_of(heard) == "draft"
        assert latest(heard).closed_at.date() == AFTER

    def test_before_the_deadline_somebody_says_why(self, heard):
        [(_words, field)] = refused(CloseConsultation(heard))
        assert field == "comment"
        CloseConsultation(heard, comment="Der er en fejl i teksten.")()
        assert state_of(heard) == "draft"

    def test_the_next_one_has_its_own_number(self, heard):
        CloseConsultation(heard, comment="Fejl")()
        OpenConsultation(heard, deadline=DEADLINE)()
        assert latest(heard).number == 2


class TestAnswers:
    def test_anybody_answers_without_a_name(self, portal, heard):
        act_as(portal, "Anonymous")
        answer = ReceiveAnswer(heard, "  Godt.\r\nMen dyrt. ", "indgang/raadgivning")()
        assert answers(heard, 1) == (answer,)
        assert answer.text == "Godt.\nMen dyrt."
        assert answer.section_title == "Åben rådgivning"
        assert (answer.name, answer.organisation) == ("", "")

    def test_nobody_is_noted_in_log_or_trail(self, portal, heard, caplog):
        caplog.set_level("INFO")
        ReceiveAnswer(heard, "Godt.", name="En nabo")()
        lines = [r.getMessage() for r in caplog.records if "receive_answer" in r.getMessage()]
        assert lines == ["receive_answer: /plone/stofmisbrug/2025"]

    def test_an_empty_answer_is_refused(self, heard):
        assert refused(ReceiveAnswer(heard, " \n ")) == [("Skriv dit svar.", "text")]

    def test_everything_wrong_is_told_at_once(self, heard):
        found = refused(ReceiveAnswer(heard, "", "findes-ikke", "n" * 201, "o" * 201))
        assert [field for _words, field in found] == ["text", "section", "name", "organisation"]

    def test_a_long_answer_is_refused_also_where_an_editors_question_is_answered(self, heard):
        for given in ({"text": "a" * 20_001}, {"text": "a", "extra": {"Hvorfor?": "a" * 20_001}}):
            [(words, field)] = refused(ReceiveAnswer(heard, **given))
            assert (words, field) == ("Svaret er for langt. Der er plads til 20.000 tegn.", "text")

    def test_the_last_day_is_part_of_the_time(self, heard):
        stand_still(DEADLINE)
        ReceiveAnswer(heard, "Godt.")()
        stand_still(AFTER)
        [(words, _field)] = refused(ReceiveAnswer(heard, "Godt."))
        assert "slut" in words

    def test_a_closed_consultation_receives_none(self, heard):
        CloseConsultation(heard, comment="Fejl")()
        assert len(refused(ReceiveAnswer(heard, "Godt."))) == 1
        assert answers(heard, 1) == ()

    def test_an_edition_that_never_was_in_consultation_receives_none(self, draft):
        assert len(refused(ReceiveAnswer(draft, "Godt."))) == 1

    def test_they_are_deleted_on_their_day_and_not_before(self, heard):
        ReceiveAnswer(heard, "Godt.")()
        stand_still(date(2025, 10, 29))
        assert ForgetAnswers(heard)() == 0
        assert len(answers(heard, 1)) == 1
        stand_still(date(2025, 10, 30))
        assert answers(heard, 1) == ()
        assert ForgetAnswers(heard)() == 1
        assert answers(heard, 1, date(2025, 3, 3)) == ()

    def test_opening_another_consultation_deletes_what_is_due(self, heard):
        ReceiveAnswer(heard, "Godt.")()
        stand_still(date(2026, 1, 1))
        CloseConsultation(heard)()
        assert answers(heard, 1, date(2025, 3, 3)) == ()


class TestCouncils:
    def test_a_reply_is_written_down_with_who_did_it(self, heard):
        RecordCouncilReply(heard, AELDRE, " Rådet er enigt. ", date(2025, 3, 2))()
        [hearing] = latest(heard).councils
        assert (hearing.reply, hearing.replied_on) == ("Rådet er enigt.", date(2025, 3, 2))
        assert hearing.recorded_by == "test_user_1_"

    def test_a_council_may_have_no_remarks(self, heard):
        RecordCouncilReply(heard, AELDRE, replied_on=date(2025, 3, 2))()
        assert latest(heard).councils[0].reply == "Ingen bemærkninger."

    def test_a_reply_can_come_after_the_close(self, heard):
        CloseConsultation(heard, comment="Fejl")()
        RecordCouncilReply(heard, AELDRE, replied_on=date(2025, 3, 3))()
        assert latest(heard).councils[0].reply

    @pytest.mark.parametrize(
        ("given", "fields"),
        [
            ({}, ["council", "replied_on"]),
            ({"council": "Ungerådet", "replied_on": date(2025, 3, 2)}, ["council"]),
            ({"council": AELDRE, "replied_on": date(2025, 3, 4)}, ["replied_on"]),
        ],
    )
    def test_what_is_wrong_with_a_reply_is_told(self, heard, given, fields):
        assert [field for _words, field in refused(RecordCouncilReply(heard, **given))] == fields

    def test_more_councils_are_asked_and_one_gets_more_time(self, heard):
        AskCouncils(heard, (AELDRE, "Handicaprådet"), date(2025, 5, 15))()
        found = {each.council: each.deadline for each in latest(heard).councils}
        assert found == dict.fromkeys((AELDRE, "Handicaprådet"), date(2025, 5, 15))

    def test_one_that_has_replied_is_not_asked_again(self, heard):
        RecordCouncilReply(heard, AELDRE, replied_on=date(2025, 3, 3))()
        found = refused(AskCouncils(heard, (AELDRE,), date(2025, 5, 15)))
        assert found == [("Ældrerådet har allerede svaret.", "councils")]

    def test_without_a_consultation_there_is_nothing_to_ask_about(self, draft):
        assert len(refused(AskCouncils(draft, (AELDRE,), DEADLINE))) == 1
        assert len(refused(RecordCouncilReply(draft, AELDRE, "", date(2025, 3, 3)))) == 1

    @pytest.mark.parametrize("role", ["Anonymous", "Member", "Contributor", "CommitteeMember"])
    def test_it_is_the_redaktoers_and_the_secretarys_to_do(self, portal, heard, role):
        act_as(portal, role)
        given = (heard, AELDRE, "", date(2025, 3, 3))
        assert [words for words, _field in refused(RecordCouncilReply(*given))] == [
            "reason_not_yours"
        ]
        assert len(refused(AskCouncils(heard, (AELDRE,), DEADLINE))) == 1

    def test_the_secretary_writes_replies_down(self, portal, heard):
        act_as(portal, "CommitteeSecretary")
        RecordCouncilReply(heard, AELDRE, "", date(2025, 3, 3))()


class TestReadyForTheCommittee:
    def test_a_council_that_was_never_asked_stops_it(self, draft):
        assert refused(Submit(draft)) == [("Ældrerådet er ikke hørt.", None)]

    def test_one_that_was_not_among_the_councils_asked_stops_it(self, draft):
        OpenConsultation(draft, deadline=DEADLINE, councils=())()
        stand_still(AFTER)
        CloseConsultation(draft)()
        [reason] = Submit(draft).reasons()
        assert reason.message == "Ældrerådet er ikke hørt."
        assert reason.place == "@@spoerg-raad"

    def test_one_that_still_has_time_stops_it(self, heard):
        CloseConsultation(heard, comment="Fejl")()
        assert refused(Submit(heard)) == [
            ("Ældrerådet har ikke svaret; fristen er den 30. april 2025.", None)
        ]

    def test_one_that_has_replied_does_not(self, heard):
        RecordCouncilReply(heard, AELDRE, "", date(2025, 3, 3))()
        CloseConsultation(heard, comment="Fejl")()
        Submit(heard)()
        assert state_of(heard) == "pending"

    def test_one_that_let_its_time_pass_does_not(self, heard):
        stand_still(AFTER)
        CloseConsultation(heard)()
        Submit(heard)()
        assert state_of(heard) == "pending"

    def test_a_work_that_names_no_councils_needs_none(self, portal, draft):
        portal["stofmisbrug"].councils = ()
        Submit(draft)()
        assert state_of(draft) == "pending"
