"""Lists and tables of a changed text are shown as lists and tables."""

from servicedeklaration.browser.redline.blocks import blocks_of
from servicedeklaration.browser.redline.lines import lines_of
from servicedeklaration.redline import Part
from servicedeklaration.redline.tokens import tokens_of
from servicedeklaration.redline.words import parts_of


def blocks(before: str, after: str, **options):
    parts = parts_of(tokens_of(before), tokens_of(after))
    return blocks_of(lines_of(parts), **options)


def told(line) -> str:
    """A line with [-deleted-] and [+inserted+]."""
    signs = {"deleted": "[-{}-]", "inserted": "[+{}+]"}
    return "".join(signs.get(run.kind, "{}").format(run.text) for run in line)


def test_paragraphs_stay_lines():
    found = blocks("<p>Et.</p><p>To.</p>", "<p>Et.</p><p>Tre.</p>")
    assert [(b.kind, told(b.line)) for b in found] == [("text", "Et."), ("text", "[-To-] [+Tre+].")]


def test_lines_without_anything_are_left_out():
    """A text that began or ended with a break once made the page of it fail."""
    found = lines_of([Part("kept", "\nEt.\n\n"), Part("inserted", "To."), Part("kept", "\n")])
    assert [told(line) for line in found] == ["Et.", "[+To.+]"]


def test_the_items_of_a_list_stand_together_without_their_marks():
    [found] = blocks(
        "<ul><li>Samtale</li><li>Gruppe</li></ul>",
        "<ul><li>Samtale</li><li>Grupper<ul><li>Unge</li></ul></li></ul>",
    )
    assert found.kind == "list"
    assert [(told(item.line), item.level, item.mark) for item in found.items] == [
        ("Samtale", 1, ""),
        ("[-Gruppe-] [+Grupper+]", 1, ""),
        ("[+Unge+]", 2, ""),
    ]


def test_a_numbered_list_keeps_its_numbers():
    [found] = blocks("<ol><li>Ring</li></ol>", "<ol><li>Ring</li><li>Kom</li></ol>")
    assert [(item.mark, told(item.line)) for item in found.items] == [
        ("1.", "Ring"),
        ("2.", "[+Kom+]"),
    ]


def test_a_line_that_begins_with_a_day_is_no_list():
    [found] = blocks("<p>1. januar 2024</p>", "<p>1. januar 2025</p>")
    assert (found.kind, told(found.line)) == ("text", "1. januar [-2024-] [+2025+]")


def test_a_paragraph_that_becomes_an_item_shows_the_mark_as_what_came():
    found = blocks("<p>Samtale</p>", "<ul><li>Samtale</li></ul>")
    assert "[+•+]" in told(found[-1].line)


def test_a_table_keeps_its_rows_and_cells():
    before = (
        "<table><tr><th>Hvad</th><th>Pris</th></tr><tr><td>Kort</td><td>50 kr.</td></tr></table>"
    )
    after = before.replace("50", "75").replace(
        "</table>", "<tr><td>Bus</td><td>Gratis</td></tr></table>"
    )
    [found] = blocks(before, after, has_heads=True)
    assert found.kind == "table"
    assert [told(cell) for cell in found.head] == ["Hvad", "Pris"]
    assert [[told(cell) for cell in row] for row in found.rows] == [
        ["Kort", "[-50-] [+75+] kr."],
        ["[+Bus+]", "[+Gratis+]"],
    ]


def test_a_table_without_headings_has_none():
    [found] = blocks("<table><tr><td>a</td></tr></table>", "<table><tr><td>b</td></tr></table>")
    assert found.head == ()
    assert [[told(cell) for cell in row] for row in found.rows] == [["[-a-] [+b+]"]]


def test_what_has_lists_tables_and_text_comes_in_order():
    text = "<p>Før</p><ul><li>a</li></ul><p>Midt</p><table><tr><td>b</td></tr></table>"
    assert [b.kind for b in blocks("", text)] == ["text", "list", "text", "table"]
