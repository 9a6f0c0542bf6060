"""For whom something is, read from running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.target_group import stated_target_group
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("text", "expected"), cases("target_group.txt"))
def test_the_people_are_those_that_the_case_says(text, expected):
    assert stated_target_group(text) == expected


@given(st.text(max_size=200))
def test_any_text_can_be_read(text):
    assert stated_target_group(text) in text
