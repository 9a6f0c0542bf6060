"""What a document is about, by its title and its text."""

import pytest

from content_import.vocabulary.subjects import subject_of

DRUGS = "Behandling for stofmisbrug. Stofmisbrug og alkohol. Også stofmisbrug hos unge."
BOTH = "Behandling for stofmisbrug og for alkohol."


@pytest.mark.parametrize(
    ("title", "text", "subject"),
    [
        ("Kvalitetsstandard for alkoholbehandling", DRUGS, "alkohol"),
        ("Kvalitetsstandard", DRUGS, "stofmisbrug"),
        ("Dagcenter for Misbrug", DRUGS, "stofmisbrug"),
        ("Misbrugscentret", BOTH, "misbrug"),
        ("Misbrugscentret", "Vi hjælper med at komme ud af et misbrug.", "misbrug"),
        ("Støtte i hverdagen", "Du får hjælp.", ""),
    ],
)
def test_the_title_decides_unless_it_is_vague_and_the_text_is_clear(title, text, subject):
    assert subject_of(title, text) == subject
