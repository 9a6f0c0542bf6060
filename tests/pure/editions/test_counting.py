"""All the days on which an edition counts, and which others depend on it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.editions.counting import days_in_force, depending_on
from servicedeklaration.editions.timeline import Edition, Period, in_force_on

FIRST = Edition("2021", "approved", date(2021, 1, 1), sequence=1)
SECOND = Edition("2023", "approved", date(2023, 1, 1), date(2024, 12, 31), sequence=2)
THIRD = Edition("2026", "approved", date(2026, 1, 1), sequence=3)
HISTORY = [THIRD, FIRST, SECOND]


@pytest.mark.parametrize(
    ("edition", "days"),
    [
        (FIRST, Period(date(2021, 1, 1), date(2022, 12, 31))),
        (SECOND, Period(date(2023, 1, 1), date(2024, 12, 31))),
        (THIRD, Period(date(2026, 1, 1), None)),
    ],
)
def test_an_edition_counts_until_its_last_day_or_until_the_next_begins(edition, days):
    assert days_in_force(edition, HISTORY) == days


@pytest.mark.parametrize("state", ["draft", "consultation", "pending", "withdrawn"])
def test_what_is_not_approved_counts_on_no_day(state):
    edition = replace(THIRD, state=state)
    assert days_in_force(edition, [edition]) is None


def test_what_has_no_first_day_counts_on_no_day():
    edition = Edition("x", "approved")
    assert days_in_force(edition, [edition]) is None


def test_what_was_replaced_on_its_own_first_day_counts_on_no_day():
    corrected = Edition("2021-rettet", "approved", date(2021, 1, 1), sequence=2)
    assert days_in_force(FIRST, [FIRST, corrected]) is None
    assert days_in_force(corrected, [FIRST, corrected]) == Period(date(2021, 1, 1), None)


def test_the_edition_before_depends_on_the_one_that_takes_its_place():
    assert depending_on(SECOND, HISTORY) == [FIRST]
    assert depending_on(replace(SECOND, state="withdrawn"), HISTORY) == [FIRST]


def test_nothing_depends_on_an_edition_that_begins_after_the_one_before_has_ended():
    assert depending_on(THIRD, [SECOND, THIRD]) == []


DAYS = st.dates(date(2020, 1, 1), date(2020, 3, 1))
EDITIONS = st.lists(
    st.builds(
        Edition,
        st.uuids().map(str),
        st.sampled_from(["approved", "approved", "withdrawn", "draft"]),
        DAYS,
        st.none() | DAYS,
        st.integers(1, 9),
    ),
    max_size=5,
)


@given(editions=EDITIONS, day=DAYS | st.just(date(2020, 3, 1) + timedelta(days=400)))
def test_an_edition_is_in_force_on_exactly_the_days_that_it_counts(editions, day):
    found = in_force_on(editions, day)
    counting = [each for each in editions if day in (days_in_force(each, editions) or ())]
    assert counting == ([found] if found else [])
