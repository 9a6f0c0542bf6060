"""Frequency, length and number are read from the words of a duration."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.duration import Duration, read_duration
from content_import.fields.duration_found import begins_within, duration_part, find_duration
from tests.pure.content_import.fields.reading import cases, numbers
from tests.shared import SHARED, needs_shared

SPANS = ("per_day", "per_week", "per_month", "minutes", "sessions", "days", "weeks", "months")
MOST_GOES_BY_THE_NAME = ("days_per_week", "hours_per_week")


def described(found: Duration) -> set[str]:
    """The duration as a case file writes it."""
    values = asdict(found)
    words = {name for name in ("individual", "varies", "about") if values[name]}
    for name in ("every_weeks", "extra_sessions", "whole_minutes"):
        if values[name] is not None:
            words.add(f"{name}={numbers(values[name])}")
    for name in SPANS:
        words |= span(name, values[f"{name}_min"], values[f"{name}_max"])
    for name in MOST_GOES_BY_THE_NAME:
        words |= span(name, values[f"{name}_min"], values[name])
    return words


def span(name: str, least: float | None, most: float | None) -> set[str]:
    """A range as a case file writes it; nothing where neither end is known."""
    if least is None and most is None:
        return set()
    ends = ["?" if end is None else numbers(end) for end in (least, most)]
    return {f"{name}={ends[0] if ends[0] == ends[1] else '-'.join(ends)}"}


def total(text: str) -> str:
    """The minutes of the whole course as a case file writes them; empty where unknown."""
    words = span("minutes", *(read_duration(text).total_minutes or (None, None)))
    return "".join(words).removeprefix("minutes=")


@pytest.mark.parametrize(("text", "expected"), cases("duration_total.txt"))
def test_the_whole_time_is_computed_as_the_case_says(text, expected):
    assert total(text) == expected


def test_the_whole_time_is_told_in_hours_too():
    text = "1 gang om ugen af to timers varighed. 8 gruppesessioner."
    assert read_duration(text).total_hours == (16, 16)
    assert read_duration("5 samtaler af 45 minutter").total_hours == (3.75, 3.75)
    assert read_duration("op til 3 samtaler af 1 time").total_hours == (None, 3)
    assert read_duration("Individuelt.").total_hours is None


@pytest.mark.parametrize(("text", "expected"), cases("duration.txt"))
def test_durations_are_read_as_the_case_says(text, expected):
    assert described(read_duration(text)) == set(expected.split())


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1 gang om ugen af to timers varighed. 8 gruppesessioner.", (960, 960)),
        ("1 gang hver anden uge af 1½ times varighed i alt 4 gange", (360, 360)),
        ("1-3 samtaler af 30 min.", (30, 90)),
        ("8 sessioner af to timer + 2 sessioner", None),
        ("4 dage om ugen af hver 4 timers varighed i 10 uger.", (9600, 9600)),
        ("6 timer fordelt på tre dage ugentligt i op til 12 uger", (None, 4320)),
        ("op til 5 samtaler af 1 time", (None, 300)),
        ("2 gange om ugen", None),
        ("Individuelt.", None),
    ],
)
def test_the_whole_time_is_computed_only_where_the_words_allow_it(text, minutes):
    assert read_duration(text).total_minutes == minutes


def test_sentences_of_duration_are_found_in_running_text():
    text = (
        "Tilbuddet er for voksne. Borgeren kommer til samtale 1-2 gange om ugen, men det kan "
        "variere. Varigheden af den enkelte samtale er cirka en time. Pårørende kan inddrages."
    )
    assert find_duration(text).split("\n") == [
        "Borgeren kommer til samtale 1-2 gange om ugen, men det kan variere.",
        "Varigheden af den enkelte samtale er cirka en time.",
    ]


def test_a_list_of_sentences_is_taken_as_it_is():
    assert find_duration(["Forløbet varer 8 uger.", "Velkommen."]) == "Forløbet varer 8 uger."


def test_a_course_is_told_even_where_its_follow_up_stands_in_the_same_sentence():
    text = "Forløbet varer 8 uger med opfølgning i seks måneder."
    assert find_duration(text) == text


def test_a_deadline_counts_only_where_nothing_else_is_said():
    deadline = "Samtalen finder sted senest 14 dage efter henvendelsen."
    assert find_duration(f"{deadline} Forløbet varer 8 uger.") == "Forløbet varer 8 uger."
    assert find_duration(deadline) == deadline


@pytest.mark.parametrize(("text", "expected"), cases("duration_found.txt"))
def test_the_sentences_of_duration_are_those_of_the_offer_itself(text, expected):
    assert (find_duration(text) or "").split("\n") == expected.split(" // ")


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        (
            "Et kursus på 6 uger (3 timer om ugen), hvor der tales om søvn.",
            "Et kursus på 6 uger (3 timer om ugen)",
        ),
        ("Et kursus, hvor du kommer 3 gange.", "Et kursus, hvor du kommer 3 gange."),
        (
            "Vi ses 3 gange, hvor vi også spiser kl. 12.",
            "Vi ses 3 gange, hvor vi også spiser kl. 12.",
        ),
        ("Forløbet varer 8 uger.", "Forløbet varer 8 uger."),
    ],
)
def test_what_is_done_in_the_time_is_no_part_of_the_duration(sentence, part):
    assert duration_part(sentence) == part


def test_a_promise_of_when_it_begins_is_known():
    assert begins_within("Samtalerne starter senest 10 dage efter, at du har ringet.")
    assert not begins_within("Samtalerne varer 10 dage.")


@pytest.mark.parametrize(
    "text",
    [
        "Planen evalueres hver 3. måned.",
        "Opfølgning sker efter 1 måned og igen efter 6 måneder.",
        "Du får en samtale med en rådgiver.",
        "Centret har åbent kl. 8-16.",
        "Vi har åbent to gange om ugen.",
        "En medarbejder fra centret er på sygehuset 6 timer om ugen.",
        "Skriv til os hver mandag.",
        "Klage skal sendes inden 4 uger.",
        "Udebliver du tre gange, bliver du udskrevet.",
        "Prisen er 115 kr. pr. døgn.",
        "Medarbejderne har 3 års erfaring.",
    ],
)
def test_other_times_are_no_duration(text):
    assert find_duration(text) is None


@given(st.text(alphabet="12½ -–,.xogtiluemånedr gangesr", max_size=80) | st.text(max_size=80))
def test_any_text_gives_a_duration_with_least_not_above_most(text):
    found = asdict(read_duration(text))
    find_duration(text)
    for name in SPANS:
        least, most = found[f"{name}_min"], found[f"{name}_max"]
        assert least is None or most is None or least <= most


@needs_shared
@pytest.mark.parametrize("name", ["soenderborg", "hjoerring"])
def test_the_durations_of_the_real_documents_are_read(name):
    gold = json.loads((SHARED / "gold" / f"{name}.json").read_text("utf-8"))
    for entry in gold["entries"]:
        texts = [entry[key]["text"] for key in ("duration", "duration2") if key in entry]
        found = asdict(read_duration("\n".join(texts)))
        wanted = dict(entry.get("duration_norm", {}))
        if name == "hjoerring" and "per_week_min" in wanted:
            # The gold file quotes the frequency; the hour stands in the next sentence.
            wanted.pop("minutes", None)
        for key, value in wanted.items():
            factor, key = (60, key.replace("hours", "minutes")) if "hours_m" in key else (1, key)
            keys = [key] if key in found else [f"{key}_min", f"{key}_max"]
            assert all(found[one] == value * factor for one in keys), (texts, key, found)
