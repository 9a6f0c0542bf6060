"""What of a text is found to tell who somebody is; the cases are in personal_data.txt."""

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from content_import.fields.phones import phones_in
from content_import.fields.web import email_in
from servicedeklaration.consultation.personal_data import WORDS, personal_data

CASES = Path(__file__).with_name("personal_data.txt")


def cases():
    """The texts of the file, each with the lines that stand indented under it."""
    found: dict[str, list[str]] = {}
    for line in CASES.read_text("utf-8").splitlines():
        if line.startswith("    "):
            found[next(reversed(found))].append(line.strip())
        elif line and not line.startswith("#"):
            found[line] = []
    return found.items()


def told(text):
    return [f"{WORDS[each.kind]}: {each.words}" for each in personal_data(text)] or ["ingenting"]


@pytest.mark.parametrize(("text", "expected"), cases(), ids=lambda case: str(case)[:40])
def test_what_is_found_in_a_text(text, expected):
    assert told(text) == expected


def test_the_words_are_those_at_the_place():
    text = "Ring 88 72 44 85 eller skriv til bo@firma.example."
    assert [text[each.start : each.end] for each in personal_data(text)] == [
        "88 72 44 85",
        "bo@firma.example",
    ]


@pytest.mark.parametrize(
    ("words", "masked"),
    [
        ("010203-1234", "01••••-••••"),
        ("88 72 44 85", "88 •• •• ••"),
        ("bo@firma.example", "bo@•••••.•••••••"),
    ],
)
def test_masked_words_show_their_beginning_alone(words, masked):
    assert personal_data(f"({words})")[0].masked == masked


def test_a_number_broken_by_the_end_of_a_line_is_found():
    assert [each.kind for each in personal_data("Nummer 010203-\n1234")] == ["cpr"]


def test_two_lines_make_no_number():
    assert personal_data("Havlund, 01.02.24\n9999 Havlund") == ()


def test_signs_that_are_not_seen_hide_nothing():
    (found,) = personal_data("x 0102\u00ad03\u200b-12\u200b34 y")
    assert (found.kind, found.start, found.end) == ("cpr", 2, 16)


texts = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("0123456789 .-–/@:§,()\n\u00a0\u00ad\u200btlfkrnra"),
    ),
    max_size=60,
)
birthdays = st.dates().map(lambda day: f"{day:%d%m%y}")
serials = st.integers(0, 9999).map("{:04}".format)


@given(texts)
def test_no_text_is_too_odd_and_findings_never_overlap(text):
    end = 0
    for found in personal_data(text):
        assert end <= found.start < found.end <= len(text)
        assert found.words == text[found.start : found.end]
        end = found.end


@given(texts, birthdays, st.sampled_from(["-", " - ", "–", "\u00a0-"]), serials, texts)
def test_a_cpr_number_is_found_wherever_it_stands(before, day, dash, serial, after):
    assume(not before[-1:].isdecimal() and not after[:1].isdecimal())
    number = f"{day}{dash}{serial}"
    found = personal_data(f"{before}{number}{after}")
    start, end = len(before), len(before) + len(number)
    assert any(each.kind == "cpr" and each.start <= start and end <= each.end for each in found)


plain = st.text(st.sampled_from("abcæøåABC ,.!?"), max_size=30)


@given(plain, birthdays, st.sampled_from(["", " ", ".", "/", "-"]), serials, plain)
def test_a_cpr_number_is_found_however_it_is_written(before, day, sign, serial, after):
    written = sign.join([day[:2], day[2:4], day[4:], serial])
    for number in (written, f"{day}{sign}{serial}"):
        assert "cpr" in [each.kind for each in personal_data(f"{before} {number} {after}")]


@given(st.text(st.sampled_from("0123456789 .-tlf:+@abc\u00e6"), max_size=40))
def test_what_the_import_reads_as_telephone_or_address_is_found(line):
    """The importer reads contact data for the pages; whatever it knows must be found here."""
    kinds = {each.kind for each in personal_data(line)}
    assert not phones_in(line) or kinds & {"phone", "cpr", "email"}
    assert not email_in(line) or "email" in kinds or "cpr" in kinds
