"""A writer is shown what makes the text hard."""

from servicedeklaration.readability.hardest import hardest_sentences, longest_words

EASY = "Du kan ringe til os hver dag, hvis du har brug for at tale."
HARD = (
    "Visitationsudvalget træffer afgørelse om iværksættelse af behandlingstilbuddet på baggrund "
    "af udredningssamtalens konklusioner."
)
HARDER = f"{HARD[:-1]} samt kvalitetsstandardernes sundhedsfaglige behandlingsmålsætninger."


def test_the_hardest_sentences_come_first_and_easy_ones_not_at_all():
    assert hardest_sentences([EASY, f"{HARD} {EASY}", HARDER], 3) == [HARDER, HARD]


def test_only_so_many_are_named_and_each_once():
    assert hardest_sentences([HARD, HARD, HARDER], 1) == [HARDER]
    assert hardest_sentences([HARD, HARD], 3) == [HARD]


def test_a_short_sentence_with_a_long_word_is_not_hard():
    assert hardest_sentences(["Dagbehandlingstilbud.", "Se kvalitetsstandarden."], 3) == []


def test_the_longest_words_are_named_once_whatever_their_capitals():
    text = "Kvalitetsstandarden siger det. Læs kvalitetsstandarden og behandlingsmålsætningerne."
    assert longest_words([text], 5) == ["behandlingsmålsætningerne", "kvalitetsstandarden"]
    assert longest_words([text], 1) == ["behandlingsmålsætningerne"]


def test_a_text_without_words_has_neither():
    assert hardest_sentences(["", "–"], 3) == longest_words(["", "7"], 3) == []
