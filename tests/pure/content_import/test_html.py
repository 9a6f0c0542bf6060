"""Blocks become the rich text of a field: tables, addresses, and nothing that could be markup."""

from content_import import convert_text
from content_import.html import to_html
from content_import.model import Block, Where

PLACE = (Where(line=1),)


def text(words, gap=1, kind="paragraph"):
    return Block(kind, words, PLACE, gap=gap)


def row(*cells, gap=0):
    told = tuple((text(cell),) if cell else () for cell in cells)
    return Block("row", " ".join(cells), PLACE, gap=gap, cells=told)


def test_a_table_has_its_column_names_in_a_head():
    html = to_html([row("Ydelse", "Pris", gap=1), row("Middag", "58 kr.")])

    assert html == (
        "<table><thead><tr><th>Ydelse</th><th>Pris</th></tr></thead>"
        "<tbody><tr><td>Middag</td><td>58 kr.</td></tr></tbody></table>"
    )


def test_a_table_of_figures_alone_has_no_head():
    html = to_html([row("Middag", "58 kr.", gap=1), row("Kaffe", "5 kr.")])

    assert html.startswith("<table><tbody><tr><td>Middag</td>")


def test_a_row_with_one_cell_goes_across_the_table():
    html = to_html([row("Priser for 2025", "", gap=1), row("Kaffe", "5 kr.")])

    assert '<td colspan="2">Priser for 2025</td>' in html


def test_an_empty_cell_keeps_its_place():
    assert "<td></td><td>5 kr.</td>" in to_html([row("A", "B", gap=1), row("", "5 kr.")])


def test_two_tables_stay_apart():
    tables = [row("A", "1", gap=1), row("B", "2"), row("C", "3", gap=1), row("D", "4")]

    assert to_html(tables).count("<table>") == 2


def test_a_cell_may_hold_several_paragraphs_and_items():
    cell = (text("Du kan vælge:"), text("varm mad", kind="item"), text("kold mad", kind="item"))
    table = Block("row", "Mad", PLACE, cells=((text("Mad"),), cell))

    assert "<td><p>Du kan vælge:</p><ul><li>varm mad</li><li>kold mad</li></ul></td>" in to_html(
        [table]
    )


def test_a_lettered_list_keeps_its_letters():
    items = [Block("item", "lette behov", PLACE, marker="a)"), text("svære behov", kind="item")]

    assert to_html(items) == '<ol type="a"><li>lette behov</li><li>svære behov</li></ol>'


def test_what_looks_like_a_tag_is_text():
    assert to_html([row("<b>", "1 < 2", gap=1)]).count("&lt;") == 2


def test_lines_of_an_address_are_one_paragraph_and_sentences_are_not():
    assert to_html([text("Havnegade 1"), text("0011 Havlund", gap=0)]).count("<p>") == 1
    assert to_html([text("Her er vi."), text("Kom ind", gap=0)]).count("<p>") == 2


def test_a_table_of_prices_stands_in_the_field_where_it_stood():
    document = """Servicedeklaration for Solsikken

Målgruppe
Ældre med demens.

Betaling
Priserne er for 2025:

Ydelse\tPris
Middag\t58 kr.
Kaffe\t5 kr.

Du betaler bagud.
"""
    price = convert_text(document, "a.txt")["edition"]["price"]

    assert "<td>Middag</td><td>58 kr.</td>" in price
    assert price.endswith("<p>Du betaler bagud.</p>")
