"""What a kvalitetsstandard must contain."""

from datetime import date

import pytest

from content_import.vocabulary.requirements import rules
from servicedeklaration.law.requirements import missing_requirements

DAY = date(2025, 1, 1)
FIELDS = {
    "tasks": 1,
    "target_group": 2,
    "goals_and_values": 3,
    "organisation": 4,
    "referral": 5,
    "treatment_guarantee": 6,
    "free_choice": 7,
    "treatment_plan": 8,
    "action_plan": 9,
    "user_involvement": 10,
    "price": 11,
    "complaint": 12,
    "qualifications": 13,
    "monitoring": 14,
    "gift_cards": 15,
}
FULL = {"@type": "Kvalitetsstandard", "items": []} | dict.fromkeys(FIELDS, "<p>Tekst.</p>")


def missing(tree, **given):
    return [point.number for point in missing_requirements(tree, DAY, **given)]


def test_a_standard_with_all_fields_lacks_nothing():
    assert missing(FULL) == []


def test_an_empty_standard_lacks_all_fifteen_points_in_order():
    assert missing({"@type": "Kvalitetsstandard"}) == list(range(1, 16))


@pytest.mark.parametrize(("field", "number"), FIELDS.items())
def test_each_field_answers_its_own_point(field, number):
    assert missing(FULL | {field: None}) == [number]


def test_markup_without_words_says_nothing():
    assert missing(FULL | {"complaint": "<p>&nbsp;<br/></p>"}) == [12]


def test_the_purpose_may_stand_for_goals_and_values():
    assert missing(FULL | {"goals_and_values": None, "purpose": "<p>Et bedre liv.</p>"}) == []


def test_offers_anywhere_show_what_is_offered():
    chapter = {"@type": "Afsnit", "items": [{"@type": "Indsats", "title": "Samtale"}]}
    assert missing(FULL | {"organisation": None, "items": [chapter]}) == []


def test_a_section_on_the_topic_answers_the_point():
    inner = {"@type": "Afsnit", "topic": "gift_cards", "body": "<p>Vi bruger ikke gavekort.</p>"}
    outer = {"@type": "Afsnit", "topic": "other", "items": [inner]}
    assert missing(FULL | {"gift_cards": None, "items": [outer]}) == []


def test_an_empty_section_on_the_topic_does_not():
    section = {"@type": "Afsnit", "topic": "gift_cards", "body": ""}
    assert missing(FULL | {"gift_cards": None, "items": [section]}) == [15]


def test_what_an_offer_costs_is_no_answer_to_board_and_lodging():
    offer = {"@type": "Indsats", "price": "<p>Gratis.</p>"}
    assert missing(FULL | {"price": None, "items": [offer]}) == [11]


@pytest.mark.parametrize(
    ("tree", "day", "subject"),
    [
        ({"@type": "Indsatskatalog"}, DAY, "stofmisbrug"),
        ({"@type": "Kvalitetsstandard"}, DAY, "hjemmehjælp"),
        ({"@type": "Kvalitetsstandard"}, date(2019, 12, 31), "stofmisbrug"),
    ],
)
def test_the_rule_is_for_drug_treatment_standards_from_its_day_on(tree, day, subject):
    assert missing_requirements(tree, day, subject) == []


@pytest.mark.parametrize("subject", ["stofmisbrug", "rusmidler"])
def test_the_rule_is_for_standards_on_drugs_by_either_name(subject):
    assert missing(FULL | {"complaint": None}, subject=subject) == [12]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("<p>Hjælp til dig, der tager stoffer.</p>", [12]), ("<p>Alkohol og spil.</p>", [])],
)
def test_misbrug_alone_is_about_drugs_where_the_text_speaks_of_them(text, numbers):
    tree = FULL | {"complaint": None, "items": [{"@type": "Indsats", "body": text}]}

    assert missing(tree, subject="misbrug") == numbers


def test_a_missing_point_says_what_and_by_which_rule():
    [point] = missing_requirements(FULL | {"complaint": ""}, DAY)
    assert point.title == "sagsbehandling og klageadgang"
    assert point.law == "bekendtgørelse nr. 1477 af 17. december 2019 § 4, stk. 1"


def test_the_rule_has_fifteen_numbered_points():
    [rule] = rules()
    assert [point.number for point in rule.points] == list(range(1, 16))
