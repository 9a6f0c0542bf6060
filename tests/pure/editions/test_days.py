"""Which Danish day a moment lies in, and which day a text means."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.editions.days import COPENHAGEN, day_of, read_iso_day, read_written_day


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        # Winter: Danish midnight is 23:00 UTC.
        (datetime(2024, 12, 31, 22, 59, 59, tzinfo=UTC), date(2024, 12, 31)),
        (datetime(2024, 12, 31, 23, 0, tzinfo=UTC), date(2025, 1, 1)),
        # Summer: it is 22:00 UTC.
        (datetime(2024, 6, 30, 21, 59, 59, tzinfo=UTC), date(2024, 6, 30)),
        (datetime(2024, 6, 30, 22, 0, tzinfo=UTC), date(2024, 7, 1)),
        # The day on which summer time begins has its midnights an hour apart in UTC.
        (datetime(2024, 3, 30, 22, 59, 59, tzinfo=UTC), date(2024, 3, 30)),
        (datetime(2024, 3, 30, 23, 0, tzinfo=UTC), date(2024, 3, 31)),
        (datetime(2024, 3, 31, 21, 59, 59, tzinfo=UTC), date(2024, 3, 31)),
        (datetime(2024, 3, 31, 22, 0, tzinfo=UTC), date(2024, 4, 1)),
        # So has the day on which it ends.
        (datetime(2024, 10, 26, 22, 0, tzinfo=UTC), date(2024, 10, 27)),
        (datetime(2024, 10, 27, 22, 59, 59, tzinfo=UTC), date(2024, 10, 27)),
        (datetime(2024, 10, 27, 23, 0, tzinfo=UTC), date(2024, 10, 28)),
        # Leap day.
        (datetime(2024, 2, 28, 23, 0, tzinfo=UTC), date(2024, 2, 29)),
        (datetime(2024, 2, 29, 23, 0, tzinfo=UTC), date(2024, 3, 1)),
    ],
)
def test_a_day_begins_at_midnight_in_copenhagen_summer_and_winter(moment, day):
    assert day_of(moment) == day


def test_the_machine_may_stand_in_any_time_zone():
    tokyo = timezone(timedelta(hours=9))
    assert day_of(datetime(2025, 1, 1, 7, 59, tzinfo=tokyo)) == date(2024, 12, 31)
    assert day_of(datetime(2025, 1, 1, 8, 0, tzinfo=tokyo)) == date(2025, 1, 1)


def test_both_hours_that_are_called_half_past_two_lie_in_the_same_day():
    for fold in (0, 1):
        assert day_of(datetime(2024, 10, 27, 2, 30, tzinfo=COPENHAGEN, fold=fold)) == date(
            2024, 10, 27
        )


def test_a_moment_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        day_of(datetime(2025, 1, 1))


@given(st.dates())
def test_every_day_is_read_back_from_its_own_iso_text(day):
    assert read_iso_day(day.isoformat()) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "i går",
        "24-5-1",
        "2024-5-1",
        "2024-02-30",
        "2023-02-29",
        "20240501",
        "2024-W18-3",
        "2024-05-01T00:00",
        " 2024-05-01",
        "2024-05-01\n",
        "\u0662\u0660\u0662\u0664-\u0660\u0665-\u0660\u0661",
        "0000-01-01",
        "-2024-05-01",
    ],
)
def test_only_a_real_day_in_the_one_form_is_an_address(text):
    assert read_iso_day(text) is None


@pytest.mark.parametrize(
    "text", ["2024-05-01", " 2024-05-01 ", "1. maj 2024", "1/5-2024", "01.05.2024", "1-5-2024"]
)
def test_a_day_is_read_as_people_write_it(text):
    assert read_written_day(text) == date(2024, 5, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "maj 2024",
        "2024",
        "24-5-1",
        "30. februar 2024",
        "2024-02-30",
        "1. maj 2024 eller 2. maj 2024",
        "fra 1. maj 2024",
        "1. maj 2024" + " " * 50 + "x",
    ],
)
def test_what_is_not_one_whole_day_is_not_guessed(text):
    assert read_written_day(text) is None
