"""Canonical JSON: the values of RFC 8785 itself that can occur in an edition."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.seal.canonical import SealError, canonical, sha256_of

# RFC 8785, appendix B and section 3.2.2.3.
NUMBERS = [
    (0.0, "0"),
    (-0.0, "0"),
    (5e-324, "5e-324"),
    (-5e-324, "-5e-324"),
    (1.7976931348623157e308, "1.7976931348623157e+308"),
    (9007199254740991, "9007199254740991"),
    (-9007199254740991, "-9007199254740991"),
    (295147905179352830000.0, "295147905179352830000"),
    (9.999999999999997e22, "9.999999999999997e+22"),
    (1e23, "1e+23"),
    (1.0000000000000001e23, "1.0000000000000001e+23"),
    (999999999999999700000.0, "999999999999999700000"),
    (999999999999999900000.0, "999999999999999900000"),
    (1e21, "1e+21"),
    (9.999999999999997e-7, "9.999999999999997e-7"),
    (0.000001, "0.000001"),
    (333333333.3333332, "333333333.3333332"),
    (333333333.33333329, "333333333.3333333"),
    (-0.0000033333333333333333, "-0.0000033333333333333333"),
    (4.50, "4.5"),
    (2e-3, "0.002"),
    (1e30, "1e+30"),
    (1e-27, "1e-27"),
    (1.5, "1.5"),
]


@pytest.mark.parametrize(("number", "written"), NUMBERS)
def test_a_number_is_written_as_the_standard_says(number, written):
    assert canonical(number) == written.encode()


def test_a_string_is_escaped_as_the_standard_says():
    text = "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/"
    assert canonical(text) == b'"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'


def test_the_standard_s_own_example_gives_its_own_bytes():
    value = json.loads(
        r"""{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
             "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
             "literals": [null, true, false]}"""
    )
    assert canonical(value).decode() == (
        '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )


def test_keys_are_ordered_by_their_utf_16_units():
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    ordered = json.loads(canonical(dict.fromkeys(keys)))
    assert list(ordered) == ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]


def test_danish_letters_stand_as_themselves_and_are_not_normalised():
    assert canonical("ærø å") == '"ærø å"'.encode()
    assert canonical("å") != canonical("a\u030a")


@pytest.mark.parametrize(
    "value",
    [date(2024, 1, 1), float("nan"), float("inf"), 2**53, {1: "x"}, {"a", "b"}, "\ud800", b"x"],
)
def test_what_json_does_not_know_is_refused(value):
    with pytest.raises(SealError):
        canonical({"x": [value]})


leaves = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=8)
values = st.recursive(
    leaves | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(values)
def test_canonical_json_is_json_for_the_same_value(value):
    assert json.loads(canonical(value), parse_int=float) == value


@given(st.dictionaries(st.text(max_size=5), values, max_size=6), st.randoms())
def test_the_order_of_keys_does_not_count(value, random):
    keys = random.sample(list(value), len(value))
    assert sha256_of({key: value[key] for key in keys}) == sha256_of(value)
