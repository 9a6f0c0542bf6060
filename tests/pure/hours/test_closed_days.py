"""Which of the days to come a place says that it is closed on."""

from datetime import date, timedelta

from servicedeklaration.hours.closed_days import closed_days

WEEK = [{"day": day, "from": "09:00", "to": "15:00"} for day in ("mon", "tue", "wed", "thu")]
DECEMBER = date(2025, 12, 1)


def test_a_public_holiday_that_it_says_it_is_closed_on():
    days = closed_days(WEEK, "Lukket på helligdage", DECEMBER)
    assert date(2025, 12, 25) in days
    assert date(2026, 1, 1) in days
    assert date(2025, 12, 26) not in days, "a Friday, when it never opens"


def test_of_a_holiday_that_nothing_is_said_of_nobody_can_tell():
    assert closed_days(WEEK, "", DECEMBER) == ()


def test_a_day_that_it_names():
    assert date(2025, 12, 24) in closed_days(WEEK, "Juleaften lukket", DECEMBER)


def test_only_days_to_come_are_told():
    after = date(2026, 1, 2)
    days = closed_days(WEEK, "Lukket på helligdage", after)
    assert all(after <= day < after + timedelta(days=60) for day in days)


def test_where_it_is_open_on_holidays_too_none_is_closed():
    assert closed_days(WEEK, "Også på helligdage", DECEMBER) == ()


def test_without_weekly_hours_there_is_nothing_to_close():
    assert closed_days([], "Lukket på helligdage", DECEMBER) == ()
