"""Whether a place is open now."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.hours.open_now import in_sentence, is_open
from servicedeklaration.hours.week import DAYS, HoursError, agreeing


def day(name, start, end):
    return {"day": name, "from": start, "to": end}


WEEKDAYS = [day(name, "08:30", "15:00") for name in ("mon", "tue", "wed", "thu")]
WEEKDAYS += [day("fri", "08:30", "12:00"), day("fri", "13:00", "14:00")]
NIGHT = [day("sat", "22:00", "06:00"), day("sun", "22:00", "02:30")]

# 2 December 2024 is a Monday.
MOMENTS = """
ma 02 08:29 lukket nu, åbner i dag kl. 8.30
ma 02 08:30 åbent nu til kl. 15
ma 02 14:59 åbent nu til kl. 15
ma 02 15:00 lukket nu, åbner i morgen kl. 8.30
fr 06 12:30 lukket nu, åbner i dag kl. 13
fr 06 14:00 lukket nu, åbner mandag kl. 8.30
sø 08 10:00 lukket nu, åbner i morgen kl. 8.30
"""
NIGHTS = """
lø 07 23:00 åbent nu til kl. 6
sø 08 05:59 åbent nu til kl. 6
sø 08 06:00 lukket nu, åbner i dag kl. 22
ma 09 02:00 åbent nu til kl. 2.30
ma 09 02:30 lukket nu, åbner lørdag kl. 22
"""


def moments(table):
    rows = [line.split(maxsplit=3) for line in table.strip().splitlines()]
    return [
        (datetime.fromisoformat(f"2024-12-{day}T{clock}"), words) for _, day, clock, words in rows
    ]


@pytest.mark.parametrize(("moment", "words"), moments(MOMENTS))
def test_a_place_says_whether_it_is_open_and_until_or_from_when(moment, words):
    assert in_sentence(is_open(WEEKDAYS, moment), moment) == words


@pytest.mark.parametrize(("moment", "words"), moments(NIGHTS))
def test_hours_past_midnight_belong_to_the_evening_they_began(moment, words):
    assert in_sentence(is_open(NIGHT, moment), moment) == words


def test_a_place_without_hours_is_closed_and_does_not_open():
    state = is_open([], datetime(2024, 12, 2))
    assert (state.open, state.until, state.opens) == (False, None, None)
    assert in_sentence(state, datetime(2024, 12, 2)) == "lukket nu"


def test_a_place_open_day_and_night_never_closes():
    always = [day(name, "00:00", "24:00") for name in DAYS]
    state = is_open(always, datetime(2024, 12, 2, 12))
    assert (state.open, state.until) == (True, None)
    assert in_sentence(state, datetime(2024, 12, 2, 12)) == "åbent hele døgnet"


def test_a_place_may_be_open_until_midnight():
    moment = datetime(2024, 12, 2, 23)
    words = in_sentence(is_open([day("mon", "20:00", "24:00")], moment), moment)
    assert words == "åbent nu til kl. 24"


def test_a_place_open_one_day_a_week_opens_next_week():
    moment = datetime(2024, 12, 2, 12)
    words = in_sentence(is_open([day("mon", "08:00", "10:00")], moment), moment)
    assert words == "lukket nu, åbner næste mandag kl. 8"


# A place that writes "Mandag-tirsdag 8-16, tirsdag 8-15.30, torsdag 9-12 og 12-14".
DISAGREEING = [day("mon", "08:00", "16:00"), day("tue", "08:00", "16:00")]
DISAGREEING += [day("tue", "08:00", "15:30")]
DISAGREEING += [day("thu", "09:00", "12:00"), day("thu", "12:00", "14:00")]
TWO_TIMES = """
ma 02 12:00 åbent nu til kl. 16
ma 02 16:00 lukket nu
ti 03 07:00 i dag er der oplyst to forskellige tider: ring og hør, om der er åbent
ti 03 15:45 i dag er der oplyst to forskellige tider: ring og hør, om der er åbent
ti 03 16:00 lukket nu, åbner torsdag kl. 9
to 05 11:00 åbent nu til kl. 14
"""


@pytest.mark.parametrize(("moment", "words"), moments(TWO_TIMES))
def test_nothing_is_promised_of_a_day_with_two_different_hours(moment, words):
    assert in_sentence(is_open(DISAGREEING, moment), moment) == words


def test_the_same_hours_written_twice_disagree_with_nothing():
    hours = [day("mon", "08:00", "12:00"), day("mon", "08:00", "12:00")]
    assert is_open(hours, datetime(2024, 12, 2, 11)).until == datetime(2024, 12, 2, 12)


def test_the_clock_on_the_wall_counts_when_summer_time_begins():
    copenhagen = ZoneInfo("Europe/Copenhagen")
    sunday = [day("sun", "01:00", "10:00")]
    state = is_open(sunday, datetime(2025, 3, 30, 4, tzinfo=copenhagen))
    assert state.until == datetime(2025, 3, 30, 10, tzinfo=copenhagen)


@pytest.mark.parametrize(
    "bad",
    [
        day("monday", "08:00", "16:00"),
        day("mon", "8:00", "16:00"),
        day("mon", "08:00", "25:00"),
        day("mon", "08:61", "16:00"),
        {"day": "mon"},
    ],
)
def test_an_interval_that_is_none_is_refused(bad):
    with pytest.raises(HoursError):
        is_open([bad], datetime(2024, 12, 2))


clocks = st.integers(0, 23).map(lambda hour: f"{hour:02}:00")
intervals = st.lists(st.builds(day, st.sampled_from(DAYS), clocks, clocks), max_size=6).map(
    agreeing
)
instants = st.integers(0, 7 * 24 * 2).map(
    lambda n: datetime(2024, 12, 2) + n * timedelta(hours=0.5)
)


@given(intervals, instants)
def test_the_next_change_is_the_first_moment_at_which_the_answer_differs(hours, moment):
    state = is_open(hours, moment)
    change = state.until or state.opens
    if change is None:
        change = moment + timedelta(days=7)
    else:
        assert is_open(hours, change).open != state.open
    steps = int((change - moment) / timedelta(hours=0.5))
    between = [moment + n * timedelta(hours=0.5) for n in range(0, steps, 5)]
    assert all(is_open(hours, instant).open == state.open for instant in between)


# Easter Monday is 6 April 2026; 2, 3, and 5 April are holidays too.
EASTER = """
2026-04-01T16:00 lukket nu, åbner tirsdag kl. 8.30
2026-04-02T07:00 i dag er det skærtorsdag: ring og hør, om der er åbent
2026-04-03T13:59 i dag er det langfredag: ring og hør, om der er åbent
2026-04-03T14:00 lukket nu, åbner tirsdag kl. 8.30
2026-04-05T10:00 lukket nu, åbner tirsdag kl. 8.30
2026-04-06T10:00 i dag er det 2. påskedag: ring og hør, om der er åbent
2026-04-06T15:00 lukket nu, åbner i morgen kl. 8.30
2026-04-07T10:00 åbent nu til kl. 15
2026-06-05T10:00 i dag er det grundlovsdag, og mange steder har lukket: ring og hør, om der er åbent
2026-12-23T16:00 lukket nu, åbner mandag kl. 8.30
"""


def dated(table):
    rows = [line.split(maxsplit=1) for line in table.strip().splitlines()]
    return [(datetime.fromisoformat(moment), words) for moment, words in rows]


@pytest.mark.parametrize(("moment", "words"), dated(EASTER))
def test_on_a_holiday_weekly_hours_are_not_trusted(moment, words):
    assert in_sentence(is_open(WEEKDAYS, moment), moment) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Også på helligdage", "åbent nu til kl. 15"),
        ("Alle årets dage", "åbent nu til kl. 15"),
        ("Lukket på helligdage", "lukket nu, åbner i morgen kl. 8.30"),
        ("2. påskedag: lukket", "lukket nu, åbner i morgen kl. 8.30"),
        ("6.-8. april: lukket", "lukket nu, åbner torsdag kl. 8.30"),
        ("Indgang fra gården", "i dag er det 2. påskedag: ring og hør, om der er åbent"),
    ],
)
def test_on_a_holiday_the_place_is_taken_at_its_word(said, words):
    moment = datetime(2026, 4, 6, 10)
    assert in_sentence(is_open(WEEKDAYS, moment, said), moment) == words


def test_words_against_holidays_say_nothing_of_days_that_are_none():
    moment = datetime(2026, 6, 5, 10)
    words = in_sentence(is_open(WEEKDAYS, moment, "Lukket på helligdage"), moment)
    assert words.startswith("i dag er det grundlovsdag")


def test_who_never_closes_is_open_on_holidays_too():
    moment = datetime(2026, 12, 25, 3)
    for start in ("00:00", "08:00"):
        always = [day(name, start, "24:00" if start == "00:00" else start) for name in DAYS]
        assert is_open(always, moment) == is_open(always, moment - timedelta(days=5))
        assert is_open(always, moment).until is None


def test_a_night_that_began_on_a_holiday_is_in_doubt_to_its_end():
    night = [day(name, "22:00", "06:00") for name in DAYS]
    moment = datetime(2026, 4, 7, 2)
    words = "i går var det 2. påskedag: ring og hør, om der er åbent"
    assert in_sentence(is_open(night, moment), moment) == words
    assert is_open(night, datetime(2026, 4, 2, 5)).open


def test_an_opening_far_ahead_is_said_by_its_date():
    moment = datetime(2026, 12, 23, 12)
    thursdays = [day("thu", "13:00", "16:00")]
    words = "lukket nu, åbner torsdag den 7. januar kl. 13"
    assert in_sentence(is_open(thursdays, moment), moment) == words
