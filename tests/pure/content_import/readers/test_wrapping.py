"""Where the page's width broke a line, and where the author did."""

from content_import.readers.text import read_text

WIDE = """
Centret er åbent for alle borgere, der gerne vil tale med nogen om deres forbrug af rusmidler, og som
ikke ved, hvor de ellers kan henvende sig. Du behøver ikke en henvisning, og samtalen koster ikke nogen
penge, heller ikke selv om du kommer flere gange i løbet af den samme uge eller tager en pårørende med
til samtalen, fordi det gør dig mere tryg. Vi har tavshedspligt og fortæller ikke andre, at du har været
her, medmindre du selv har givet os lov til det, eller loven siger, at vi skal underrette kommunen om at
et barn har brug for hjælp.
"""  # noqa: E501
NARROW = """
Gruppen mødes hver tirsdag aften i de store lokaler
ved havnen, hvor der er plads til mange deltagere.
Målet er at lære af hinanden og at få nye venner,
som heller ikke drikker, og som kan forstå, hvordan
det er at stoppe med noget, man har gjort længe.
Tag selv kaffe med.
Du kan komme, lige når du vil.
"""


LONG = WIDE + WIDE


def paragraphs(text):
    return [block.text for block in read_text(text, "prøve.txt").blocks]


def test_a_full_line_that_ends_a_sentence_goes_on_also_where_the_text_is_narrower():
    _, wide, narrow, *_ = paragraphs(LONG + NARROW)

    assert wide.endswith("brug for hjælp.")
    assert "mange deltagere. Målet er at lære" in narrow


def test_a_short_line_that_ends_a_sentence_ends_the_paragraph():
    assert paragraphs(LONG + NARROW)[3:] == ["Du kan komme, lige når du vil."]


def test_a_line_that_breaks_off_goes_on_with_the_number_of_an_order():
    cover = (
        "\nStandarden følger bekendtgørelse om standarder for behandling\n"
        "Nr. 430. 30. april 2014, og den vejledning, der hører til.\n"
    )

    assert len(paragraphs(LONG + cover)) == 3


def test_a_heading_does_not_go_on_with_a_paragraph_of_law():
    assert paragraphs(LONG + "\nLovgrundlag\n§ 101 i serviceloven.\n")[2] == "Lovgrundlag"
