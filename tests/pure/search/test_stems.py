"""Inflected forms of a word have one stem, other words have others."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from servicedeklaration.search.stems import stem


@pytest.mark.parametrize(
    "forms",
    [
        "behandling behandlingen behandlinger behandlingerne",
        "gravid gravide",
        "misbrug misbruget misbruger misbrugere",
        "klage klager klagen",
        "udviklingshæmmet udviklingshæmmede",
        "handicappet handicappede handicappedes",
    ],
)
def test_forms_of_a_word_have_one_stem(forms):
    assert len(set(map(stem, forms.split()))) == 1


def test_a_short_word_that_ends_like_a_participle_is_none():
    assert stem("vrede") != stem("vret")


def test_letters_of_their_own_are_kept_apart():
    assert stem("får") != stem("far")


def test_threads_do_not_disturb_each_other():
    words = ["behandlingerne", "pårørende", "drikker", "klagen"] * 200
    alone = list(map(stem, words))
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(stem, words)) == alone
