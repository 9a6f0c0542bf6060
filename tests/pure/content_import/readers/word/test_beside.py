"""What stands beside the text: text boxes, page heads and feet, pictures, contents lists."""

import docx
import pytest

from content_import.errors import ScannedFile
from tests.pure.content_import.readers.word.making import (
    blocks,
    element,
    paragraph,
    paragraphs,
    read,
    relate,
    run,
)


def box(*inside):
    """A text box as Word writes it: for itself and for older programs."""
    content = f"<w:txbxContent>{''.join(inside)}</w:txbxContent>"
    new = f"<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>{content}"
    new += "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
    old = f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def picture(properties, size=2_000_000, inside="<pic:pic/>"):
    """A picture whose wp:docPr has these attributes or children."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{size}" cy="{size}"/>{properties}'
        f"<a:graphic><a:graphicData>{inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def test_a_text_box_follows_its_paragraph_and_is_read_once():
    document = paragraphs(
        paragraph("Et", box(paragraph("Ring"), paragraph("Kom"))), paragraph("To")
    )

    assert [text for _, text in blocks(document)] == ["Et", "Ring", "Kom", "To"]


def test_a_box_in_a_box_and_a_table_in_a_box_are_read():
    table = (
        f"<w:tbl><w:tr><w:tc>{paragraph('A')}</w:tc><w:tc>{paragraph('B')}</w:tc></w:tr></w:tbl>"
    )
    document = paragraphs(paragraph("Et", box(table, paragraph(box(paragraph("C"))))))

    assert [text for _, text in blocks(document)] == ["Et", "A B", "C"]


def test_a_heading_in_a_box_is_a_heading():
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' + run("Formål") + "</w:p>"

    assert blocks(paragraphs(paragraph(box(heading)))) == [("heading", "Formål")]


def test_page_heads_and_feet_are_furniture_each_text_once():
    document = docx.Document()
    for number in (1, 2):
        section = document.add_section() if number > 1 else document.sections[0]
        section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False
        section.header.paragraphs[0].text = "Havlund Kommune"
        section.footer.paragraphs[0].text = f"Side {number}"
    document.add_paragraph("Et")

    assert [(block.kind, block.text, block.why) for block in read(document).blocks] == [
        ("furniture", "Havlund Kommune", "sidehoved"),
        ("paragraph", "Et", ""),
        ("furniture", "Side 1", "sidefod"),
        ("furniture", "Side 2", "sidefod"),
    ]


def test_a_watermark_is_furniture():
    document = paragraphs(paragraph("Et"))
    art = '<w:r><w:pict><v:shape><v:textpath string="UDKAST"/></v:shape></w:pict></w:r>'
    document.sections[0].header.paragraphs[0]._p.append(element(art))

    assert ("furniture", "UDKAST") in blocks(document)


def test_a_picture_is_told_by_its_alternative_text():
    document = read(paragraphs(paragraph("Et", picture('<wp:docPr descr="En have"/>'))))
    (finding,) = document.findings

    assert [(one.kind, one.text, one.why) for one in document.blocks[1:]] == [
        ("aside", "En have", "billede")
    ]
    assert (finding.code, finding.severity) == ("image-left-out", "note")
    assert "En have" in finding.message


def test_a_picture_without_alternative_text_is_noted():
    document = read(paragraphs(paragraph("Et", picture("<wp:docPr/>"))))

    assert len(document.blocks) == 1
    assert [one.where.paragraph for one in document.findings] == [1]


@pytest.mark.parametrize(
    "decoration",
    [
        picture("<wp:docPr/>", size=90_000),
        picture(
            '<wp:docPr descr="Streg"><d:decorative xmlns:d="urn:d" val="1"/></wp:docPr>',
        ),
        picture("<wp:docPr/>", inside="<wps:wsp/>"),
    ],
    ids=["small", "said to decorate", "a shape"],
)
def test_what_only_decorates_is_not_noted(decoration):
    assert read(paragraphs(paragraph("Et", decoration))).findings == ()


def test_a_logo_in_the_page_head_is_not_noted():
    document = paragraphs(paragraph("Et"))
    logo = element(picture('<wp:docPr descr="Logo"/>'))
    document.sections[0].header.paragraphs[0]._p.append(logo)

    assert read(document).findings == ()


def field(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


TOC = '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>'
TAB = "<w:r><w:tab/></w:r>"


def test_the_result_of_a_contents_field_is_contents():
    document = paragraphs(
        paragraph(field("begin"), TOC, field("separate"), "1 Formål", TAB, "3"),
        paragraph("2 Målgruppe", TAB, "4"),
        paragraph(field("end")),
        paragraph("Formål"),
    )

    assert blocks(document) == [
        ("contents", "1 Formål 3"),
        ("contents", "2 Målgruppe 4"),
        ("paragraph", "Formål"),
    ]


def test_a_gallerys_contents_list_is_contents_with_its_heading():
    properties = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    inside = paragraph("Indhold") + paragraph("Formål", TAB, "3")
    sdt = f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"

    assert blocks(paragraphs(sdt, paragraph("Et"))) == [
        ("contents", "Indhold"),
        ("contents", "Formål 3"),
        ("paragraph", "Et"),
    ]


@pytest.mark.parametrize("name", ["toc 1", "TOC Heading", "Indholdsfortegnelse 2"])
def test_styles_of_contents_lists_are_contents(name):
    document = docx.Document()
    if name not in [style.name for style in document.styles]:
        document.styles.add_style(name, 1)
    document.add_paragraph("Formål\t3", style=name)

    assert blocks(document) == [("contents", "Formål 3")]


def test_long_text_within_a_contents_field_is_text():
    text = "Du kan få hjælp, hvis du har brug for det i hverdagen. " * 5
    document = paragraphs(
        paragraph(field("begin"), TOC, field("separate"), "Formål", TAB, "3"),
        paragraph(text, field("end")),
    )

    assert [kind for kind, _ in blocks(document)] == ["contents", "paragraph"]


def test_a_diagram_is_told_by_its_words():
    ids = '<d:relIds xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="{}"/>'
    document = docx.Document()
    words = "<a:t>Leder</a:t><a:t>Team</a:t>"
    key = relate(document, "diagramData", words)
    body = paragraph("Et", picture("<wp:docPr/>", inside=ids.format(key)))
    document.element.body.insert(0, element(body))
    found = read(document)

    assert [(one.text, one.why) for one in found.blocks[1:]] == [("Leder; Team", "diagram")]
    assert [one.code for one in found.findings] == ["image-left-out"]


def test_the_name_of_a_file_tells_nothing_of_a_picture():
    document = read(paragraphs(paragraph("Et", picture('<wp:docPr descr="billede1.png"/>'))))

    assert len(document.blocks) == 1
    assert "ingen beskrivelse" in document.findings[0].message


def test_a_document_of_pictures_alone_is_told_of():
    with pytest.raises(ScannedFile):
        read(paragraphs(paragraph(picture("<wp:docPr/>"))))


def test_a_file_within_the_file_is_an_error_to_look_at():
    (finding,) = read(paragraphs(paragraph("Et"), '<w:altChunk r:id="rId9"/>')).findings

    assert (finding.code, finding.severity) == ("embedded-left-out", "error")


def test_the_prompt_of_a_form_is_set_aside():
    prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
    prompt += run("Skriv her") + "</w:sdtContent></w:sdt>"
    found = read(paragraphs(paragraph("Navn: ", prompt))).blocks

    assert [(one.text, one.why) for one in found] == [
        ("Navn:", ""),
        ("Skriv her", "vejledning i en formular"),
    ]


def test_words_struck_out_by_hand_are_text_and_a_warning():
    struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>10 dage</w:t></w:r>"
    document = read(paragraphs(paragraph("Svar inden ", struck)))

    assert document.blocks[0].text == "Svar inden 10 dage"
    assert [(one.code, one.severity) for one in document.findings] == [("struck-out", "warning")]
