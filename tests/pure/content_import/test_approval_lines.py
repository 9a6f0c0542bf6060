"""A line of approval, validity or revision is read alike on the cover and at the end; those that
only look like one decide nothing and stay in the text."""

from pathlib import Path

import pytest

from content_import import convert_text
from tests.pure.content_import.coverage import TAG, words
from tests.pure.content_import.fields.reading import pairs_in

CASES = pairs_in(Path(__file__).parent / "approval_lines.txt")
COVER = "Kvalitetsstandard for ledsagelse\nHavlund Kommune\n\n{line}\n\n"
BODY = (
    "Målgruppe\nVoksne med nedsat syn, der bor i kommunen.\n\nPris\nHjælpen er gratis for alle.\n"
)
PLACES = {"cover": COVER + BODY, "end": COVER.format(line="") + BODY + "\n{line}\n"}

each_case = pytest.mark.parametrize(("line", "expected"), CASES, ids=[line for line, _ in CASES])
each_place = pytest.mark.parametrize("place", PLACES)


def read(line, place):
    return convert_text(PLACES[place].format(line=line), "a.txt")


def told(result):
    edition = result["edition"]
    if result["decisions"]:
        (one,) = result["decisions"]
        return f"godkendt: {one['body']}; {one['date']}"
    if any(finding["code"] == "open-approval" for finding in result["findings"]):
        return "åben"
    if edition.get("in_force_from"):
        return f"gyldig: {edition['in_force_from']}"
    return f"udgave: {edition['edition_label']}" if edition.get("edition_label") else ""


@each_case
@each_place
def test_a_line_says_what_its_case_says(line, expected, place):
    assert told(read(line, place)) == expected


@each_place
@pytest.mark.parametrize("line", [line for line, expected in CASES if not expected])
def test_a_line_that_decides_nothing_stays_in_the_text(line, place):
    texts = [
        TAG.sub(" ", text)
        for text in read(line, place)["edition"].values()
        if isinstance(text, str)
    ]

    assert " ".join(words(line)) in " ".join(word for text in texts for word in words(text))
