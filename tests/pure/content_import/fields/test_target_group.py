"""For whom something is, read from running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.target_group import leads_in_whom, stated_target_group
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("text", "expected"), cases("target_group.txt"))
def test_the_people_are_those_that_the_case_says(text, expected):
    assert stated_target_group(text) == expected


@given(st.text(max_size=200))
def test_any_text_can_be_read(text):
    assert stated_target_group(text) in text


@pytest.mark.parametrize(
    ("sentence", "leads_in"),
    [
        ("Målgruppen for Aftenholdet er:", True),
        ("Gives til borgere, som:", True),
        ("Holdet er for unge, der:", True),
        ("Tilbuddet er ikke for borgere, som:", False),
        ("Vi tilbyder:", False),
        ("Holdet er for unge.", False),
    ],
)
def test_a_list_of_those_that_it_is_for_is_led_in(sentence, leads_in):
    assert leads_in_whom(sentence) is leads_in
