"""Lines of approval, revision and validity are told apart."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.approvals import (
    Validity,
    read_approval,
    read_revision,
    read_validity,
)
from tests.pure.content_import.fields.reading import cases
from tests.shared import SHARED, needs_shared


@pytest.mark.parametrize(("line", "expected"), cases("approvals.txt"))
def test_approvals_are_read_as_the_case_says(line, expected):
    found = read_approval(line)
    when = found and (found.date or ("åben" if found.is_open else "-"))
    assert (f"{found.body}; {when}" if found else "") == expected


@pytest.mark.parametrize(("line", "expected"), cases("revision.txt"))
def test_revisions_are_read_as_the_case_says(line, expected):
    found = read_revision(line)
    assert (found.date if found else "") == expected


@pytest.mark.parametrize(("line", "expected"), cases("validity.txt"))
def test_validity_is_read_as_the_case_says(line, expected):
    found = read_validity(line)
    told = found and (found.from_, found.until, found.label)
    assert "; ".join(one or "-" for one in told or ()) == expected


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Servicedeklarationen er revideret februar 2018", "2018-02"),
        ("Senest redigeret d. 15. marts 2017", "2017-03-15"),
        ("Sidst opdateret 06. marts 2019", "2019-03-06"),
        ("Ajourført 2021", "2021"),
    ],
)
def test_revisions_keep_the_precision_of_the_text(line, date):
    assert read_revision(line).date == date


@pytest.mark.parametrize(
    "line",
    ["De skal revideres hvert år", "Revideres senest 2025", "Godkendt af Byrådet 3. maj 2020"],
)
def test_duties_and_approvals_are_no_revisions(line):
    assert read_revision(line) is None


@pytest.mark.parametrize(
    ("line", "validity"),
    [
        ("Gældende fra 15. marts 2016", Validity(from_="2016-03-15")),
        ("Gælder fra 1. januar 2023 til 31. december 2024", Validity("2023-01-01", "2024-12-31")),
        ("Gældende til 31. december 2024", Validity(until="2024-12-31")),
        ("Træder i kraft den 1. maj 2021", Validity(from_="2021-05-01")),
        ("2022 – 2023", Validity(label="2022–2023")),
        ("2016", Validity(label="2016")),
        ("KVALITETSSTANDARDER FOR 2011", Validity(label="2011")),
        ("Kvalitetsstandard: Ledsagelse 2016", Validity(label="2016")),
    ],
)
def test_validity_is_a_span_or_a_label(line, validity):
    assert read_validity(line) == validity


@pytest.mark.parametrize(
    "line", ["Havlund, september 2014", "August 2013", "Tilbuddet gælder alle"]
)
def test_when_it_was_written_is_no_validity(line):
    assert read_validity(line) is None


@given(st.text(max_size=120))
def test_no_line_makes_the_readers_fail(line):
    for read in (read_approval, read_revision, read_validity):
        read(f"Godkendt af Byrådet {line}")
        read(line)


@needs_shared
def test_lines_met_in_other_municipalities_are_told_apart():
    gold = json.loads((SHARED / "gold" / "headings.json").read_text("utf-8"))
    assert [line for line in gold["approval_line"] if not read_approval(line)] == []
    others = gold["edition_validity_line"] + gold["revision_line"]
    assert [line for line in others if read_approval(line)] == []
