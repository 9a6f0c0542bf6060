"""Amounts of money are given one spelling."""

import pytest

from content_import.fields.amounts import find_amounts
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("sentence", "expected"), cases("amounts.txt"))
def test_amounts_are_read_as_the_case_says(sentence, expected):
    assert "; ".join(find_amounts(sentence)) == expected


@pytest.mark.parametrize("unit", ["1", "1.", "1 ", "100 ", "kr. ", "1,-", "1,"])
def test_it_comes_to_an_end_on_an_endless_line(unit):
    find_amounts(unit * 5_000)
