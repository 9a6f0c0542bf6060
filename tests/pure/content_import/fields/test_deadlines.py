"""Time limits are told from how long an offer lasts, and from ages and days."""

import pytest

from content_import.fields.deadlines import find_deadlines
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("sentence", "expected"), cases("deadlines.txt"))
def test_time_limits_are_read_as_the_case_says(sentence, expected):
    assert ", ".join(find_deadlines(sentence)) == expected


@pytest.mark.parametrize("unit", ["senest ", "1 ", "frist 1", "inden a ", "x", "fire ugers "])
def test_it_comes_to_an_end_on_an_endless_line(unit):
    find_deadlines(unit * 5_000)
