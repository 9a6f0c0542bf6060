"""An easy-to-read text is sealed by its sum: whoever fetches what was sealed doesn't get it."""

import json
from dataclasses import replace

import pytest

from servicedeklaration.seal.bound import bound
from servicedeklaration.seal.canonical import sha256_of
from servicedeklaration.seal.chain import make_seal
from servicedeklaration.seal.kept import Kept
from servicedeklaration.seal.published import published
from servicedeklaration.seal.verify import SealedEdition, verify

from .test_seal import DECISIONS, NOW, TREE

EASY = "<p>Vi hjælper dig.</p>"
NOW_STORED = TREE | {"easy_read": EASY}


def sealed(tree, stored=NOW_STORED) -> SealedEdition:
    kept = Kept(tree, DECISIONS)
    return SealedEdition("2025", stored, DECISIONS, make_seal(kept, None, NOW), kept)


def test_its_sum_stands_in_its_place():
    assert bound(NOW_STORED) == TREE | {"easy_read_sha256": sha256_of(EASY)}


def test_what_went_through_stays_as_it_is():
    assert bound(bound(NOW_STORED)) == bound(NOW_STORED)


@pytest.mark.parametrize("empty", [None, ""])
def test_an_empty_one_has_no_sum(empty):
    assert bound(TREE | {"easy_read": empty}) == TREE | {"easy_read": empty}


def test_what_is_published_does_not_tell_it():
    edition = sealed(bound(NOW_STORED))
    text = published(edition.kept, edition.seal).decode()
    assert "Vi hjælper dig" not in text
    assert json.loads(text)["tree"]["easy_read_sha256"] == sha256_of(EASY)


@pytest.mark.parametrize("tree", [bound(NOW_STORED), NOW_STORED])
def test_the_seal_fits_also_where_the_text_itself_was_sealed(tree):
    assert verify(sealed(tree), None) == []


@pytest.mark.parametrize("later", ["<p>Vi hjælper ikke.</p>", None, 7])
@pytest.mark.parametrize("tree", [bound(NOW_STORED), NOW_STORED])
def test_a_later_change_of_it_is_found(tree, later):
    edition = replace(sealed(tree), tree=TREE | {"easy_read": later})
    [problem] = verify(edition, None)
    assert "easy_read" in problem
