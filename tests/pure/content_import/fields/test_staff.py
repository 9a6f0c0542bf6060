"""Staff that a text enumerates become a list; running text about them stays text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.staff import read_staff
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("text", "expected"), cases("staff.txt"))
def test_staff_are_read_as_the_case_says(text, expected):
    assert "; ".join(read_staff(text)) == expected


@given(st.text(alphabet="ab, og/()-.\n", max_size=80))
def test_every_member_stands_in_the_text(text):
    for one in read_staff(text):
        assert one
        assert one in text
