"""This week's hours day by day."""

from datetime import date

from servicedeklaration.hours.week_list import beside_the_week, disagreement, week_rows

WEEK = [
    *({"day": day, "from": "09:00", "to": "15:00"} for day in ("mon", "tue", "wed")),
    {"day": "thu", "from": "09:00", "to": "12:00"},
    {"day": "thu", "from": "13:00", "to": "17:00"},
]
TEXT = "Mandag-onsdag kl. 9-15\nTorsdag kl. 9-12 og 13-17"


def told(day: date, words: str = "") -> list[str]:
    rows = week_rows(WEEK, day, words)
    return [f"{row.name} {row.hours}{f' ({row.note})' if row.note else ''}" for row in rows]


def test_every_day_has_a_row_and_today_is_marked_in_words():
    assert told(date(2025, 3, 4)) == [
        "Mandag kl. 9–15",
        "Tirsdag kl. 9–15 (i dag)",
        "Onsdag kl. 9–15",
        "Torsdag kl. 9–12 og 13–17",
        "Fredag lukket",
        "Lørdag lukket",
        "Søndag lukket",
    ]


def test_holidays_to_come_are_named_and_their_hours_are_not_promised():
    rows = told(date(2026, 4, 2))
    assert rows[3] == "Torsdag ring og hør, om der er åbent (i dag, skærtorsdag)"
    assert rows[4] == "Fredag lukket (langfredag)"
    assert told(date(2026, 4, 7))[0] == "Mandag kl. 9–15"


def test_closed_days_of_the_week_are_closed():
    assert told(date(2025, 3, 3), "5. marts: lukket")[2] == "Onsdag lukket"


def test_lines_that_only_say_the_week_are_not_said_twice():
    assert beside_the_week(TEXT, WEEK) == ()
    more = "Torsdag aften kun efter aftale"
    assert beside_the_week(f"{TEXT}\n{more}\n5. marts: lukket", WEEK) == (more, "5. marts: lukket")


def test_a_text_with_other_hours_than_the_week_is_shown_whole():
    text = "Mandag-onsdag kl. 9-14\nTorsdag kl. 9-12 og 13-17"
    assert beside_the_week(text, WEEK) == tuple(text.splitlines())
    assert beside_the_week("Ring hverdage", WEEK) == ("Ring hverdage",)


def test_lines_that_give_two_hours_for_a_day_are_shown_whole_with_a_word_on_it():
    text = "Mandag-onsdag kl. 9-15\nTirsdag-torsdag kl. 9-14"
    week = [{"day": day, "from": "09:00", "to": "15:00"} for day in ("mon", "tue", "wed")]
    week += [{"day": day, "from": "09:00", "to": "14:00"} for day in ("tue", "wed", "thu")]
    rows = [row.hours for row in week_rows(week, date(2025, 3, 5))]
    assert rows[:4] == ["kl. 9–15", "to forskellige tider", "to forskellige tider", "kl. 9–14"]
    assert beside_the_week(text, week) == tuple(text.splitlines())
    assert disagreement(week) == "De oplyste tider for tirsdag og onsdag passer ikke sammen."
    assert disagreement(WEEK) == ""
