"""Web pages come out as their case files say.

A case file is a page, a line of "=", and what must be read from it (see `printing`). To add one,
write the page, run the test, and read what it found against the page as a browser shows it.
"""

from pathlib import Path

import pytest

from content_import.readers.web import read_web_bytes
from tests.pure.content_import.readers.web.printing import printed

CASES = sorted((Path(__file__).parent / "cases").glob("*.html"))
RULE = "\n==========\n"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_page_comes_out_as_its_case_says(path):
    page, expected = path.read_text("utf-8").split(RULE)

    assert printed(read_web_bytes(page.encode(), path.name)) == expected.strip()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_piece_stands_in_the_blocks_once(path):
    page = path.read_text("utf-8").split(RULE)[0]
    document = read_web_bytes(page.encode(), path.name)
    places = [where for block in document.blocks for where in block.where]

    assert sorted(places) == [piece.where for piece in document.pieces]
    assert len(set(places)) == len(places)
