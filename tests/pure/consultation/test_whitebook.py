"""A hvidbog as data: who is told, in which order, what is counted."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.consultation.answers import Answer
from servicedeklaration.consultation.course import Consultation, Hearing
from servicedeklaration.consultation.overview import counted_words, counts, groups
from servicedeklaration.consultation.voices import Voice, council_id, silent_in, voices_in
from servicedeklaration.consultation.whitebook import (
    RESULTS,
    Entry,
    Treatment,
    Whitebook,
    entries_of,
    left_out_of,
    who,
)

DAY = date(2025, 3, 3)
NOON = datetime(2025, 3, 3, 12, tzinfo=UTC)
COURSE = Consultation(
    1,
    NOON,
    date(2025, 4, 1),
    date(2025, 10, 1),
    NOON,
    "0" * 64,
    (
        Hearing("Ældrerådet", DAY, "Vi er glade for forslaget.", DAY, "sekretaer"),
        Hearing("Handicaprådet", DAY),
    ),
)
ANSWERS = (
    Answer("k7", NOON, "", "", "Godt forslag.", name="Bo"),
    Answer("p3", NOON, "indgang", "Indgang", "Åbn tidligere.", organisation="Værestedet"),
    Answer("x1", NOON, "indgang", "Indgang", "Øv!"),
)
VOICES = voices_in(COURSE, ANSWERS)
TREATED = {
    "raad-aeldreraadet": Treatment(remark="Tak.", result="taget til efterretning"),
    "k7": Treatment(remark="Tak.", result="taget til efterretning"),
    "p3": Treatment(published_text="Åbn […].", remark="Det gør vi.", result="imødekommet"),
    "x1": Treatment(left_out="Svaret siger ikke noget om forslaget."),
}


def a_book(entries=None):
    entries = entries_of(VOICES, TREATED) if entries is None else entries
    return Whitebook(1, 1, NOON, "ida", DAY, DAY, tuple(entries), silent_in(COURSE))


def test_councils_that_replied_stand_first_and_silent_ones_are_named():
    assert [voice.label for voice in VOICES] == ["Ældrerådet", "Svar 1", "Svar 2", "Svar 3"]
    assert silent_in(COURSE) == ("Handicaprådet",)


def test_a_council_keeps_its_id():
    assert council_id("Ældre- og Handicaprådet") == "raad-aeldre-og-handicapraadet"


@pytest.mark.parametrize(
    ("kind", "publish_name", "told"),
    [
        ("person", None, ""),
        ("person", True, "Bo"),
        ("organisation", None, "Værestedet"),
        ("organisation", False, ""),
    ],
)
def test_organisations_are_told_and_persons_are_not(kind, publish_name, told):
    organisation = "Værestedet" if kind == "organisation" else ""
    voice = Voice("a", 1, kind, "", DAY, name="Bo", organisation=organisation)
    assert who(voice, publish_name) == told


def test_an_answer_is_published_as_it_is_or_without_the_words_taken_out():
    entries = entries_of(VOICES, TREATED)
    assert [entry.text for entry in entries[1:]] == ["Godt forslag.", "Åbn […]."]


def test_an_answer_that_is_left_out_leaves_its_reason():
    assert "x1" not in [entry.id for entry in entries_of(VOICES, TREATED)]
    assert left_out_of(VOICES, TREATED) == ("Svar 3: Svaret siger ikke noget om forslaget.",)


def test_answers_stand_under_their_sections_after_the_councils():
    found = groups(a_book())
    assert [group.heading for group in found] == ["Råd", "Hele teksten", "Indgang"]
    assert [entry.who for entry in found[2].entries] == ["Værestedet"]


def test_results_are_counted():
    assert counted_words(a_book()) == "3 svar: 1 imødekommet, 2 taget til efterretning."
    assert counted_words(a_book([])) == "Der kom ingen svar."


words = st.text(max_size=20)
treatments = st.builds(
    Treatment,
    st.none() | words,
    st.none() | st.booleans(),
    words,
    st.sampled_from(["", *RESULTS]),
    words,
    st.lists(words).map(tuple),
    st.integers(0, 9),
    st.integers(0, 9),
    words,
)
kinds = st.sampled_from(["council", "organisation", "person"])
entries = st.builds(
    Entry,
    *(words, st.integers(0, 9), kinds, words, words, words, st.dates(), words, words),
    st.sampled_from(["", *RESULTS]),
)
books = st.builds(
    Whitebook,
    *(st.integers(1, 9), st.integers(1, 9), st.datetimes(timezones=st.just(UTC)), words),
    *(st.dates(), st.dates(), st.lists(entries).map(tuple)),
    *(st.lists(words).map(tuple), st.lists(words).map(tuple), words, st.booleans()),
)


@given(treatments)
def test_a_treatment_is_what_was_kept(treatment):
    assert Treatment.from_dict(treatment.to_dict()) == treatment


@given(books)
def test_a_hvidbog_is_what_was_kept(book):
    assert Whitebook.from_dict(book.to_dict()) == book


@given(books)
def test_every_entry_stands_under_one_heading_and_is_counted_once(book):
    shown = [entry for group in groups(book) for entry in group.entries]
    assert sorted(map(repr, shown)) == sorted(map(repr, book.entries))
    assert sum(counts(book).values()) == len([each for each in shown if each.result])


@given(books)
def test_a_hvidbog_published_again_says_the_same_after_the_answers_are_gone(book):
    """The answers of a council or an organisation keep the name that was published."""
    told = {
        entry.id: Treatment(
            publish_name=True if entry.who else None, remark=entry.remark, result=entry.result
        )
        for entry in book.entries
    }
    if len(told) == len(book.entries):
        assert entries_of(book.voices, told) == book.entries
