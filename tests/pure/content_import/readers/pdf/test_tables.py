"""Tables: with drawn rules, without any, over a page's end."""

from tests.pure.content_import.readers.pdf.making import (
    blocks,
    box,
    cells,
    lines,
    rule,
    text,
    told,
)


def grid(top, rows, widths=(120, 300), height=40):
    """A table with a box around each cell, which holds its lines."""
    marks = []
    for place, row in enumerate(rows):
        x = 70
        for words, width in zip(row, widths, strict=True):
            marks.append(box(x, top + place * height, width, height))
            marks += lines(top + place * height + 14, *words.split("\n"), x=x + 4)
            x += width
    return marks


def rows(*pages):
    return [cells(block) for block in blocks(*pages) if block.kind == "row"]


def test_boxes_are_cells_and_their_lines_are_joined():
    table = [
        ("Formål", "At borgeren får mulighed for at komme ud og se andre\nmennesker."),
        ("Varighed", "8 uger"),
    ]

    assert rows(grid(100, table)) == [
        ["Formål", "At borgeren får mulighed for at komme ud og se andre mennesker."],
        ["Varighed", "8 uger"],
    ]


def test_the_first_row_stands_apart_and_the_others_follow():
    table = blocks(grid(100, [("Dag", "Tid"), ("Mandag", "9-15")]))

    assert [(block.kind, block.gap) for block in table] == [("row", 1), ("row", 0)]


def test_bullets_in_a_cell_are_items():
    found = blocks(grid(100, [("Aktiviteter", "• Samtale\n• Tur"), ("Varighed", "8 uger")]))

    assert [(one.kind, one.text) for one in found[0].cells[1]] == [
        ("item", "Samtale"),
        ("item", "Tur"),
    ]


def test_a_cell_over_two_columns_has_an_empty_one_after_it():
    page = [*grid(100, [("Dag", "Tid")]), box(70, 140, 420, 40), text(154, "Lukket i uge 29", x=74)]
    page += grid(180, [("Mandag", "9-15")])

    assert rows(page)[1] == ["Lukket i uge 29", ""]


def test_one_box_around_a_text_is_no_table():
    page = [box(70, 90, 420, 60), *lines(110, "Ring og hør mere.", x=80)]

    assert told(page) == [("paragraph", "Ring og hør mere.")]


def test_labels_with_values_beside_them_are_a_table_without_any_rule():
    page = [
        text(100, "Varighed", bold=True),
        *lines(100, "Hjælpen gives i otte uger, og den kan forlænges, når det", x=200),
        *lines(114, "aftales på forhånd.", x=200),
        text(140, "Medarbejdere", bold=True),
        text(140, "To ledsagere", x=200),
        text(166, "Pris", bold=True),
        text(166, "Det er gratis.", x=200),
    ]

    assert rows(page) == [
        [
            "Varighed",
            "Hjælpen gives i otte uger, og den kan forlænges, når det aftales på forhånd.",
        ],
        ["Medarbejdere", "To ledsagere"],
        ["Pris", "Det er gratis."],
    ]


def test_a_label_at_half_the_height_of_its_value_belongs_to_all_of_it():
    page = [
        *lines(100, "Hjælpen gives i otte uger, og den kan forlænges, når", x=200),
        text(107, "Varighed"),
        *lines(114, "det aftales.", x=200),
        text(140, "Medarbejdere"),
        text(140, "To ledsagere", x=200),
        text(166, "Pris"),
        text(166, "Det er gratis.", x=200),
    ]

    assert rows(page)[0] == [
        "Varighed",
        "Hjælpen gives i otte uger, og den kan forlænges, når det aftales.",
    ]


def test_columns_of_short_words_that_align_are_a_table():
    days = [("Dag", "Åbent", "Telefon"), ("Mandag", "9-15", "10-12"), ("Tirsdag", "9-15", "10-12")]
    page = [
        text(100 + 16 * row, words, x=70 + 120 * column)
        for row, cells_ in enumerate(days)
        for column, words in enumerate(cells_)
    ]

    assert rows(page) == [list(day) for day in days]


def test_a_table_goes_on_on_the_next_page_without_its_head_again():
    pages = [
        grid(700, [("Indsats", "Varighed"), ("Samtale", "8 uger")]),
        grid(80, [("Indsats", "Varighed"), ("Gruppe", "4 uger")]),
    ]

    assert rows(*pages) == [["Indsats", "Varighed"], ["Samtale", "8 uger"], ["Gruppe", "4 uger"]]
    assert [one.gap for one in blocks(*pages)] == [1, 0, 0]


def test_a_row_that_the_page_splits_is_one_row():
    pages = [
        grid(
            700, [("Varighed", "8 uger"), ("Formål", "At borgeren får mulighed for at komme ud og")]
        ),
        grid(80, [("", "se andre mennesker."), ("Pris", "Gratis")]),
    ]

    assert rows(*pages)[1] == [
        "Formål",
        "At borgeren får mulighed for at komme ud og se andre mennesker.",
    ]


def test_an_underlined_word_makes_no_table():
    page = [text(100, "Formål"), rule(70, 102, 110, 102), text(130, "At komme ud.")]

    assert {kind for kind, _ in told(page)} == {"paragraph"}
