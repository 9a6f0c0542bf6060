"""The invented documents that the project ships: nothing lost, contacts where they belong."""

from functools import cache
from pathlib import Path

import pytest

from content_import import convert
from tests.pure.content_import.coverage import lost_words, missing_words, share_of_words

EXAMPLES = Path(__file__).resolve().parents[3] / "examples" / "documents"
NAMES = {
    "catalogue": "havlund-indsatskatalog-rusmidler.txt",
    "alcohol": "havlund-kvalitetsstandard-alkohol-udkast.txt",
    "drugs": "havlund-kvalitetsstandard-stofmisbrug.txt",
    "workshop": "havlund-servicedeklaration-vaerkstedet.txt",
}


@cache
def read(name):
    """The import result of an example; converted once, since no test changes it."""
    return convert(EXAMPLES / NAMES[name])


@pytest.mark.parametrize("name", ["catalogue", "drugs", "workshop"])
def test_the_content_holds_99_percent_of_the_words_of_an_example(name):
    assert share_of_words(read(name)) >= 0.99, missing_words(read(name))


@pytest.mark.parametrize("name", NAMES)
def test_an_example_loses_no_words_but_those_that_became_data(name):
    assert not lost_words(read(name))
