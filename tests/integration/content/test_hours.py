"""Opening hours: what an editor writes, what is stored, and what is refused."""

import pytest
from zope.schema.interfaces import ValidationError

from servicedeklaration.content.hours import Hours, as_lines, from_lines

WRITTEN = """Mandag kl. 8-15.
Fredag lukket.
man 08:00-15:00"""
STORED = {
    "text": "Mandag kl. 8-15.\nFredag lukket.",
    "intervals": [{"day": "mon", "from": "08:00", "to": "15:00"}],
}


def test_what_an_editor_writes_becomes_words_and_intervals():
    assert from_lines(WRITTEN) == STORED


def test_what_is_stored_comes_back_as_it_was_written():
    assert as_lines(STORED) == WRITTEN


def test_nothing_written_is_no_hours():
    assert from_lines(" \n") is None
    assert as_lines(None) == ""


@pytest.mark.parametrize("line", ["SØN 10:00–12:00", "sun 10:00 - 12:00"])
def test_days_may_be_written_in_danish_or_english(line):
    assert from_lines(line)["intervals"] == [{"day": "sun", "from": "10:00", "to": "12:00"}]


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": "Altid"},
        {"text": None, "intervals": []},
        {"text": "", "intervals": [{"day": "mandag", "from": "08:00", "to": "15:00"}]},
        {"text": "", "intervals": [{"day": "mon", "from": "15:00", "to": "08:00"}]},
        {"text": "", "intervals": [{"day": "mon", "from": "8", "to": "15"}]},
        {"text": "", "intervals": ["mon"]},
        {"text": "", "intervals": "mon"},
        {"text": "", "intervals": [{"day": ["mon"], "from": 8, "to": None}]},
        [],
    ],
)
def test_hours_of_another_shape_are_refused(wrong):
    with pytest.raises(ValidationError):
        Hours(title="Åbningstid").validate(wrong)


def test_hours_of_the_right_shape_are_taken():
    Hours(title="Åbningstid").validate(STORED)
