"""What an easy-to-read text says that its edition doesn't."""

import pytest

from servicedeklaration.redline.retelling import said_nowhere

TEXT = """Hjælpen er gratis. Du får svar senest 14 dage efter. Ring på 87 11 22 33.
Du kan være anonym. Du skal møde op til tolv samtaler. Et par gange betaler du 1.200 kr."""


@pytest.mark.parametrize(
    "retold",
    [
        "Det er gratis.",
        "Du får svar inden 14 dage.",
        "Ring 87112233.",
        "Du skal møde op 12 gange.",
        "Du kan få en samtale.",
        "Det koster 1200 kr.",
    ],
)
def test_what_the_edition_says_is_not_named(retold):
    assert said_nowhere(retold, TEXT) == []


@pytest.mark.parametrize(
    ("retold", "named"),
    [
        ("Hjælpen koster 500 kr.", "500 kr."),
        ("Du skal vente 8 uger.", "8"),
        ("Ring 11 22 33 44.", "11 22 33 44"),
        ("Du skal sige dit navn.", "Du skal sige dit navn."),
        ("Du kan ikke være anonym.", "Du kan ikke være anonym."),
        ("Der er otte samtaler.", "otte"),
    ],
)
def test_what_it_does_not_say_is(retold, named):
    assert named in said_nowhere(retold, TEXT)


def test_it_is_named_once():
    assert said_nowhere("Det koster 500 kr. Ja, 500 kr.", TEXT) == ["500 kr."]
