"""An answer as data, and the order in which answers are read."""

import json
from datetime import UTC, datetime

from servicedeklaration.consultation.answers import Answer, in_order
from servicedeklaration.consultation.sections import sections_of

NINE, TEN = (datetime(2026, 3, 2, hour, tzinfo=UTC) for hour in (9, 10))
OFFER = {"id": "rad", "title": "Råd"}
TREE = {
    "title": "Udgave",
    "items": [
        {"id": "indgang", "number": "1", "title": "Indgang", "items": [OFFER]},
        {"id": "klage", "number": None, "title": "Klage", "items": []},
    ],
}


def answer(id="A", received_at=NINE, section="", **more) -> Answer:
    return Answer(id, received_at, section, "", "Godt.", **more)


def test_an_answer_is_the_same_after_being_stored():
    given = answer(name="En nabo", organisation="Foreningen", extra={"Hvor?": "Her"})
    assert Answer.from_dict(json.loads(json.dumps(given.to_dict()))) == given


def test_sections_are_told_by_their_way_below_the_edition():
    assert sections_of(TREE) == {
        "indgang": "1 Indgang",
        "indgang/rad": "Råd",
        "klage": "Klage",
    }


def test_an_edition_without_parts_has_no_sections():
    assert sections_of({"title": "Udgave"}) == {}


def test_answers_stand_in_the_order_of_the_text_and_then_of_time():
    given = [
        answer("klage", section="klage"),
        answer("gone", section="udgik"),
        answer("late", TEN),
        answer("early", NINE),
        answer("offer", section="indgang/rad"),
    ]
    ids = [each.id for each in in_order(given, list(sections_of(TREE)))]
    assert ids == ["early", "late", "offer", "klage", "gone"]
