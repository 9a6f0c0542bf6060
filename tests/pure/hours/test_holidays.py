"""Danish public holidays."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.hours.holidays import easter_sunday, holiday, holidays, often_closed

YEARS = {
    2023: "1/1 6/4 7/4 9/4 10/4 5/5 18/5 28/5 29/5 25/12 26/12",
    2024: "1/1 28/3 29/3 31/3 1/4 9/5 19/5 20/5 25/12 26/12",
    2025: "1/1 17/4 18/4 20/4 21/4 29/5 8/6 9/6 25/12 26/12",
    2026: "1/1 2/4 3/4 5/4 6/4 14/5 24/5 25/5 25/12 26/12",
    2027: "1/1 25/3 26/3 28/3 29/3 6/5 16/5 17/5 25/12 26/12",
    2038: "1/1 22/4 23/4 25/4 26/4 3/6 13/6 14/6 25/12 26/12",
}
EASTERS = "1961-04-02 1981-04-19 2000-04-23 2008-03-23 2011-04-24 2019-04-21 2049-04-18 2285-03-22"
years = st.integers(1583, 4099)


@pytest.mark.parametrize(("year", "days"), YEARS.items())
def test_the_holidays_of_a_year(year, days):
    assert [f"{day.day}/{day.month}" for day in holidays(year)] == days.split()


@pytest.mark.parametrize("day", [date.fromisoformat(day) for day in EASTERS.split()])
def test_easter_is_when_it_was_and_will_be(day):
    assert easter_sunday(day.year) == day


def test_store_bededag_was_taken_away_from_2024_on():
    assert holiday(date(2023, 5, 5)) == "store bededag"
    assert "store bededag" not in holidays(2024).values()


def test_days_are_called_as_one_says():
    assert list(holidays(2025).values()) == [
        "nytårsdag",
        "skærtorsdag",
        "langfredag",
        "påskedag",
        "2. påskedag",
        "Kristi himmelfartsdag",
        "pinsedag",
        "2. pinsedag",
        "juledag",
        "2. juledag",
    ]


@pytest.mark.parametrize("day", [date(2025, 6, 5), date(2025, 12, 24), date(2025, 12, 31)])
def test_days_that_no_law_makes_holidays_are_told_apart(day):
    assert holiday(day) is None
    assert often_closed(day) is not None


def test_an_ordinary_day_is_neither():
    assert holiday(date(2025, 3, 3)) is often_closed(date(2025, 3, 3)) is None


@given(years)
def test_easter_is_a_sunday_from_22_march_to_25_april(year):
    easter = easter_sunday(year)
    assert easter.weekday() == 6
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


@given(years)
def test_the_weekday_of_each_movable_holiday_never_changes(year):
    found = {name: day.weekday() for day, name in holidays(year).items()}
    expected = {"skærtorsdag": 3, "langfredag": 4, "2. påskedag": 0, "pinsedag": 6}
    expected |= {"Kristi himmelfartsdag": 3, "2. pinsedag": 0}
    assert expected.items() <= found.items()


@given(years)
def test_easter_moves_by_one_five_or_four_weeks_at_most(year):
    moved = easter_sunday(year + 1) - easter_sunday(year)
    assert timedelta(weeks=48) < moved < timedelta(weeks=57)
