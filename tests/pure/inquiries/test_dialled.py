"""The numbers of a sentence can be tapped."""

import pytest

from servicedeklaration.inquiries.dialled import Said, with_numbers


@pytest.mark.parametrize(
    ("line", "number", "href"),
    [
        ("Ring 112, hvis nogen er i livsfare.", "112", "tel:112"),
        ("Ring til Giftlinjen på 82 12 12 12.", "82 12 12 12", "tel:+4582121212"),
        ("Ring på 70 201 201, hvis du vil.", "70 201 201", "tel:+4570201201"),
        ("Lægevagten: 1813", "1813", "tel:1813"),
    ],
)
def test_a_number_is_a_link(line, number, href):
    said = with_numbers(line)
    assert Said(number, href) in said
    assert "".join(each.text for each in said) == line


def test_a_sentence_without_a_number_is_one_piece():
    words = "Ring til lægevagten fra kl. 16, også den 24. december."
    assert with_numbers(words) == (Said(words),)


def test_nothing_is_nothing():
    assert with_numbers("") == ()
