"""Lists: bullets of all kinds, numbers, depth by indentation."""

import pytest

from tests.pure.content_import.readers.pdf.making import blocks, lines, set_in, text, told

LONG = "Samtale med en medarbejder, der kender området godt og kan svare på de fleste spørgsmål"


def items(*pages):
    return [(one.level, one.text) for one in blocks(*pages) if one.kind == "item"]


@pytest.mark.parametrize("bullet", ["•", "-", "–"])
def test_bullets_are_items_and_their_lines_are_joined(bullet):
    page = [
        text(100, bullet, x=74),
        *lines(100, LONG, "om hjælpen", x=88),
        text(128, bullet, x=74),
        text(128, "Ture ud", x=88),
    ]

    assert told(page) == [("item", f"{LONG} om hjælpen"), ("item", "Ture ud")]


@pytest.mark.parametrize(("font", "sign"), [("Symbol", "\u2022"), ("ZapfDingbats", "\u25cf")])
def test_signs_of_picture_fonts_are_bullets(font, sign):
    page = [set_in(font, 100, sign, x=74), text(100, "Samtaler", x=88)]
    page += [set_in(font, 114, sign, x=74), text(114, "Ture", x=88)]

    assert items(page) == [(0, "Samtaler"), (0, "Ture")]


def test_drawn_discs_are_bullets():
    def disc(top):
        return lambda canvas: canvas.circle(78, 842 - top + 4, 1.9, stroke=0, fill=1)

    page = [disc(100), text(100, "Samtaler", x=88), disc(114), text(114, "Ture", x=88)]

    assert items(page) == [(0, "Samtaler"), (0, "Ture")]


def test_indentation_is_depth():
    page = [text(60, "Vi tilbyder dette:")]
    for top, x, words in ((100, 80, "Samtaler"), (114, 100, "alene"), (128, 80, "Ture")):
        page += [text(top, "•", x=x), text(top, words, x=x + 14)]

    assert items(page) == [(0, "Samtaler"), (1, "alene"), (0, "Ture")]


def test_numbers_that_follow_one_another_are_a_list():
    page = lines(100, "1. Ring til os", "2. Kom forbi", "3. Aftal et møde")

    assert items(page) == [(0, "Ring til os"), (0, "Kom forbi"), (0, "Aftal et møde")]


def test_a_number_at_the_start_of_a_line_within_a_sentence_is_no_item():
    page = lines(100, f"{LONG[:-6]} i det", "3. kvartal af året.")

    assert told(page) == [("paragraph", f"{LONG[:-6]} i det 3. kvartal af året.")]


def test_a_list_goes_on_on_the_next_page():
    pages = [
        [text(100, "Vi tilbyder dette:"), text(780, "•", x=74), text(780, "Samtaler", x=88)],
        [text(80, "•", x=74), text(80, "Ture", x=88)],
    ]

    assert items(*pages) == [(0, "Samtaler"), (0, "Ture")]
