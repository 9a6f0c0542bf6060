"""Ages that a document gives for an offer, or for its chapter, in another place."""

import pytest

from content_import.stages.named_ages import named_ages

MANY = "Dagbehandling er for borgere over 18 år, og natcafeen er for borgere over 25 år."


@pytest.mark.parametrize(
    ("title", "chapter", "text", "ages"),
    [
        ("Natcafeen", "", MANY, (25, None)),
        ("Grundforløb", "Ambulant dagbehandling", MANY, (18, None)),
        ("Samtaler", "Ambulante tilbud", MANY, None),
        ("Ungdomsvejledning ved fester", "", "Ungdomsvejledning gives til 12-20 år.", (12, 20)),
        ("Ung på vej", "", "Ung hjælp gives til unge mellem 12 og 20 år.", None),
        ("Ungdomsvejledning, op til tre timer", "", "Ungdomsvejledning er for 12-20 år.", (12, 20)),
        ("Alkoholbehandling for unge", "", "Alkoholbehandling er for voksne over 18 år.", None),
        ("Rusmiddelbehandling til gravide", "", "Rusmiddelbehandling er for alle fra 18 år.", None),
        ("Gruppe A", "Rusmiddelbehandling", "Rusmiddelbehandling er for alle fra 15 år.", None),
        ("Natcafeen", "", "Borgere over 18 år har glæde af natcafeen.", None),
        ("Natcafeen", "", "Natcafeen er til unge fra 15 år eller voksne over 30 år.", None),
    ],
)
def test_they_are_those_of_the_clause_that_says_for_whom_it_is(title, chapter, text, ages):
    found = named_ages(title, chapter, [text])

    assert (found and (found.min, found.max)) == ages
