"""Headings by their type, by tags and by the outline; titles on the cover."""

from tests.pure.content_import.readers.pdf.making import blocks, lines, pdf, read, text

BODY = "Kommunen tilbyder hjælp til borgere, der ikke kan komme ud på egen hånd, og som gerne vil"


def below(top):
    return lines(top, BODY, "med til noget.")


def headings(*pages):
    return [(one.level, one.text) for one in blocks(*pages) if one.kind == "heading"]


def test_a_larger_type_is_a_heading_and_the_largest_is_outermost():
    page = [
        text(80, "1 Indgang", 16, True),
        *below(110),
        text(160, "1.1 Rådgivning", 13, True),
        *below(190),
        text(240, "2 Behandling", 16, True),
        *below(270),
    ]

    assert headings(page) == [(1, "1 Indgang"), (2, "1.1 Rådgivning"), (1, "2 Behandling")]


def test_a_bold_line_is_a_heading_of_unknown_level():
    page = [text(80, "Målgruppe", bold=True), *below(100), *below(150)]

    assert headings(page) == [(0, "Målgruppe")]


def test_a_title_that_is_set_like_nothing_else_is_no_chapter():
    page = [text(80, "Ledsagelse", 24, True), text(130, "Målgruppe", 14, True), *below(160)]
    page += [text(220, "Klage", 14, True), *below(250)]

    assert headings(page) == [(1, "Målgruppe"), (1, "Klage")]


def test_a_heading_on_two_lines_is_one():
    page = [*lines(60, BODY, "ud.")]
    page += lines(110, "Særlige tilbud til borgere med behov for støtte og", size=16, leading=20)
    page += lines(130, "vejledning", size=16)
    page += below(160)

    assert headings(page) == [(1, "Særlige tilbud til borgere med behov for støtte og vejledning")]


def test_a_whole_paragraph_in_bold_is_no_heading():
    long = [text(60, BODY, bold=True, size=10), text(74, f"{BODY} med ud.", bold=True, size=10)]

    assert headings([*long, *below(120), *below(170), *below(220)]) == []


def test_the_outline_tells_the_level():
    def outlined(canvas):
        canvas.bookmarkPage("a")
        canvas.addOutlineEntry("Indgang", "a", level=0)
        canvas.bookmarkPage("b")
        canvas.addOutlineEntry("Rådgivning", "b", level=1)

    page = [outlined, text(80, "Indgang", bold=True), *below(100)]
    page += [text(150, "Rådgivning", bold=True), *below(170)]

    assert headings(page) == [(1, "Indgang"), (2, "Rådgivning")]


def test_the_lines_of_a_contents_list_stay_apart():
    page = [text(60, "Indhold", 14, True)]
    page += lines(90, f"1 Opgaver {'.' * 140} 3", f"2 Målgruppe {'.' * 136} 4")
    page += lines(200, BODY, "ud.")

    assert [one.text for one in read(pdf(page)).blocks[1:3]] == [
        "1 Opgaver ..... 3",
        "2 Målgruppe ..... 4",
    ]
