"""Hours and telephone numbers in words."""

import pytest

from servicedeklaration.hours.phones import phone_link, phone_pairs
from servicedeklaration.hours.week import HoursError
from servicedeklaration.hours.words import clock, in_words


def week(text):
    """Intervals from "mon tue 08:00-12:00, fri 10:00-11:00"."""
    for part in text.split(","):
        *days, hours = part.split()
        start, end = hours.split("-")
        yield from ({"day": day, "from": start, "to": end} for day in days)


# Dage og tider som skrevet i data = som siden siger det.
WEEKS = """
mon tue wed thu fri 08:30-15:00 = Mandag–fredag: kl. 8.30–15
mon tue wed thu 08:00-15:30, fri 08:00-12:00 = Mandag–torsdag: kl. 8–15.30; Fredag: kl. 8–12
mon wed 10:00-12:00 = Mandag og onsdag: kl. 10–12
mon tue 10:00-12:00 = Mandag og tirsdag: kl. 10–12
mon tue thu 10:00-12:00 = Mandag, tirsdag og torsdag: kl. 10–12
mon tue wed fri 10:00-12:00 = Mandag–onsdag og fredag: kl. 10–12
mon 08:00-15:00, tue 09:00-17:00 = Mandag: kl. 8–15; Tirsdag: kl. 9–17
mon wed 08:00-15:00, tue 08:00-17:00 = Mandag: kl. 8–15; Tirsdag: kl. 8–17; Onsdag: kl. 8–15
fri 13:00-15:00, fri 09:00-12:00 = Fredag: kl. 9–12 og 13–15
mon 08:00-12:00, mon 10:00-16:00 = Mandag: kl. 8–16
sat sun 22:00-06:00 = Lørdag og søndag: kl. 22–6
sat 20:00-24:00 = Lørdag: kl. 20–24
sun 00:00-24:00 = Søndag: hele døgnet
mon tue wed thu fri sat sun 00:00-24:00 = Alle dage: hele døgnet
"""


@pytest.mark.parametrize(
    ("data", "words"), [line.split(" = ") for line in WEEKS.strip().splitlines()]
)
def test_the_week_is_said_as_one_would_say_it(data, words):
    rows = in_words(week(data))
    assert "; ".join(f"{days}: {times}" for days, times in rows) == words


def test_no_hours_give_no_rows():
    assert in_words([]) == []


@pytest.mark.parametrize(
    ("data", "words"),
    [("08:30", "kl. 8.30"), ("08:00", "kl. 8"), ("00:05", "kl. 0.05"), ("24:00", "kl. 24")],
)
def test_a_time_of_day_is_said_the_danish_way(data, words):
    assert clock(data) == words


@pytest.mark.parametrize("bad", ["", "8", "24:01", None])
def test_what_is_no_time_of_day_is_refused(bad):
    with pytest.raises(HoursError):
        clock(bad)


@pytest.mark.parametrize(
    ("phone", "read", "tapped"),
    [
        ("12345678", "12 34 56 78", "tel:+4512345678"),
        ("12 34 56 78", "12 34 56 78", "tel:+4512345678"),
        ("1234 5678", "12 34 56 78", "tel:+4512345678"),
        ("+45 12345678", "12 34 56 78", "tel:+4512345678"),
        ("0045 1234-5678", "12 34 56 78", "tel:+4512345678"),
        ("112", "112", "tel:112"),
        ("+49 30 123456", "+49 30 123456", "tel:+4930123456"),
        ("spørg i receptionen", "spørg i receptionen", None),
    ],
)
def test_a_telephone_number_is_read_in_pairs_and_can_be_tapped(phone, read, tapped):
    assert (phone_pairs(phone), phone_link(phone)) == (read, tapped)
