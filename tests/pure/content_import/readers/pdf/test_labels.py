"""Labels in bold that share a line with their value."""

from tests.pure.content_import.readers.pdf.making import Mark, text, told


def labelled(top: float, label: str, value: str) -> list[Mark]:
    return [text(top, label, bold=True), text(top, value, x=116)]


def test_a_label_in_bold_that_comes_again_stands_apart_from_its_value():
    page = [
        mark
        for place, value in enumerate(("I grupper", "Alene", "Hjemme"))
        for mark in labelled(100 + 30 * place, "Ramme:", value)
    ]

    assert told(page)[:2] == [("label", "Ramme:"), ("paragraph", "I grupper")]


def test_bold_words_that_come_once_are_part_of_the_text():
    assert told(labelled(100, "Vigtigt:", "Ring først")) == [("paragraph", "Vigtigt: Ring først")]
