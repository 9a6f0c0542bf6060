"""Running text is cut into its sentences, and abbreviations end none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.sentences import sentences
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("text", "expected"), cases("sentences.txt"))
def test_sentences_are_cut_as_the_case_says(text, expected):
    assert " // ".join(sentences(text)) == expected


@given(st.text(alphabet="abC. !?\n-(1", max_size=80))
def test_no_letter_is_lost(text):
    letters = [one for one in text if one.isalnum()]
    assert [one for one in "".join(sentences(text)) if one.isalnum()] == letters
