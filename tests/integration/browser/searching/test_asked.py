"""What stands in the address of a search is read, whatever it is."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.browser.searching.asked import LONGEST, Asked, read_asked

CODES, KINDS = {"0825", "0860"}, {"tilbud", "afsnit"}
TEXT = st.text() | st.lists(st.text(), max_size=3) | st.none() | st.integers() | st.just(object())


def read(**form) -> Asked:
    return read_asked(form, CODES, KINDS)


def test_blanks_and_signs_that_nobody_sees_make_one_blank():
    assert read(SearchableText="  min\tmand \x00 drikker\n").text == "min mand drikker"


def test_of_several_texts_the_first_counts():
    assert read(SearchableText=["hash", "joint"]).text == "hash"


def test_a_long_text_is_cut():
    assert len(read(SearchableText="ord " * 1000).text) <= LONGEST


@pytest.mark.parametrize(("side", "page"), [("3", 3), ("0", 1), ("-2", 1), ("x", 1), ("²", 1)])
def test_a_page_is_a_number_from_one(side, page):
    assert read(side=side).page == page


def test_only_what_can_be_chosen_is_asked_for():
    assert read(kommune="0860", art="tilbud") == Asked("", "0860", "tilbud")
    assert read(kommune="9999", art="kladder") == Asked()


def test_an_address_asks_for_the_same_but_for_the_changes():
    asked = Asked("a & b", "0860", "tilbud", 2)
    query = dict(parse_qsl(urlsplit(asked.address("http://x/@@search", kind="", page=3)).query))
    assert query == {"SearchableText": "a & b", "kommune": "0860", "side": "3"}


@given(st.dictionaries(st.sampled_from(["SearchableText", "kommune", "art", "side"]), TEXT))
def test_anything_can_be_read_and_stays_the_same_in_an_address(form):
    asked = read_asked(form, CODES, KINDS)
    query = dict(parse_qsl(urlsplit(asked.address("http://x/@@search")).query))
    assert read_asked(query, CODES, KINDS) == asked
