"""The overview on the screen: counts that fit each other, days in words, findings by severity."""

import re
from dataclasses import replace

import pytest

from content_import import convert_text
from content_import.model import Block, Comment, Piece, Where
from content_import.overview import overview
from content_import.pipeline import understand
from content_import.readers.text import read_text
from content_import.result import as_result
from content_import.review import review

TEXT = """Kvalitetsstandard for træning

Godkendt af Byrådet den 4. juni 2020

Formål

Du bliver stærk igen.

Noget helt andet

Her står noget andet.

Klage

(skal opdateres efter mødet)

Side 1

Side 2
"""


def commented():
    """The text with a comment in its margin that nobody has dealt with."""
    document = read_text(TEXT, "a.txt")
    where = Where(line=90)
    return as_result(
        understand(
            replace(
                document,
                pieces=(*document.pieces, Piece(where, "Passer det?")),
                blocks=(
                    *document.blocks,
                    Block("aside", "Passer det?", (where,), why="kommentar i margenen"),
                ),
                comments=(Comment(Where(line=7), "Passer det?", "stærk", "B. Lind", ""),),
            )
        )
    )


def numbers(label, told):
    line = re.search(rf"  {label}: (.+)", told)
    return [int(number) for number in re.findall(r"\d+", line[1])]


@pytest.mark.parametrize("result", [convert_text(TEXT, "a.txt"), commented()])
def test_what_is_in_its_place_is_counted_as_in_the_summary(result):
    told, counts = overview(result), review(result).counts

    assert f"  {counts.placed} afsnit er på plads" in told
    assert sum(numbers("På plads", told)) == counts.placed
    assert sum(numbers("Kommer ikke med", told)) == counts.left_out


def test_what_is_in_its_place_is_told_in_whole_words():
    told = overview(convert_text(TEXT, "a.txt"))

    assert "  På plads: 5 i felter, 2 i udgavens afsnit, 1 om godkendelse\n" in told
    assert "  Kommer ikke med: 2 fra sidehoved og sidefod\n" in told


def test_the_day_of_an_approval_is_told_in_words():
    assert "  Godkendt: Byrådet den 4. juni 2020 (linje 3)\n" in overview(
        convert_text(TEXT, "a.txt")
    )


def test_findings_stand_below_the_name_of_their_severity():
    told = overview(convert_text(TEXT, "a.txt"))

    assert re.search(r"\n  Skal løses \(1\):\n    linje 15: ", told)
    assert re.search(r"\n  Se på det \(\d+\):\n    ", told)


def test_a_document_without_findings_ends_with_its_counts():
    result = {**convert_text(TEXT, "a.txt"), "findings": []}

    assert overview(result).splitlines()[-1].startswith("  Kommer ikke med: ")
