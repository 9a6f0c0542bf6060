"""Comments in the margin of Word."""

import docx

from tests.pure.content_import.readers.word.making import paragraph, paragraphs, read, relate


def commented():
    document = docx.Document()
    before = document.add_paragraph("Hjælpen er gratis")
    words = before.add_run(" for alle")
    document.add_comment(words, text="Gælder det stadig?", author="Anna Eg")
    document.add_paragraph("Mere.")
    return document


def test_a_comment_is_told_with_its_words_and_author():
    (comment,) = read(commented()).comments

    assert (comment.text, comment.about, comment.author) == (
        "Gælder det stadig?",
        "for alle",
        "Anna Eg",
    )
    assert comment.where.paragraph == 1


def test_a_comment_is_an_aside_after_its_paragraph_and_a_piece():
    document = read(commented())

    assert [(one.kind, one.why) for one in document.blocks] == [
        ("paragraph", ""),
        ("aside", "kommentar i margenen"),
        ("paragraph", ""),
    ]
    assert document.pieces[1].text == "Gælder det stadig?"


def mark(kind, key=1):
    return f'<w:commentRange{kind} w:id="{key}"/>'


SIGN = '<w:r><w:commentReference w:id="1"/></w:r>'


def with_comment(document, *texts):
    inside = "".join(paragraph(text) for text in texts)
    author = 'w:author="Bo" w:date="2026-03-02T10:00:00Z"'
    relate(document, "comments", f'<w:comment w:id="1" {author}>{inside}</w:comment>')
    return read(document)


def test_a_comment_over_paragraphs_is_about_them_all():
    first = paragraph("Et ", mark("Start"), "to")
    second = paragraph("tre", mark("End"), SIGN, " fire")
    (comment,) = with_comment(_free(paragraphs(first, second)), "Slet", "Spørg først").comments

    assert (comment.about, comment.text, comment.day) == (
        "to tre",
        "Slet Spørg først",
        "2026-03-02",
    )
    assert comment.where.paragraph == 1


def test_a_comment_without_a_sign_in_the_text_is_told_last():
    document = with_comment(_free(paragraphs(paragraph("Et"))), "Husk bilag")

    assert [one.text for one in document.blocks] == ["Et", "Husk bilag"]
    assert document.comments[0].where == document.blocks[1].where[0]


def test_a_comment_in_a_table_follows_its_row():
    label = paragraph("Pris", mark("Start"), "?", mark("End"), SIGN)
    row = f"<w:tr><w:tc>{label}</w:tc><w:tc>{paragraph('0')}</w:tc></w:tr>"
    found = with_comment(_free(paragraphs(f"<w:tbl>{row}{row}</w:tbl>")), "Nej").blocks

    assert [(one.kind, one.gap) for one in found] == [("row", 1), ("aside", 0), ("row", 0)]


def test_a_table_in_a_comment_is_told():
    document = _free(paragraphs(paragraph("Et", SIGN)))
    table = f"<w:tbl><w:tr><w:tc>{paragraph('Pris')}</w:tc></w:tr></w:tbl>"
    relate(document, "comments", f'<w:comment w:id="1">{table}</w:comment>')

    assert [one.text for one in read(document).comments] == ["Pris"]


def _free(document):
    """The document without the empty part for comments that python-docx may give it."""
    for key, rel in list(document.part.rels.items()):
        if rel.reltype.endswith("/comments"):
            del document.part.rels[key]
    return document
