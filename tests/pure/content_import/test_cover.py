"""What the cover says besides the title: that the document is a draft."""

import pytest

from content_import import convert_text

DOCUMENT = """Kvalitetsstandard for støtte

{line}

Målgruppe

Voksne, der bor i kommunen, og som har brug for hjælp til at klare hverdagen i egen bolig.
"""


def read(line):
    return convert_text(DOCUMENT.format(line=line), "a.txt")


@pytest.mark.parametrize("line", ["Udkast", "UDKAST", "Høringsudkast", "Udkast 3.4.2026"])
def test_a_line_that_says_draft_is_noted_and_set_aside(line):
    result = read(line)

    assert "marked-draft" in {one["code"] for one in result["findings"]}
    assert result["ledger"][1]["fate"] == "set_aside"
    assert "introduction" not in result["edition"]


@pytest.mark.parametrize("line", ["Et udkast til behandlingsplan bliver sendt til dig.", "2026"])
def test_other_lines_are_no_sign_of_a_draft(line):
    assert "marked-draft" not in {one["code"] for one in read(line)["findings"]}
