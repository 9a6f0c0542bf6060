"""Telephone numbers are told from the other numbers of a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.phones import pairs, phones_in
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("line", "expected"), cases("phones.txt"))
def test_phones_are_read_as_the_case_says(line, expected):
    assert ", ".join(phones_in(line)) == expected


@given(st.text(alphabet="0123456789 -./+()tlf", max_size=60))
def test_every_phone_is_four_pairs(line):
    for phone in phones_in(line):
        assert phone == pairs(phone)
        assert [len(pair) for pair in phone.split()] == [2, 2, 2, 2]
