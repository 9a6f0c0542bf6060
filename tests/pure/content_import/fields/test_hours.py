"""Opening hours become weekly intervals, and hours that contradict each other are named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.hours import DAYS, read_hours
from tests.pure.content_import.fields.reading import cases
from tests.shared import SHARED, needs_shared


@pytest.mark.parametrize(("text", "expected"), cases("hours.txt"))
def test_hours_are_read_as_the_case_says(text, expected):
    intervals = read_hours(text).intervals
    assert "; ".join(f"{one.day} {one.from_}-{one.to}" for one in intervals) == expected


@pytest.mark.parametrize(
    "words", ["Hverdage", "Alle hverdage", "Mandag-fredag", "man-fre", "ma-fr"]
)
def test_weekdays_are_five_days(words):
    found = read_hours(f"{words} kl. 8-16").intervals
    assert [one.day for one in found] == list(DAYS[:5])


@pytest.mark.parametrize("text", ["Alle dage kl. 8-22", "Hver dag 8-22", "Dagligt kl. 8-22"])
def test_every_day_is_seven_days(text):
    assert [one.day for one in read_hours(text).intervals] == list(DAYS)


def test_round_the_clock_is_all_of_the_day():
    found = read_hours("Alle dage døgnet rundt").intervals
    assert {(one.from_, one.to) for one in found} == {("00:00", "24:00")}


def test_overlapping_hours_are_named_day_by_day():
    found = read_hours("Mandag - onsdag \t8.00-16.00\nTirsdag - torsdag \t8.00-15.30")
    assert [day for day, _, _ in found.overlaps] == ["tue", "wed"]
    _, one, other = found.overlaps[0]
    assert {one.to, other.to} == {"15:30", "16:00"}


def test_hours_that_only_meet_do_not_overlap():
    assert read_hours("Mandag 8-12\nMandag 12-16").overlaps == ()


def test_a_break_within_the_hours_is_cut_out_of_each_day():
    found = read_hours("Mandag og fredag 8-15 (lukket 12-12.30)").intervals
    assert [(one.day, one.from_, one.to) for one in found[:2]] == [
        ("mon", "08:00", "12:00"),
        ("mon", "12:30", "15:00"),
    ]


def test_hours_of_some_weeks_only_stay_in_the_text():
    found = read_hours("Første torsdag i måneden kl. 15-17")
    assert (found.text, found.intervals) == ("Første torsdag i måneden kl. 15-17", ())


def test_the_json_form_is_the_agreed_one():
    assert read_hours("Mandag  8-16\n").to_dict() == {
        "text": "Mandag 8-16",
        "intervals": [{"day": "mon", "from": "08:00", "to": "16:00"}],
    }


WORDS = ["mandag", "-", "fre", "8", "16.30", "kl.", "og", "\n", "lukket", "undtagen", "første"]
WORDS += [
    "torsdag",
    "den 3.",
    "hverdage",
    "8-12",
    "12-13",
    "lige uger",
    "døgnåbent",
    "midnat",
    "To",
]


@given(st.lists(st.sampled_from(WORDS)))
def test_every_interval_opens_before_it_closes(words):
    for one in read_hours(" ".join(words)).intervals:
        assert one.day in DAYS
        assert "00:00" <= one.from_ < one.to <= "24:00"


def test_a_very_long_line_is_read():
    assert len(read_hours("mandag - fredag 8-16 " * 10_000).intervals) == 5


@needs_shared
def test_the_contradicting_hours_of_a_real_document_are_named():
    text = (SHARED / "documents" / "esbjerg-servicedeklaration.txt").read_text("utf-8")
    _, _, after = text.partition("Åbningstider:")
    found = read_hours(after.partition("Telefontider")[0])
    assert [day for day, _, _ in found.overlaps] == ["tue", "wed"]
    assert len(found.intervals) == 7
