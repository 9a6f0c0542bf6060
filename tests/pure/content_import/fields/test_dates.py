"""Danish dates are read with the precision that the text has."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.dates import danish_date, find_dates, read_date
from tests.pure.content_import.fields.reading import cases


@pytest.mark.parametrize(("text", "expected"), cases("dates.txt"))
def test_dates_are_read_as_the_case_says(text, expected):
    assert "; ".join(one.iso for one in find_dates(text)) == expected


def test_the_first_date_is_the_one_read():
    assert read_date("Vedtaget 3. marts 2020, revideret 4. maj 2021") == "2020-03-03"
    assert read_date("ingen dato") is None


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_reads_back_from_its_danish_words(day):
    assert read_date(danish_date(day.isoformat())) == day.isoformat()


@given(st.text(alphabet="0123456789./- marts", max_size=60))
def test_any_text_gives_dates_inside_it(text):
    assert all(0 <= one.start < one.end <= len(text) for one in find_dates(text))


def test_a_very_long_line_is_read():
    assert len(find_dates("1. marts 2020, 1/" * 12_000)) == 12_000
