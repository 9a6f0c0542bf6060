"""Ages of target groups are read, ages told of others are not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.ages import read_ages
from tests.pure.content_import.fields.reading import cases
from tests.shared import SHARED, needs_shared


def bound(value: int | None) -> str:
    return "?" if value is None else str(value)


@pytest.mark.parametrize(("text", "expected"), cases("ages.txt"))
def test_ages_are_read_as_the_case_says(text, expected):
    found = read_ages(text)
    assert "; ".join(f"{bound(one.min)}-{bound(one.max)}" for one in found) == expected


def test_an_age_knows_its_place():
    text = "Tilbuddet er for unge mellem 15-25 år."
    (one,) = read_ages(text)
    assert text[one.start : one.end] == "15-25 år"


@given(st.text(alphabet="0123456789 -–årovefnu.til", max_size=80))
def test_any_text_gives_ages_inside_it(text):
    for one in read_ages(text):
        assert 0 <= one.start < one.end <= len(text)
        assert one.min is None or one.max is None or one.min < one.max


def test_a_very_long_line_is_read():
    assert len(read_ages("over 18 år. " * 16_000)) == 16_000


@needs_shared
def test_the_ages_of_a_real_document_are_read_and_others_left():
    gold = json.loads((SHARED / "gold" / "soenderborg.json").read_text("utf-8"))
    lines = (SHARED / "documents" / gold["file"]).read_text("utf-8").split("\n")
    for group in gold["age_groups"]:
        found = read_ages(lines[group["evidence"]["line"] - 1])
        assert (group["min"], group["max"]) in [(one.min, one.max) for one in found]
    for other in gold["age_mentions_that_are_not_target_groups"]:
        assert read_ages(lines[other["line"] - 1]) == []
