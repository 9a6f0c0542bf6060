"""Tracked changes of Word, in the reading that someone has chosen."""

import pytest

from tests.pure.content_import.readers.word.making import (
    choosing,
    element,
    paragraph,
    paragraphs,
    read,
    run,
)

BY = 'w:id="1" w:author="Anna Eg" w:date="2026-03-02T10:00:00Z"'
INSERTED, DELETED = f"<w:rPr><w:ins {BY}/></w:rPr>", f"<w:rPr><w:del {BY}/></w:rPr>"


def added(text):
    return f"<w:ins {BY}>{run(text)}</w:ins>"


def removed(text):
    return f"<w:del {BY}><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def ending(mark, *inside):
    """A paragraph whose end is itself inserted or deleted."""
    return f"<w:p><w:pPr>{mark}</w:pPr>{''.join(inside)}</w:p>"


def both(*xml):
    """The texts that stand in the document after the changes, and before them."""
    return tuple(
        [one.text for one in read(paragraphs(*xml), choosing(reading)).blocks if not one.why]
        for reading in ("accepted", "rejected")
    )


def changes(*xml, reading="accepted"):
    """(where, before, after) of the changes."""
    found = read(paragraphs(*xml), choosing(reading)).changes
    return [(one.where.paragraph, one.before, one.after) for one in found]


def asides(*xml, reading):
    found = read(paragraphs(*xml), choosing(reading)).blocks
    return [(one.text, one.why) for one in found if one.kind == "aside"]


WORDS = paragraph("Svar inden ", removed("10"), added("20"), " dage")


def test_changed_words_are_read_both_ways():
    assert both(WORDS) == (["Svar inden 20 dage"], ["Svar inden 10 dage"])


def test_without_a_choice_the_changes_are_read_as_accepted():
    assert [one.text for one in read(paragraphs(WORDS)).blocks] == ["Svar inden 20 dage"]


@pytest.mark.parametrize("reading", ["accepted", "rejected"])
def test_a_change_holds_both_readings_of_its_paragraph(reading):
    (change,) = read(paragraphs(paragraph("Et"), WORDS), choosing(reading)).changes

    assert (change.before, change.after) == ("Svar inden 10 dage", "Svar inden 20 dage")
    assert (change.where.paragraph, change.author, change.day) == (2, "Anna Eg", "2026-03-02")


def test_words_moved_are_gone_from_one_place_and_new_in_the_other():
    gone = paragraph(f"<w:moveFrom {BY}>{run('Kaffe')}</w:moveFrom>", "Te")
    new = paragraph("Kage", f"<w:moveTo {BY}>{run('Kaffe')}</w:moveTo>")

    assert both(gone, new) == (["Te", "KageKaffe"], ["KaffeTe", "Kage"])
    assert len(changes(gone, new)) == 2


NEW = ending(INSERTED, added("Nyt."))


def test_a_new_paragraph_is_in_one_reading_only():
    old = paragraph("Gammelt.")

    assert both(NEW, old) == (["Nyt.", "Gammelt."], ["Gammelt."])
    assert changes(NEW, old) == [(1, "", "Nyt.")]
    assert asides(NEW, old, reading="rejected") == [("Nyt.", "indsat i sporede ændringer")]


def test_a_deleted_paragraph_is_in_one_reading_only():
    gone, old = ending(DELETED, removed("Væk.")), paragraph("Gammelt.")

    assert both(gone, old) == (["Gammelt."], ["Væk.", "Gammelt."])
    assert changes(gone, old) == [(1, "Væk.", "")]
    assert asides(gone, old, reading="accepted") == [("Væk.", "slettet i sporede ændringer")]


def test_every_new_paragraph_is_a_change_of_its_own():
    assert changes(NEW, NEW, paragraph("Gammelt.")) == [(1, "", "Nyt."), (2, "", "Nyt.")]


def test_a_paragraph_split_in_two_is_one_change():
    first, second = ending(INSERTED, run("Et. ")), paragraph("To.")

    assert both(first, second) == (["Et.", "To."], ["Et. To."])
    assert changes(first, second) == [(1, "Et. To.", "Et.\nTo.")]


def test_two_paragraphs_run_together_are_one_change():
    first, second = ending(DELETED, run("Et. ")), paragraph("To.")

    assert both(first, second) == (["Et. To."], ["Et.", "To."])
    assert changes(first, second) == [(1, "Et.\nTo.", "Et. To.")]


def test_a_paragraph_typed_after_another_is_the_only_one_changed():
    first, second = ending(INSERTED, run("Et.")), paragraph(added("To."))

    assert both(first, second) == (["Et.", "To."], ["Et."])
    assert changes(first, second) == [(2, "", "To.")]


def test_words_inserted_and_deleted_again_are_no_change():
    again = f"<w:ins {BY}>{removed('måske')}</w:ins>"

    assert both(paragraph("Et", again)) == (["Et"], ["Et"])
    assert changes(paragraph("Et", again)) == []
    assert asides(paragraph(again), paragraph("Et"), reading="accepted") == [
        ("måske", "slettet i sporede ændringer")
    ]


def test_changes_of_format_alone_are_none():
    bold = f"<w:r><w:rPr><w:b/><w:rPrChange {BY}><w:rPr/></w:rPrChange></w:rPr><w:t>Et</w:t></w:r>"

    assert changes(paragraph(bold)) == []


def test_a_deleted_row_is_in_one_reading_only():
    row = "<w:tr>{}<w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>".format
    kept = row("", paragraph("Pris"), paragraph("0 kr."))
    gone = row(f"<w:trPr><w:del {BY}/></w:trPr>", paragraph("Tid"), paragraph("8 uger"))
    table = f"<w:tbl>{kept}{gone}</w:tbl>"

    assert both(table) == (["Pris 0 kr."], ["Pris 0 kr.", "Tid 8 uger"])
    assert changes(table) == [(3, "Tid", ""), (4, "8 uger", "")]
    assert [text for text, _ in asides(table, reading="accepted")] == ["Tid", "8 uger"]
    assert {one.author for one in read(paragraphs(table)).changes} == {"Anna Eg"}


def test_deleted_paragraphs_take_no_number():
    item = '<w:p><w:pPr><w:pStyle w:val="ListNumber"/>{}</w:pPr>{}</w:p>'.format
    listed = [item("", run("Et")), item(DELETED, removed("To")), item("", run("Tre"))]
    markers = [
        [one.marker for one in read(paragraphs(*listed), choosing(reading)).blocks if one.marker]
        for reading in ("accepted", "rejected")
    ]

    assert markers == [["1.", "2."], ["1.", "2.", "3."]]


def test_a_deleted_paragraph_leaves_no_space():
    close = '<w:p><w:pPr><w:spacing w:after="0"/>{}</w:pPr>{}</w:p>'.format
    story = close("", run("Et")), close(DELETED, removed("Væk")), close("", run("To"))
    shown = [one for one in read(paragraphs(*story)).blocks if not one.why]

    assert [one.gap for one in shown] == [1, 0]


def test_changes_in_a_contents_list_are_none():
    listed = '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>{}</w:p>'.format
    document = paragraphs(listed(run("Formål ") + removed("3") + added("4")), paragraph("Et"))
    document.styles.element.append(
        element('<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>')
    )

    assert read(document).changes == ()


def test_every_word_of_the_file_is_a_piece_in_both_readings():
    story = (WORDS, NEW, ending(DELETED, removed("Væk.")), paragraph("Gammelt."))
    for reading in ("accepted", "rejected"):
        pieces = {piece.text for piece in read(paragraphs(*story), choosing(reading)).pieces}
        assert {"Nyt.", "Væk.", "Gammelt."} <= pieces
