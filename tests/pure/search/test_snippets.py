"""What is shown of a passage."""

from servicedeklaration.search.found import Piece
from servicedeklaration.search.query import concepts
from servicedeklaration.search.snippets import LENGTH, Wanted, excerpt, marked, wanted_words
from servicedeklaration.search.synonyms import read


def wanted(query: str, *lines: str) -> Wanted:
    return wanted_words(concepts(query, read(lines), lambda word: ""))


def marks(pieces) -> list[str]:
    return [piece.text for piece in pieces if piece.marked]


def words(pieces) -> str:
    return "".join(piece.text for piece in pieces)


def test_words_are_marked_in_every_form():
    shown = marked("Gravide, og en gravid.", wanted("gravid"))
    assert shown == (
        Piece("Gravide", marked=True),
        Piece(", og en "),
        Piece("gravid", marked=True),
        Piece("."),
    )


def test_compounds_and_other_words_are_marked():
    text = "Alkoholbehandlingen er for den, der drikker sprut."
    assert marks(marked(text, wanted("alkohol", "alkohol, sprut"))) == [
        "Alkoholbehandlingen",
        "sprut",
    ]


def test_words_that_say_nothing_are_not_marked():
    text = "Du kan møde op uden visitation."
    assert marks(marked(text, wanted("uden visitation", "uden visitation, uden henvisning"))) == [
        "visitation"
    ]


def test_a_word_of_another_expression_is_marked_only_in_that_expression():
    text = "Pårørende, f.eks. min eks, kan ringe. Min nabo også."
    assert marks(marked(text, wanted("min søn", "min søn, min eks → pårørende"))) == [
        "Pårørende",
        "eks",
    ]


def test_an_expression_at_the_end_of_a_text_is_marked():
    lines = ("stop, holde op, holde op igen",)
    assert marks(marked("Du kan holde op", wanted("stop", *lines))) == ["holde"]


def test_a_word_that_was_typed_is_marked_wherever_it_stands():
    text = "En søn, eller hans eks."
    assert marks(marked(text, wanted("min søn", "min søn, min eks"))) == ["søn"]


def test_a_short_text_is_shown_whole():
    assert words(excerpt("Du kan klage.", wanted("zebra"))) == "Du kan klage."


def test_of_a_long_text_the_part_with_the_words_is_shown():
    text = "Først noget andet. " * 40 + "Så kan du klage inden fire uger. " + "Så mere. " * 40
    shown = words(excerpt(text, wanted("klage")))
    assert "kan du klage inden fire uger" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) <= LENGTH + 4


def test_markup_in_a_text_stays_text():
    assert words(marked("<b>klage</b>", wanted("klage"))) == "<b>klage</b>"
