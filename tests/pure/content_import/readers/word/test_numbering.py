"""Numbers that Word computes: on headings, in lists, restarted, continued, by style."""

import docx
import pytest

from tests.pure.content_import.readers.word.making import element, read

DECIMAL = ("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "%3)")


def define(document, levels, number=50, override="", start=1):
    """Give a document a list with these (format, text) of each level, under a number."""
    xml = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (form, text) in enumerate(levels)
    )
    root = document.part.numbering_part.element
    root.insert(0, element(f'<w:abstractNum w:abstractNumId="{number}">{xml}</w:abstractNum>'))
    use(document, number, number, override)


def use(document, number, definition, override=""):
    """Give a document another list of a definition."""
    root = document.part.numbering_part.element
    root.append(
        element(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>{override}</w:num>'
        )
    )


def numbered(document, text, depth=0, number=50, style=None):
    paragraph = document.add_paragraph(text, style=style)
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = depth
    properties.get_or_add_numId().val = number


def markers(document):
    return [(block.marker, block.level) for block in read(document).blocks]


@pytest.fixture
def document():
    document = docx.Document()
    define(document, DECIMAL)
    return document


def test_levels_count_each_below_the_one_above(document):
    for depth in (0, 1, 1, 2, 0, 1):
        numbered(document, "Tekst", depth)

    assert markers(document) == [
        ("1.", 0),
        ("1.1", 1),
        ("1.2", 1),
        ("a)", 2),
        ("2.", 0),
        ("2.1", 1),
    ]


def test_a_heading_has_its_number_before_its_text(document):
    numbered(document, "Indgang", 0, style="Heading 1")
    numbered(document, "Rådgivning", 1, style="Heading 2")

    assert [block.text for block in read(document).blocks] == ["1. Indgang", "1.1 Rådgivning"]


def test_a_style_may_be_numbered_and_its_level_told_by_the_list(document):
    for depth, name in enumerate(("Heading 1", "Heading 2")):
        level = document.part.numbering_part.element[0][depth]
        level.insert(2, element(f'<w:pStyle w:val="Heading{depth + 1}"/>'))
        properties = document.styles[name].element.get_or_add_pPr()
        properties.append(element('<w:numPr><w:numId w:val="50"/></w:numPr>'))
    document.add_heading("Indgang", 1)
    document.add_heading("Rådgivning", 2)

    assert [block.text for block in read(document).blocks] == ["1. Indgang", "1.1 Rådgivning"]


def test_a_paragraph_can_be_taken_out_of_its_styles_list():
    document = docx.Document()
    paragraph = document.add_paragraph("Samtaler", style="List Bullet")
    paragraph._p.get_or_add_pPr().append(element('<w:numPr><w:numId w:val="0"/></w:numPr>'))

    assert [block.kind for block in read(document).blocks] == ["paragraph"]


def test_two_lists_of_one_definition_count_on(document):
    use(document, 51, 50)
    numbered(document, "Et")
    numbered(document, "To", number=51)

    assert [marker for marker, _ in markers(document)] == ["1.", "2."]


def test_a_list_that_says_so_begins_again(document):
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    use(document, 51, 50, override)
    numbered(document, "Et")
    numbered(document, "Et", number=51)
    numbered(document, "To", number=51)

    assert [marker for marker, _ in markers(document)] == ["1.", "1.", "2."]


@pytest.mark.parametrize(
    ("form", "start", "marker"),
    [
        ("decimal", 9, "9."),
        ("lowerLetter", 3, "c."),
        ("upperLetter", 27, "AA."),
        ("lowerRoman", 4, "iv."),
        ("upperRoman", 19, "XIX."),
        ("decimalZero", 7, "07."),
    ],
)
def test_numbers_are_written_as_the_list_says(form, start, marker):
    document = docx.Document()
    define(document, [(form, "%1.")], start=start)
    numbered(document, "Tekst")

    assert markers(document) == [(marker, 0)]


@pytest.mark.parametrize(
    ("printed", "marker"), [("\uf0b7", "•"), ("o", "•"), ("§", "•"), ("-", "-"), ("–", "–")]
)
def test_bullets_are_printed_with_signs_that_every_font_has(printed, marker):
    document = docx.Document()
    define(document, [("bullet", printed)])
    numbered(document, "Tekst")

    assert markers(document) == [(marker, 0)]


def test_bullets_on_a_heading_are_no_number():
    document = docx.Document()
    define(document, [("bullet", "\uf0b7")])
    numbered(document, "Indgang", style="Heading 1")

    assert [block.text for block in read(document).blocks] == ["Indgang"]


def test_an_empty_paragraph_of_a_list_counts_as_word_counts_it(document):
    numbered(document, "Et")
    numbered(document, "")
    numbered(document, "Tre")

    assert [marker for marker, _ in markers(document)] == ["1.", "3."]


def test_styles_of_lists_are_items_each_on_its_level():
    document = docx.Document()
    for style in ("List Bullet", "List Bullet 2", "List Bullet"):
        document.add_paragraph("Samtaler", style=style)

    assert [(one.kind, one.level) for one in read(document).blocks] == [
        ("item", 0),
        ("item", 1),
        ("item", 0),
    ]


@pytest.mark.parametrize("typed", ["• Samtaler", "- Samtaler", "\uf0b7\tSamtaler"])
def test_typed_bullets_are_items(typed):
    document = docx.Document()
    document.add_paragraph(typed)
    (item,) = read(document).blocks

    assert (item.kind, item.text) == ("item", "Samtaler")


def test_typed_numbers_in_a_row_are_a_list():
    document = docx.Document()
    for text in ("1. Ring", "2. Kom", "3. Tal"):
        document.add_paragraph(text, style="No Spacing")

    assert [(one.kind, one.marker) for one in read(document).blocks] == [
        ("item", "1."),
        ("item", "2."),
        ("item", "3."),
    ]


def test_further_lines_of_an_item_belong_to_it():
    document = docx.Document()
    document.add_paragraph("Samtaler\nhver uge", style="List Bullet")
    (item,) = read(document).blocks

    assert item.text == "Samtaler hver uge"


def test_numbered_lines_with_text_between_them_are_titles_and_no_list(document):
    for title in ("Opgaver", "Hvem kan få hjælp?"):
        numbered(document, title)
        document.add_paragraph("Tekst om det.")

    assert [(one.kind, one.text) for one in read(document).blocks] == [
        ("paragraph", "1. Opgaver"),
        ("paragraph", "Tekst om det."),
        ("paragraph", "2. Hvem kan få hjælp?"),
        ("paragraph", "Tekst om det."),
    ]


def test_bold_numbered_lines_are_headings(document):
    document.add_paragraph("Her kan du læse, hvad kommunen kan hjælpe dig med i hverdagen.")
    for title in ("Opgaver", "Hvem kan få hjælp?"):
        numbered(document, "")
        document.paragraphs[-1].add_run(title).bold = True
        document.add_paragraph("Tekst om det.")

    assert [one.text for one in read(document).blocks if one.kind == "heading"] == [
        "1. Opgaver",
        "2. Hvem kan få hjælp?",
    ]


def test_a_list_of_one_item_stays_a_list(document):
    numbered(document, "Ring")
    document.add_paragraph("Tekst.")

    assert [one.kind for one in read(document).blocks] == ["item", "paragraph"]
