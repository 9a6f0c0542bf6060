"""The figure, counted by hand."""

import pytest

from servicedeklaration.readability.lix import ENOUGH, Lix, lix_of


def test_words_per_sentence_and_long_words_in_per_cent():
    counted = lix_of(["Du kan ringe til os. Rådgivningen koster ingenting."])
    assert counted == Lix(words=8, sentences=2, long_words=2)
    assert counted.figure == 8 / 2 + 100 * 2 / 8


def test_a_long_word_has_more_than_six_letters():
    assert lix_of(["behandler koster"]).long_words == 1
    assert lix_of(["hjælpe 1234567 års-dag"]).long_words == 0
    assert lix_of(["hjælper sund-hed"]).long_words == 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ring nu! Hvornår? I dag.", 3),
        ("Vi hjælper med: mad, søvn og ro.", 2),
        ("Det står i § 101, stk. 3, nr. 2, f.eks. om frister.", 1),
        ("Vi har åbent kl. 9:30 den 4. marts.", 1),
        ("…", 0),
    ],
)
def test_what_ends_a_sentence(text, count):
    assert lix_of([text]).sentences == count


def test_headings_and_list_items_end_a_sentence():
    assert lix_of(["Klage", "Du kan klage til", "kommunen", "Ankestyrelsen"]).sentences == 4


def test_texts_can_be_added():
    assert lix_of(["Ring."]) + lix_of(["Skriv."]) == lix_of(["Ring.", "Skriv."])


@pytest.mark.parametrize(
    ("figure", "level"),
    [
        (0, "let for alle"),
        (24, "let for alle"),
        (25, "let"),
        (35, "middel"),
        (44, "middel"),
        (45, "svær"),
        (55, "meget svær"),
    ],
)
def test_the_level_in_words(figure, level):
    assert Lix(words=figure, sentences=1).level == level


def test_nothing_has_no_figure():
    assert (lix_of([]).figure, lix_of([""]).words) == (0, 0)


def test_a_short_text_says_little():
    assert not lix_of(["Ring til os."]).says_much
    assert lix_of(["ord " * ENOUGH]).says_much
