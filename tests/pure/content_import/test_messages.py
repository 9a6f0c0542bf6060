"""What a person is told to look at says what to do, or asks."""

import re

import pytest

from content_import import convert_text
from tests.pure.content_import.layouts import CASES, RULE

TOLD = [*(CASES / "findings").glob("*.txt"), *(CASES / "layouts").glob("*.txt")]
ASKED = re.compile(
    r"\?|\b(?:Ret|Slet|Skriv|Vælg|Se efter|Registrér|Oplys|Sig|Gem|Tag stilling|Flyt)\b"
)


@pytest.mark.parametrize("path", sorted(TOLD), ids=lambda path: path.stem)
def test_a_finding_that_asks_for_a_person_says_what_to_do(path):
    result = convert_text(path.read_text("utf-8").split(RULE)[0], "prøve.txt")
    silent = [
        one["message"]
        for one in result["findings"]
        if one["severity"] != "note" and not ASKED.search(one["message"])
    ]

    assert silent == []
