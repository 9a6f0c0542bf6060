"""Access, anonymity, price and form of an offer are read with care: no guessing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.access import read_access
from content_import.fields.anonymity import read_anonymity
from content_import.fields.form import read_form
from content_import.fields.price import price_sentences, read_price
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("text", "expected"), cases("access.txt"))
def test_access_is_read_as_the_case_says(text, expected):
    assert read_access(text) == expected


@pytest.mark.parametrize(("text", "expected"), cases("anonymity.txt"))
def test_anonymity_is_read_as_the_case_says(text, expected):
    assert read_anonymity(text) == expected


@pytest.mark.parametrize(("text", "expected"), cases("price.txt"))
def test_sentences_of_price_are_found_as_the_case_says(text, expected):
    assert " // ".join(price_sentences(text)) == expected


def test_a_text_without_a_price_gives_none():
    assert read_price("Velkommen til centret.") is None


@pytest.mark.parametrize(("text", "expected"), cases("form.txt"))
def test_the_form_is_read_as_the_case_says(text, expected):
    assert ", ".join(read_form(*(part.strip() for part in text.split("/")))) == expected


@given(st.text(max_size=200))
def test_any_text_can_be_read(text):
    assert read_access(text) in ("open", "referral", "unknown")
    assert read_anonymity(text) in ("yes", "no", "unknown")
    assert len(set(read_form(text, text, text))) == len(read_form(text, text, text))
    read_price(text)
