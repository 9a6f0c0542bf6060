"""The rules of what citizens write."""

from dataclasses import replace
from datetime import date

import pytest

from servicedeklaration.inquiries.codes import SIGNS, as_code, code_of
from servicedeklaration.inquiries.feedback import MORE, Feedback, by_page
from servicedeklaration.inquiries.inquiry import ANONYMOUS, NAMED, Inquiry, in_order
from servicedeklaration.inquiries.limit import Limit
from servicedeklaration.inquiries.notice import notice
from servicedeklaration.inquiries.questions import asks_who
from servicedeklaration.inquiries.reasons import (
    LONGEST_TEXT,
    NO_NAME,
    NO_REACH,
    NO_TEXT,
    NO_WAY,
    against_feedback,
    against_handling,
    against_inquiry,
    against_reply,
)
from servicedeklaration.inquiries.repeats import Repeats
from servicedeklaration.inquiries.sending import number_of
from servicedeklaration.inquiries.stamp import LATEST, SOONEST, is_human, stamp, still_counts
from servicedeklaration.inquiries.traces import traces
from servicedeklaration.messages.people import Person

DAY, DUE = date(2025, 3, 3), date(2025, 4, 2)
SENT = Inquiry("a", ANONYMOUS, DAY, DUE, "Jeg vil tale med nogen.", "ABCD-2345", reach_by="self")


def words(objections) -> list[str]:
    return [each.words for each in objections]


class TestAnInquiry:
    def test_it_comes_back_as_it_was_stored(self):
        dealt_with = replace(SENT, extra={"Hvor?": "Her"}).replied(DAY, "Kom.").handled(DAY, "eva")
        for each in (SENT, dealt_with):
            assert Inquiry.from_dict(each.to_dict()) == each

    def test_it_is_due_from_its_day_on(self):
        assert not SENT.is_due(date(2025, 4, 1))
        assert SENT.is_due(DUE)

    def test_the_new_ones_stand_first_and_those_that_are_deleted_soonest(self):
        done = replace(SENT, id="b", delete_on=DAY).handled(DAY, "eva")
        later = replace(SENT, id="c", delete_on=date(2025, 5, 1))
        assert in_order([done, later, SENT]) == [SENT, later, done]

    def test_who_marks_it_as_new_again_is_not_named(self):
        assert SENT.handled(DAY, "eva").handled(None, "eva") == SENT


class TestWhatSpeaksAgainstIt:
    def test_nothing_but_a_text_and_a_choice_is_asked_of_one_who_is_not_known(self):
        assert against_inquiry(SENT) == []
        empty = replace(SENT, text="", reach_by="")
        assert words(against_inquiry(empty)) == [NO_TEXT, NO_WAY]

    @pytest.mark.parametrize("way", ["phone", "other"])
    def test_who_wants_to_be_reached_says_how(self, way):
        [objection] = against_inquiry(replace(SENT, reach_by=way))
        assert (objection.words, objection.field) == (NO_WAY, "reach")
        assert against_inquiry(replace(SENT, reach_by=way, reach="12 34 56 78")) == []

    def test_a_way_that_is_none_is_no_choice(self):
        assert words(against_inquiry(replace(SENT, reach_by="due"))) == [NO_WAY]

    def test_who_says_who_it_is_gives_name_and_how_to_be_reached(self):
        named = replace(SENT, kind=NAMED, reach_by="", code="")
        assert words(against_inquiry(named)) == [NO_NAME, NO_REACH]
        assert against_inquiry(replace(named, name="Nina", reach="12 34 56 78")) == []

    def test_there_is_room_for_so_much(self):
        long = replace(SENT, text="a" * (LONGEST_TEXT + 1))
        assert words(against_inquiry(long)) == [
            "Teksten er for lang. Der er plads til 10.000 tegn."
        ]

    def test_a_reply_has_words_and_comes_in_time_to_one_who_is_not_known(self):
        assert against_reply(DAY, SENT, "Kom.") == []
        assert words(against_reply(DAY, SENT, "")) == ["Skriv et svar."]
        assert words(against_reply(DUE, SENT, "Kom.")) == ["Henvendelsen er slettet."]
        assert words(against_reply(DAY, None, "Kom.")) == ["Henvendelsen er slettet."]
        assert against_reply(DAY, replace(SENT, kind=NAMED), "Kom.")

    def test_what_is_gone_can_not_be_marked(self):
        assert against_handling(DAY, SENT) == []
        assert against_handling(DUE, SENT)
        assert against_handling(DAY, None)


class TestCodes:
    @pytest.mark.parametrize("typed", ["ABCD-2345", "abcd 2345", " abcd2345 ", "ABCD–2345"])
    def test_they_are_read_however_they_are_written(self, typed):
        assert as_code(typed) == "ABCD-2345"

    @pytest.mark.parametrize("typed", ["", "ABCD", "ABCD-23456", "ABCD-234O", "ÆBCD-2345"])
    def test_nothing_else_is_one(self, typed):
        assert as_code(typed) == ""


class TestLimits:
    def test_so_many_are_taken_and_more_when_time_has_gone_by(self):
        limit = Limit(2, 10.0)
        assert [limit.allows(moment) for moment in (0, 1, 2, 9.9, 10, 11, 11.5)] == [
            True,
            True,
            False,
            False,
            True,
            True,
            False,
        ]


class TestRepeats:
    def test_the_same_words_count_once_for_a_few_seconds(self):
        repeats = Repeats()
        assert not repeats.has(("side", "ja"), 10)
        repeats.remember(("side", "ja"), 10)
        assert repeats.has(("side", "ja"), 12.9)
        assert not repeats.has(("side", "nej"), 10)
        assert not repeats.has(("en anden", "ja"), 10)
        assert not repeats.has(("side", "ja"), 13)


class TestStamps:
    def test_a_person_takes_some_time_and_not_a_day(self):
        shown = stamp("hemmelig", 1000, "ab12")
        assert not is_human("hemmelig", shown, 1000 + SOONEST - 0.1)
        assert is_human("hemmelig", shown, 1000 + SOONEST)
        assert is_human("hemmelig", shown, 1000 + LATEST)
        assert not is_human("hemmelig", shown, 1000 + LATEST + 1)

    def test_who_corrects_a_form_has_taken_his_time_already(self):
        shown = stamp("hemmelig", 1000, "ab12")
        assert still_counts("hemmelig", shown, 1000)
        assert not still_counts("hemmelig", shown, 1000 + LATEST + 1)

    @pytest.mark.parametrize("given", ["", "990", "990.", "990.abc", "x.y", "²90.æ", ".", "9" * 99])
    def test_nobody_makes_one(self, given):
        assert not is_human("hemmelig", given, 1000)

    def test_its_number_is_signed_too(self):
        shown, number, signature = stamp("hemmelig", 990, "ab12").split(".")
        assert is_human("hemmelig", f"{shown}.{number}.{signature}", 1000)
        assert not is_human("hemmelig", f"{shown}.ab13.{signature}", 1000)

    def test_one_of_another_site_is_none(self):
        assert not is_human("hemmelig", stamp("en anden", 990, "ab12"), 1000)


ANSWERS = {"text": "Hej", "reach_by": ["self"]}


class TestSendingTwice:
    def test_the_same_words_out_of_the_same_form_are_one_message(self):
        again = dict(reversed(ANSWERS.items()))
        assert number_of("hemmelig", "a", ANSWERS) == number_of("hemmelig", "a", again)

    @pytest.mark.parametrize(
        "other",
        [
            ("hemmelig", "b", ANSWERS),
            ("hemmelig", "a", ANSWERS | {"text": "Hej igen"}),
            ("hemmelig", "a", {}),
            ("en anden", "a", ANSWERS),
        ],
    )
    def test_nothing_else_is(self, other):
        assert number_of("hemmelig", "a", ANSWERS) != number_of(*other)

    def test_a_code_is_made_of_the_number_and_every_sign_is_as_likely(self):
        assert as_code(code_of(bytes(range(8)))) == "ABCD-EFGH"
        assert 256 % len(SIGNS) == 0
        assert code_of(bytes(32)) != code_of(bytes([1, *bytes(31)]))


class TestTraces:
    def test_each_is_named_and_masked(self):
        text = "Ring på 12 34 56 78 eller skriv til nina@havlund.example, cpr 010190-1234."
        assert traces(text) == [
            "et telefonnummer (12 •• •• ••)",
            "en e-mailadresse (ni••@•••••••.•••••••)",
            "et CPR-nummer (01••••-••••)",
        ]

    def test_other_words_are_none(self):
        assert traces("Jeg kommer på torsdag kl. 10 og har 3 børn.") == []


@pytest.mark.parametrize(
    "question", ["Navn", "Dit fulde navn", "E-mail", "CPR-nummer", "Fødselsdato", "Din adresse"]
)
def test_a_question_that_asks_who_one_is_is_known(question):
    assert asks_who(question)


@pytest.mark.parametrize(
    "question",
    ["Hvad vil du tale med os om?", "Hvad er navnet på tilbuddet?", "Hvor gammel er du?"],
)
def test_other_questions_may_be_asked(question):
    assert not asks_who(question)


class TestFeedback:
    def said(self, path, answer, day=DAY, text=""):
        return Feedback(path, path.title(), answer, day, DUE, text)

    def test_it_comes_back_as_it_was_stored(self):
        said = self.said("a", "ja", text="Tak")
        assert Feedback.from_dict(said.to_dict()) == said

    def test_pages_where_most_did_not_find_it_stand_on_top_and_the_latest_words(self):
        later = date(2025, 3, 9)
        given = [
            self.said("god", "ja"),
            self.said("svær", "nej", text="Hvor?"),
            self.said("svær", "nej", later, "Hvornår?"),
            self.said("svær", "ja"),
        ]
        pages = by_page(given)
        assert [(page.path, page.yes, page.no) for page in pages] == [("svær", 1, 2), ("god", 1, 0)]
        assert pages[0].texts == ((later, "Hvornår?"), (DAY, "Hvor?"))

    def test_it_is_yes_or_no(self):
        assert against_feedback(self.said("a", "ja")) == []
        assert words(against_feedback(self.said("a", ""))) == ["Vælg »Ja« eller »Nej«."]
        assert against_feedback(self.said("a", "ja", text="a" * 1001))

    def test_what_is_written_after_the_answer_says_something_and_counts_no_second_time(self):
        assert against_feedback(self.said("a", MORE, text="En pris")) == []
        assert words(against_feedback(self.said("a", MORE))) == ["Skriv, hvad du manglede."]
        given = [self.said("a", "nej"), self.said("a", MORE, text="En pris")]
        [page] = by_page(given)
        assert (page.yes, page.no, page.texts) == (0, 1, ((DAY, "En pris"),))


def test_readers_are_told_that_there_is_something_and_nothing_of_it():
    told = notice(Person("Eva", "eva@havlund.example", "eva"), "http://havlund.example/@@h")
    assert told.to == "eva@havlund.example"
    assert "http://havlund.example/@@h" in told.body
    assert told.edition_uid == ""
