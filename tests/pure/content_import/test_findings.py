"""What a person is told to look at, case by case.

A case file is a small document, a line of "=", and the findings it must give: place, code, and
words of the message. What every invented document lacks (an approval, a municipality) isn't listed.
"""

from pathlib import Path

import pytest

from content_import import convert_text
from content_import.place_words import in_words

CASES = sorted((Path(__file__).parent / "cases/findings").glob("*.txt"))
RULE = "\n==========\n"
OF_ALL = {"no-approval", "municipality-unknown", "missing-in-contents"}


def told(document):
    found = convert_text(document, "prøve.txt")["findings"]
    return [
        (in_words(one["where"]), one["code"], one["message"])
        for one in found
        if one["code"] not in OF_ALL
    ]


def wanted(lines):
    return [tuple(line.split(": ", 2)) for line in lines.splitlines()]


def says(found, expected):
    return found[:2] == expected[:2] and expected[2] in found[2]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_document_gives_the_findings_that_its_case_names(path):
    document, expected = path.read_text("utf-8").split(RULE)
    found = told(document)

    assert len(found) == len(wanted(expected)), found
    for one, other in zip(found, wanted(expected), strict=True):
        assert says(one, other), (one, other)
