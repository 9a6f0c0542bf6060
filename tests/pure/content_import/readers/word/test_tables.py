"""Tables of Word: rows, merged cells, tables inside cells, frames."""

import docx

from tests.pure.content_import.readers.word.making import blocks, cells, paragraphs, read


def table(*rows):
    """A document with a table of these texts."""
    document = docx.Document()
    made = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return document


def test_a_table_is_rows_of_which_the_first_stands_apart():
    first, second = read(table(("Formål", "At hjælpe"), ("Varighed", "8 uger"))).blocks

    assert (first.kind, first.gap, second.kind, second.gap) == ("row", 1, "row", 0)
    assert cells(first) == [[("paragraph", "Formål")], [("paragraph", "At hjælpe")]]


def test_every_paragraph_of_a_cell_is_a_piece_of_its_own():
    document = table(("Formål", "At hjælpe"))
    document.tables[0].cell(0, 1).add_paragraph("At støtte")
    read_document = read(document)

    assert [piece.text for piece in read_document.pieces] == ["Formål", "At hjælpe", "At støtte"]
    assert [where.paragraph for where in read_document.blocks[0].where] == [1, 2, 3]


def test_the_lower_part_of_a_merged_cell_is_empty():
    document = table(("Formål", "At hjælpe"), ("", "At støtte"))
    document.tables[0].cell(0, 0).merge(document.tables[0].cell(1, 0))

    assert cells(read(document).blocks[1]) == [[], [("paragraph", "At støtte")]]


def test_a_cell_over_two_columns_is_told_once():
    document = table(("Rådgivning", ""), ("Formål", "At hjælpe"))
    document.tables[0].cell(0, 0).merge(document.tables[0].cell(0, 1))

    assert cells(read(document).blocks[0]) == [[("paragraph", "Rådgivning")], []]


def test_a_list_in_a_cell_is_items():
    document = table(("Indhold", "Samtaler"))
    document.tables[0].cell(0, 1).paragraphs[0].style = "List Bullet"

    assert cells(read(document).blocks[0])[1] == [("item", "Samtaler")]


def test_a_table_in_a_cell_is_its_paragraphs():
    document = table(("Indhold", "Samtaler"))
    inner = document.tables[0].cell(0, 1).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Ture", "Kaffe"
    texts = [text for _, text in cells(read(document).blocks[0])[1]]

    assert texts == ["Samtaler", "Ture", "Kaffe"]


def test_a_table_of_one_cell_is_a_frame_around_its_paragraphs():
    assert blocks(table(("Ring til os.",))) == [("paragraph", "Ring til os.")]


def test_rows_and_cells_may_be_content_controls():
    xml = (
        "<w:tbl><w:sdt><w:sdtContent><w:tr>"
        "<w:tc><w:p><w:r><w:t>Formål</w:t></w:r></w:p></w:tc>"
        "<w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>Hjælp</w:t></w:r></w:p></w:tc>"
        "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"
    )

    assert blocks(paragraphs(xml)) == [("row", "Formål Hjælp")]
