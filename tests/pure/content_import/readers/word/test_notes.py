"""Footnotes and endnotes of Word."""

from tests.pure.content_import.readers.word.making import (
    cells,
    paragraph,
    paragraphs,
    read,
    relate,
)


def call(number, kind="footnote", **more):
    attributes = "".join(f' w:{key}="{value}"' for key, value in more.items())
    return f'<w:r><w:{kind}Reference w:id="{number}"{attributes}/></w:r>'


def with_notes(document, *texts, kind="footnote"):
    """The document with notes of these texts, their ids counted from 1."""
    inside = "".join(
        f'<w:{kind} w:id="{number}">{paragraph("<w:r><w:footnoteRef/></w:r>", text)}</w:{kind}>'
        for number, text in enumerate(texts, start=1)
    )
    relate(document, f"{kind}s", inside)
    return document


def texts(document):
    return [block.text for block in read(document).blocks]


def test_a_note_follows_the_paragraph_that_calls_it():
    document = paragraphs(paragraph("En plan", call(1), "."), paragraph("Mere."))

    assert texts(with_notes(document, "Efter loven.")) == ["En plan¹.", "¹ Efter loven.", "Mere."]


def test_notes_are_numbered_as_they_are_called():
    document = paragraphs(paragraph("Et", call(2), " to", call(1)))

    assert texts(with_notes(document, "A", "B")) == ["Et¹ to²", "¹ B", "² A"]


def test_endnotes_count_on_from_footnotes():
    document = with_notes(paragraphs(paragraph("Et", call(1), call(1, "endnote"))), "A")

    assert texts(with_notes(document, "B", kind="endnote")) == ["Et¹²", "¹ A", "² B"]


def test_a_note_called_twice_is_told_once():
    document = paragraphs(paragraph("Et", call(1)), paragraph("To", call(1)))

    assert texts(with_notes(document, "A")) == ["Et¹", "¹ A", "To¹"]


def test_a_sign_of_the_authors_own_needs_no_number():
    document = paragraphs(paragraph("Et", call(1, customMarkFollows=1), "*"))

    assert texts(with_notes(document, "* A")) == ["Et*", "* A"]


def test_every_paragraph_of_a_note_is_a_piece():
    document = paragraphs(paragraph("Et", call(1)))
    relate(
        document, "footnotes", f'<w:footnote w:id="1">{paragraph("A")}{paragraph("B")}</w:footnote>'
    )

    assert [piece.text for piece in read(document).pieces] == ["Et¹", "¹ A", "B"]


def test_a_note_of_a_label_in_a_table_stands_below_its_value():
    cell = "<w:tc>{}</w:tc>".format
    row = cell(paragraph("Pris", call(1))) + cell(paragraph("0 kr."))
    document = paragraphs(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>")
    (block,) = read(with_notes(document, "I 2026.")).blocks

    assert cells(block) == [
        [("paragraph", "Pris¹")],
        [("paragraph", "0 kr."), ("paragraph", "¹ I 2026.")],
    ]


def test_a_call_of_a_note_that_is_missing_is_nothing():
    assert texts(paragraphs(paragraph("Et", call(7)))) == ["Et"]


def test_a_note_between_items_leaves_their_depth():
    item = '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr>{}</w:p>'.format
    document = paragraphs(
        item("ListBullet", "<w:r><w:t>Et</w:t></w:r>" + call(1)),
        item("ListBullet2", "<w:r><w:t>To</w:t></w:r>"),
    )
    found = read(with_notes(document, "A")).blocks

    assert [(one.kind, one.level) for one in found] == [
        ("item", 0),
        ("paragraph", 0),
        ("item", 1),
    ]
