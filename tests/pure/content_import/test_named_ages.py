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
        ("Alkoholbehandling, gravide", "", "Alkoholbehandling er for borgere over 18 år.", None),
        (
            "Ungegruppe",
            "Rusmiddelrådgivningen",
            "Rusmiddelrådgivningen er for voksne fra 18 år.",
            None,
        ),
        ("Samtaler", "Stofbehandlingen for unge", "Stofbehandlingen er for alle fra 18 år.", None),
        ("Anonym rådgivning", "", "Anonym rådgivning gælder ikke for unge under 18 år.", None),
        (
            "Anonym rådgivning",
            "",
            "Ud over anonym rådgivning tilbydes unge under 25 år en gruppe.",
            None,
        ),
        (
            "Anonym rådgivning",
            "",
            "Der er anonym rådgivning og et hold, som er for unge under 25 år.",
            None,
        ),
        ("Natcafeen", "", "Natcafeen, der er ny, er for borgere over 25 år.", (25, None)),
        ("Natcafeen", "", "Natcafeen er til unge fra 15 år eller voksne over 30 år.", None),
    ],
)
def test_they_are_those_of_the_clause_that_says_for_whom_it_is(title, chapter, text, ages):
    found = named_ages(title, chapter, [text])

    assert (found and (found.min, found.max)) == ages
