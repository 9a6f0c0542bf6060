"""The text reader: encodings, lists, remnants of markup, line wraps, footnotes, rows."""

import pytest

from content_import.readers.text import read_text, read_text_bytes


def blocks(text):
    """Kind and text of each block."""
    return [(block.kind, block.text) for block in read_text(text, "a.txt").blocks]


def items(text):
    """Depth and text of each list item."""
    return [(one.level, one.text) for one in read_text(text, "a.txt").blocks if one.kind == "item"]


@pytest.mark.parametrize(
    "data",
    [
        "Målgruppe\nÆldre".encode(),
        b"\xef\xbb\xbf" + "Målgruppe\nÆldre".encode(),
        "Målgruppe\r\nÆldre".encode("cp1252"),
        "Målgruppe\rÆldre".encode("utf-16"),
    ],
    ids=["utf-8", "utf-8 with mark", "windows-1252 and crlf", "utf-16 and cr"],
)
def test_encodings_and_line_ends_make_no_difference(data):
    document = read_text_bytes(data, "a.txt")

    assert [block.text for block in document.blocks] == ["Målgruppe", "Ældre"]
    assert [piece.where.line for piece in document.pieces] == [1, 2]


def test_line_numbers_count_blank_lines():
    assert [one.where[0].line for one in read_text("\n\nEt\n\n\nTo", "a.txt").blocks] == [3, 6]


@pytest.mark.parametrize("bullet", ["-", "•", "·", "∙", "–", "*", "\uf0b7", "\uf0d7", "o\t"])
def test_bullets_of_many_kinds_are_items(bullet):
    assert blocks(f"{bullet} Samtaler\n{bullet} Ture") == [("item", "Samtaler"), ("item", "Ture")]


def test_one_blank_more_is_a_level_below_a_lead_in_only():
    assert items("- Samtale om:\n - hash\n - alkohol\n- Aftale") == [
        (0, "Samtale om:"),
        (1, "hash"),
        (1, "alkohol"),
        (0, "Aftale"),
    ]
    assert items("- Viden\n - Motivation\n - Stopplan") == [
        (0, "Viden"),
        (0, "Motivation"),
        (0, "Stopplan"),
    ]


def test_items_in_lower_case_stand_below_the_item_that_leads_them_in():
    text = "- Vi vil være åbne\n- Vi vil være folk, der:\n- er nysgerrige\n- tør\n\n- Vi vil mere"

    assert items(text) == [
        (0, "Vi vil være åbne"),
        (0, "Vi vil være folk, der:"),
        (1, "er nysgerrige"),
        (1, "tør"),
        (0, "Vi vil mere"),
    ]
    assert items("- samtaler:\n- hash\n- alkohol") == [
        (0, "samtaler:"),
        (0, "hash"),
        (0, "alkohol"),
    ]


def test_two_blanks_more_are_a_level():
    assert items("- Samtale\n  - hash\n- Aftale") == [(0, "Samtale"), (1, "hash"), (0, "Aftale")]


def test_numbers_in_a_row_are_a_list_and_numbers_apart_are_not():
    assert items("1. Ring\n2. Kom\n3. Tal") == [(0, "Ring"), (0, "Kom"), (0, "Tal")]
    assert items("1. Opgaver\nTekst her.\n\n2. Målgruppe\nTekst her.") == []


def test_a_date_at_the_start_of_a_line_is_no_number():
    assert blocks("30. april 2014 trådte den i kraft.") == [
        ("paragraph", "30. april 2014 trådte den i kraft.")
    ]


def test_lines_that_all_open_with_at_are_a_list():
    assert [kind for kind, _ in blocks("At lære.\nAt øve.\nAt holde ved.")] == ["item"] * 3


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<p>At lære.</p> <p>At øve.</p>", ["At lære.", "At øve."]),
        ("<i>At lære.</i>", ["At lære."]),
        ("Det er *vigtigt* og **godt**.", ["Det er vigtigt og godt."]),
        ("Fisk &amp; fugl", ["Fisk & fugl"]),
        ("2 * 3 * 4", ["2 * 3 * 4"]),
        ("a < b og b > c", ["a < b og b > c"]),
    ],
)
def test_remnants_of_markup_are_no_text(source, found):
    assert [text for _, text in blocks(source)] == found


def test_a_list_in_a_cell_becomes_items():
    (row,) = read_text('Indhold\t<ul style="x">• Samtaler• Ture</ul>', "a.txt").blocks

    assert [[(one.kind, one.text) for one in cell] for cell in row.cells] == [
        [("paragraph", "Indhold")],
        [("item", "Samtaler"), ("item", "Ture")],
    ]


@pytest.mark.parametrize(
    "source", ["- Aktiviteter**", "**Aktiviteter**", "## Aktiviteter", "[Aktiviteter](#)"]
)
def test_what_the_source_marks_is_a_heading(source):
    assert blocks(f"{source}\n\nSamtaler.")[0] == ("heading", "Aktiviteter")


def test_a_dead_link_before_text_is_its_heading():
    assert blocks("[Klage over svaret](#) sendes til os.") == [
        ("heading", "Klage over svaret"),
        ("paragraph", "sendes til os."),
    ]


WRAPPED = """\
Ordningen er for dig, der passer en nær pårørende derhjemme, og som har brug for at
komme ud eller at sove en hel nat. Ordningen gælder også for forældre til børn med
handicap, der bor hjemme. Du kan få hjælp fra social- og sundhedsassistenter eller fra
en fast afløser. Skriv til Aflast-
ningen, som er åben for social-
og andre medarbejdere. Det gælder både Service – og
Sundhedsloven.
Nyt afsnit begynder her.
"""


def test_line_wraps_are_undone_and_hyphens_with_them():
    texts = [text for _, text in blocks(WRAPPED)]

    assert "for at komme ud" in texts[0]
    assert "børn med handicap" in texts[0]
    assert any("Aflastningen" in text for text in texts)
    assert any("social- og andre" in text for text in texts)
    assert any("Service – og Sundhedsloven" in text for text in texts)
    assert texts[-1] == "Nyt afsnit begynder her."


def test_a_blank_line_in_the_middle_of_a_sentence_is_closed():
    text = "Betalingen fastsættes ud fra en konkret vurdering af din økonomi og"

    assert blocks(f"{text}\n\nformue.") == [("paragraph", f"{text} formue.")]


def test_short_lines_of_an_address_stay_apart():
    assert len(blocks("Centret\nHavnegade 1\n0011 Vestervig")) == 3


def test_a_footnotes_number_is_raised_at_its_call_and_in_the_note():
    note = "1 Planer er forankret på det sociale tilbud og må ikke forveksles med andre planer."

    assert blocks(f"Vi laver en plan1\n\n{note}") == [
        ("paragraph", "Vi laver en plan¹"),
        ("paragraph", f"¹{note[1:]}"),
    ]


def test_a_form_feed_begins_a_page():
    assert [one.new_page for one in read_text("Et\n\f\nTo", "a.txt").blocks] == [False, True]
