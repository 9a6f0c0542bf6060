"""Durations in plain words."""

import pytest

from content_import.fields.duration import Duration, read_duration
from servicedeklaration.hours.duration_words import duration_words

# Som skrevet i dokumentet = som siden siger det.
CASES = """
1 gang om ugen af to timers varighed. 8 gruppesessioner. = 8 gange, 1 gang om ugen, 2 timer hver gang, 16 timer i alt
1 gang hver anden uge af 1 ½ times varighed. 6 gruppesessioner. = 6 gange, hver anden uge, 1½ time hver gang, 9 timer i alt
2 dage om ugen af to timers varighed i op til 8 uger. = 2 dage om ugen, 2 timer hver dag, i op til 8 uger, op til 32 timer i alt
4 dage om ugen af hver 4 timers varighed i 10 uger. = 4 dage om ugen, 4 timer hver dag, i 10 uger, 160 timer i alt
2 – 4 gange om måneden. = 2–4 gange om måneden
9 timer om ugen. = 9 timer om ugen
6-12 uger. = 6–12 uger
Varierende (som udgangspunkt 2 timer ugentligt i 10 uger). = 2 timer om ugen, i 10 uger, 20 timer i alt, men det varierer
45 minutter. = 45 minutter
3 samtaler i løbet af 6 måneder. = 3 gange, over 6 måneder
Mindst 5 samtaler. = mindst 5 gange
2 gange om dagen. = 2 gange om dagen
5-10 timer om ugen. = 5–10 timer om ugen
3-4 dage om ugen. = 3–4 dage om ugen
10 dage. = 10 dage
2 samtaler a 45 minutter, i alt 16 timer. = 2 gange, 45 minutter hver gang, 16 timer i alt
"""  # noqa: E501
ROWS = [tuple(line.split(" = ")) for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("written", "words"), ROWS)
def test_a_duration_is_said_in_figures(written, words):
    assert duration_words(read_duration(written)) == words


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        (Duration(minutes_min=30, minutes_max=90), "30 minutter til 1½ time"),
        (Duration(minutes_min=60, minutes_max=90), "1–1½ time"),
        (Duration(minutes_min=60, minutes_max=120), "1–2 timer"),
        (Duration(minutes_min=60, minutes_max=75), "1 time til 1 time og 15 minutter"),
        (Duration(weeks_min=1, weeks_max=2), "1–2 uger"),
        (Duration(minutes_min=75, minutes_max=75), "1 time og 15 minutter"),
        (Duration(minutes_max=90), "op til 1½ time"),
        (Duration(sessions_min=1, sessions_max=1), "1 gang"),
        (
            Duration(sessions_min=1, sessions_max=1, minutes_min=60, minutes_max=60),
            "1 gang, 1 time",
        ),
        (Duration(sessions_min=8, sessions_max=8, extra_sessions=2), "8 gange og 2 ekstra"),
        (
            Duration(
                sessions_min=8, sessions_max=8, extra_sessions=2, minutes_min=60, minutes_max=60
            ),
            "8 gange, 1 time hver gang, og 2 gange ekstra",
        ),
        (
            Duration(hours_per_week_min=6, hours_per_week=6, days_per_week_min=3, days_per_week=3),
            "6 timer om ugen, fordelt på 3 dage",
        ),
        (Duration(hours_per_week=6), "op til 6 timer om ugen"),
        (Duration(months_min=3, months_max=3), "3 måneder"),
        (Duration(every_weeks=6), "hver 6. uge"),
        (
            Duration(per_week_min=1, per_week_max=1, individual=True),
            "1 gang om ugen, men det aftales individuelt",
        ),
    ],
)
def test_units_ranges_and_plurals_are_danish(duration, words):
    assert duration_words(duration) == words


@pytest.mark.parametrize("duration", [Duration(), Duration(individual=True), Duration(varies=True)])
def test_without_figures_there_is_nothing_to_say(duration):
    assert duration_words(duration) is None
