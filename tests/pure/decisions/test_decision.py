"""A decision as data, its weak points, and in words."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from servicedeklaration.decisions.decision import OUTCOMES, UNREADABLE, Decision, DecisionError
from servicedeklaration.decisions.reasons import (
    Objection,
    before_the_text,
    objections,
    reasons_against,
)
from servicedeklaration.decisions.words import corrected_on, sentence, told_of
from servicedeklaration.editions.states import TRANSITIONS

TODAY = date(2024, 12, 10)
APPROVAL = Decision(
    body="Social- og Seniorudvalget",
    meeting_date=date(2024, 12, 4),
    agenda_item="7",
    case_number="27.18.00-P23-1-24",
    wording="Udvalget godkendte kvalitetsstandarden.",
    minutes_url="https://havlund.example/referater/2024-12-04#7",
    in_force_from=date(2025, 1, 1),
    recorded_by="sekretaer",
    recorded_at=datetime(2024, 12, 5, 9, 30, tzinfo=UTC),
)


def test_a_complete_decision_has_nothing_against_it():
    assert reasons_against(APPROVAL, TODAY) == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"body": "  "}, "Skriv, hvem der traf beslutningen, for eksempel udvalgets navn."),
        ({"meeting_date": None}, "Skriv, hvilken dag mødet blev holdt."),
        (
            {"meeting_date": date(2024, 12, 11)},
            "Mødet er først 11. december 2024. Registrér beslutningen bagefter.",
        ),
        (
            {"meeting_date": "2025"},
            "Mødet er først 1. januar 2025. Registrér beslutningen bagefter.",
        ),
        ({"in_force_from": None}, "Skriv, fra hvilken dag udgaven gælder."),
        ({"outcome": "måske"}, "Vælg, hvad der blev besluttet."),
        ({"recorded_by": None}, "Det fremgår ikke, hvem der registrerer beslutningen."),
    ],
)
def test_what_is_missing_or_wrong_is_said_in_words_about_its_field(change, reason):
    decision = replace(APPROVAL, **change)
    [field] = change
    assert objections(decision, TODAY) == [Objection(field, reason)]
    assert reasons_against(decision, TODAY) == [reason]


@pytest.mark.parametrize(
    "url",
    ["referat.pdf", "javascript:alert(1)", "https://", "http://[oops", "https://a.example/x y"],
)
def test_a_link_to_the_minutes_must_be_a_full_web_address(url):
    reasons = reasons_against(replace(APPROVAL, minutes_url=url), TODAY)
    assert reasons == ["Linket til referatet skal være en hel webadresse."]


def test_all_reasons_are_given_at_once():
    assert len(reasons_against(Decision(), TODAY)) == 4


def test_a_meeting_today_has_been_held():
    assert reasons_against(replace(APPROVAL, meeting_date=TODAY), TODAY) == []


@pytest.mark.parametrize(
    ("meeting", "refused"),
    [
        (date(2024, 12, 3), True),
        (date(2024, 12, 4), False),
        ("2024-11", True),
        ("2024-12", False),
        (None, False),
    ],
)
def test_a_meeting_is_not_held_before_the_text_lay_before_it(meeting, refused):
    found = before_the_text(replace(APPROVAL, meeting_date=meeting), date(2024, 12, 4))
    assert [each.field for each in found] == ["meeting_date"] * refused


@pytest.mark.parametrize("outcome", ["udsat", "sendt tilbage", "afvist"])
def test_only_an_approval_needs_a_first_day(outcome):
    decision = replace(APPROVAL, outcome=outcome, in_force_from=None)
    assert reasons_against(decision, TODAY) == []


@pytest.mark.parametrize(
    "decision", [APPROVAL, Decision(), Decision(meeting_date="2018-02", where={"line": 7})]
)
def test_a_decision_survives_being_written_as_json(decision):
    assert Decision.from_dict(json.loads(json.dumps(decision.to_dict()))) == decision


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"udvalg": "x"}, "Ukendte felter i beslutningen: udvalg."),
        ({"meeting_date": "4/12"}, "Feltet meeting_date kan ikke læses: '4/12'."),
        ({"in_force_from": "2018-02"}, "Feltet in_force_from kan ikke læses: '2018-02'."),
        ({"body": 7}, "Feltet body kan ikke læses: 7."),
        ({"where": "linje 7"}, "Feltet where kan ikke læses: 'linje 7'."),
        (
            {"outcome": "måske"},
            "Udfaldet 'måske' findes ikke. Vælg "
            "godkendt, godkendt med ændringer, udsat, sendt tilbage, afvist.",
        ),
    ],
)
def test_data_that_are_no_decision_are_refused_with_the_field_named(data, message):
    with pytest.raises(DecisionError) as refusal:
        Decision.from_dict(data)
    assert str(refusal.value) == message


def test_a_field_left_empty_in_a_form_is_not_stated():
    assert Decision.from_dict({"body": " ", "agenda_item": ""}) == Decision()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, "Godkendt af Social- og Seniorudvalget den 4. december 2024, punkt 7."),
        (
            {"agenda_item": "Pkt. 7"},
            "Godkendt af Social- og Seniorudvalget den 4. december 2024, punkt 7.",
        ),
        (
            {"agenda_item": None, "outcome": "godkendt med ændringer", "body": "Byrådet"},
            "Godkendt med ændringer af Byrådet den 4. december 2024.",
        ),
        (
            {"agenda_item": None, "meeting_date": "2018-02", "body": "Byrådet"},
            "Godkendt af Byrådet i februar 2018.",
        ),
        ({"agenda_item": None, "body": None}, "Godkendt den 4. december 2024."),
        ({"agenda_item": None, "body": None, "meeting_date": None}, "Godkendt."),
        (
            {"outcome": "redaktionel rettelse", "body": None, "wording": "Forkert nummer."},
            "Redaktionelt rettet den 4. december 2024: Forkert nummer.",
        ),
        (
            {"outcome": "sendt tilbage"},
            "Sendt tilbage af Social- og Seniorudvalget den 4. december 2024, punkt 7.",
        ),
    ],
)
def test_a_decision_is_one_sentence(change, words):
    assert sentence(replace(APPROVAL, **change)) == words


CORRECTION = Decision(
    meeting_date=date(2025, 3, 3), outcome="redaktionel rettelse", wording="Forkert nummer"
)


def test_a_correction_stands_after_the_decisions_about_what_is_corrected():
    assert told_of([APPROVAL, CORRECTION]) == (
        sentence(APPROVAL),
        "Redaktionelt rettet den 3. marts 2025: Forkert nummer.",
    )


def test_a_correction_does_not_say_who_approved_the_text():
    assert told_of([CORRECTION])[0] == "Godkendelse ikke oplyst."
    assert told_of([]) == ("Godkendelse ikke oplyst.",)


def test_the_day_of_a_correction_is_told_in_short():
    assert corrected_on([APPROVAL, CORRECTION]) == "Redaktionelt rettet den 3. marts 2025."
    assert corrected_on([APPROVAL]) == corrected_on([]) == ""


def test_of_one_that_cannot_be_read_nothing_else_is_said():
    assert sentence(Decision(outcome=UNREADABLE)) == "Beslutningen kan ikke læses."


def test_a_missing_decision_is_said_to_be_missing():
    assert sentence(None) == "Godkendelse ikke oplyst."


def test_each_outcome_belongs_to_a_transition():
    assert {t.outcome for t in TRANSITIONS.values() if t.outcome} == set(OUTCOMES)
