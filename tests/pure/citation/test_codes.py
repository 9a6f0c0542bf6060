"""Short codes of texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.citation.codes import ALPHABET, LENGTH, code_of, read_code

UID = "0123456789abcdef0123456789abcdef"
uids = st.uuids().map(lambda uid: uid.hex)


def test_a_code_never_changes():
    assert code_of(UID) == "ntjx85mvf"


def test_no_sign_looks_like_another_and_no_code_is_a_word():
    assert not set(ALPHABET) & set("01ilouaey")
    assert len(set(ALPHABET)) == len(ALPHABET) == 27


@given(uids)
def test_every_code_is_read_as_it_is_written(uid):
    code = code_of(uid)
    assert len(code) == LENGTH
    assert read_code(code) == code
    assert read_code(code.upper()) == code
    assert read_code(f" {code[:3]}-{code[3:6]} {code[6:]}") == code


@given(st.sets(uids, min_size=2, max_size=50))
def test_different_texts_have_different_codes(many):
    assert len({code_of(uid) for uid in many}) == len(many)


@pytest.mark.parametrize("written", ["", "abc", "k7m2q9xd", "k7m2q9xdfg", "k7m2q9xd0", "../../etc"])
def test_what_is_no_code_is_none(written):
    assert read_code(written) is None
