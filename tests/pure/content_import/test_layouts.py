"""Documents in layouts unlike the real ones come out as their case files say.

A case file is a small document, a line of "=", and what must be read from it. To add one, write
the document, run the test, read what it found against the document line by line, and write down
what it should be.
"""

from pathlib import Path

import pytest

from content_import import convert_text
from tests.pure.content_import.coverage import lost_words
from tests.pure.content_import.outline import outline

CASES = sorted((Path(__file__).parent / "cases").glob("*.*"))
RULE = "\n==========\n"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_document_comes_out_as_its_case_says(path):
    document, expected = path.read_text("utf-8").split(RULE)

    assert outline(convert_text(document, path.name)) == expected.strip()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_line_and_word_of_a_case_has_its_place(path):
    document = path.read_text("utf-8").split(RULE)[0]
    result = convert_text(document, path.name)
    lines = [number for number, line in enumerate(document.split("\n"), start=1) if line.strip()]

    assert [entry["where"]["line"] for entry in result["ledger"]] == lines
    assert "unplaced" not in {entry["fate"] for entry in result["ledger"]}
    assert not lost_words(result)
