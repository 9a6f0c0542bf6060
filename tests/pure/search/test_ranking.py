"""What comes first: the passage that is about it, whatever words it has for it."""

import pytest

from servicedeklaration.search.passage import Passage
from servicedeklaration.search.query import concepts
from servicedeklaration.search.ranking import Ranking, rank
from servicedeklaration.search.synonyms import read
from servicedeklaration.search.together import nearness

from .memory import Memory

LONG = "Vi samarbejder med mange andre om meget forskelligt. " * 40


def best(query: str, *passages: Passage, synonyms: tuple[str, ...] = ()) -> list[str]:
    """The titles of the passages that are found, the best first."""
    found = ranking(query, *passages, synonyms=synonyms).scores
    return [passages[number].title for number in sorted(found, key=lambda n: -found[n])]


def ranking(query: str, *passages: Passage, synonyms: tuple[str, ...] = ()) -> Ranking:
    return rank(concepts(query, read(synonyms), lambda word: ""), Memory(passages))


def passage(title: str, text: str = "", **given) -> Passage:
    return Passage(title, text, "gruppe", **given)


def test_a_title_weighs_more_than_a_text():
    both = passage("Samtaler", "For gravide."), passage("Gravide", "Samtaler.")
    assert best("gravid", *both) == ["Gravide", "Samtaler"]


def test_a_short_passage_comes_before_a_long_document():
    both = passage("Standard", LONG + "Klage."), passage("Rettigheder", "Du kan klage.")
    assert best("klage", *both) == ["Rettigheder", "Standard"]


def test_an_offer_comes_before_what_is_as_good():
    both = passage("Kapitel", "Om hash.", prior=0.8), passage("Tilbud", "Om hash.", prior=1.15)
    assert best("hash", *both) == ["Tilbud", "Kapitel"]


def test_a_passage_with_all_the_words_comes_before_one_with_one_of_them_often():
    both = passage("A", "gravid gravid gravid gravide"), passage("B", "gravid og alkohol")
    assert best("gravid alkohol", *both) == ["B", "A"]


def test_not_all_the_words_need_be_there():
    assert best("gravid zebra", passage("Gravide")) == ["Gravide"]


def test_the_typed_word_comes_before_another_for_it_and_that_before_a_broader_one():
    three = passage("Stoffer"), passage("Cannabis"), passage("Hash")
    lines = ("hash, cannabis → stof",)
    assert best("hash", *three, synonyms=lines) == ["Hash", "Cannabis", "Stoffer"]


def test_a_compound_is_found_by_its_parts_and_a_part_by_the_compound():
    assert best("alkoholbehandling", passage("Behandling for alkohol")) != []
    assert best("behandling", passage("Alkoholbehandlingen")) != []


def test_words_of_a_phrase_stand_together():
    both = passage("A", "visitation, men ikke uden"), passage("B", "uden forudgående visitation")
    found = best("bare kom", *both, synonyms=("bare kom → uden visitation",))
    assert found == ["B"]


@pytest.mark.parametrize(
    ("text", "phrase", "near"),
    [
        ("uden visitation", "uden visitation", 1.0),
        ("uden nogen visitation", "uden visitation", 0.85),
        ("uden a b c d e visitation", "uden visitation", 0.0),
        ("visitation uden", "uden visitation", 0.0),
        ("uden a uden visitation", "uden visitation", 1.0),
        ("stofmisbrugsbehandling stofmisbrug behandling gratis", "behandling gratis", 1.0),
    ],
)
def test_nearness(text, phrase, near):
    assert nearness(text.split(), phrase.split()) == pytest.approx(near)


def test_what_stands_in_two_texts_stands_not_together():
    assert best("ø", passage("Uden", "visitation"), synonyms=("ø → uden visitation",)) == []


def test_what_is_far_from_the_best_is_not_shown():
    assert Ranking({}).worth_showing({1: 5.0, 2: 4.0, 3: 0.2}) == {1: 5.0, 2: 4.0}
    assert Ranking({}).worth_showing({}) == {}


def test_of_what_only_broader_words_lead_to_the_nearest_is_shown():
    assert Ranking({}, broadly=True).worth_showing({1: 5.0, 2: 4.0, 3: 2.0}) == {1: 5.0, 2: 4.0}


@pytest.mark.parametrize(
    ("query", "unsaid"),
    [("ghb", ("ghb",)), ("min søn ghb", ("ghb",)), ("hash", ()), ("pot", ()), ("hash ghb", ())],
)
def test_words_that_only_broader_ones_stand_for_are_told(query, unsaid):
    lines = ("ghb → stof", "hash, pot → stof", "min søn → stof")
    both = passage("Hash"), passage("Stof")
    assert ranking(query, *both, synonyms=lines).unsaid == unsaid


def test_it_is_told_when_a_word_is_only_mentioned_once_in_a_long_text():
    others = [passage(f"Tilbud {number}", LONG) for number in range(20)]
    assert ranking("spil", passage("Standard", LONG + "Spil."), *others).is_little
    assert not ranking("spil", passage("Spil", LONG), *others).is_little
    assert not ranking("zebra", *others).is_little


def test_what_broader_words_tell_much_of_is_not_little():
    both = passage("Standard", LONG + "Spil."), passage("Afhængighed")
    assert not ranking("spil", *both, synonyms=("spil → afhængighed",)).is_little
