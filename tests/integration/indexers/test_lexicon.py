"""The elements of the lexicon, in the lexicon of a site and in a text index of their own."""

from types import SimpleNamespace

import pytest
from Products.ZCTextIndex.ZCTextIndex import PLexicon, ZCTextIndex

from servicedeklaration.indexers.lexicon import DanishStems, DanishWords

TEXTS = {
    1: "Alkoholbehandlingen er gratis.",
    2: "Vi tilbyder misbrugsbehandling uden visitation.",
    3: "Behandling for får.",
}


@pytest.fixture
def text_index():
    """A text index with our lexicon; it holds the texts."""
    lexicon = PLexicon("lexicon", "", DanishWords(), DanishStems())
    extra = SimpleNamespace(doc_attr="text", lexicon_id="lexicon", index_type="Okapi BM25 Rank")
    index = ZCTextIndex("text", extra=extra, caller=SimpleNamespace(lexicon=lexicon))
    for number, text in TEXTS.items():
        index.index_object(number, SimpleNamespace(text=text))
    return index


def found(index, query: str) -> list[int]:
    return sorted(number for number, _score in index.query(query)[0])


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("behandlinger", [1, 2, 3]),
        ("misbrug", [2]),
        ("far", []),
        ("alkohol*", [1]),
        ('"misbrugsbehandling uden visitation"', [2]),
        ('"behandling uden visitation"', [2]),
        ('"visitation uden behandling"', []),
    ],
)
def test_a_query_finds_inflections_compounds_stars_and_phrases(text_index, query, texts):
    assert found(text_index, query) == texts


def test_a_compound_finds_itself_before_what_has_a_part_of_it(text_index):
    (best, _score), *others = text_index.query("alkoholbehandling")[0]
    assert best == 1
    assert sorted(number for number, _score in others) == [2, 3]


def test_elements_of_a_kind_are_equal():
    assert (DanishWords(), DanishStems()) == (DanishWords(), DanishStems())
    assert DanishWords() != DanishStems()
    assert len({DanishStems(), DanishStems()}) == 1


def test_the_sites_lexicon_has_the_elements(portal):
    assert portal.portal_catalog.servicedeklaration_lexicon._pipeline == (
        DanishWords(),
        DanishStems(),
    )
