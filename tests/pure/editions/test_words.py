"""Dates in Danish words."""

from datetime import date

import pytest

from servicedeklaration.editions.words import first_day, long_date, partial_date, when


def test_a_day_is_written_out():
    assert long_date(date(2024, 12, 4)) == "4. december 2024"


@pytest.mark.parametrize(
    ("iso", "words"),
    [("2018-02", "februar 2018"), ("2018", "2018"), ("2020-02-29", "29. februar 2020")],
)
def test_a_date_is_said_as_precisely_as_it_is_known(iso, words):
    assert partial_date(iso) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (date(2024, 12, 4), "den 4. december 2024"),
        ("2024-12-04", "den 4. december 2024"),
        ("2018-02", "i februar 2018"),
        ("2016", "i 2016"),
    ],
)
def test_a_month_takes_another_preposition_than_a_day(value, words):
    assert when(value) == words


@pytest.mark.parametrize("iso", ["", "20180201", "februar 2018", "\u0662\u0660\u0661\u0668"])
def test_what_is_written_otherwise_is_no_date(iso):
    with pytest.raises(ValueError, match="no date"):
        partial_date(iso)


@pytest.mark.parametrize("iso", ["2018-13", "2019-02-29"])
def test_a_month_or_day_that_does_not_exist_is_no_date(iso):
    with pytest.raises(ValueError, match=r"must be in|out of range"):
        first_day(iso)


def test_a_month_may_mean_its_first_day():
    assert first_day("2018-02") == date(2018, 2, 1)
    assert first_day("2018") == date(2018, 1, 1)
