"""What a text tells people to do, and what only looks like it."""

import pytest

from servicedeklaration.browser.words.way_in import way_in


@pytest.mark.parametrize(
    "told",
    [
        "Ring på 00 00 00 03.",
        "Borgeren kan blot møde op.",
        "Hjælpen er uden visitation, så borgere kan henvende sig direkte til centret.",
        "I haven kan du komme ind hele dagen.",
        "Alle kan skrive til os.",
    ],
)
def test_what_people_can_do_is_the_way_in(told):
    assert way_in(f"<p>{told}</p>") == told


@pytest.mark.parametrize(
    "other",
    [
        "Anonym behandling kan foregå ved henvendelse til centret.",
        "Centret kan kontakte din læge.",
        "Borgere kan få samtaler.",
        "Kom ind.",
        "",
    ],
)
def test_what_others_do_and_what_one_gets_is_not(other):
    assert way_in(f"<p>{other}</p>") == ""


def test_a_short_paragraph_is_given_whole_and_of_a_long_one_the_sentence():
    short = "Der kræves ingen aftale. Borgeren kan blot møde op."
    assert way_in(f"<p>Vi har åbent.</p><p>{short}</p>") == short
    assert way_in(f"<p>{'Vi har en have. ' * 20} Du kan ringe.</p>") == "Du kan ringe."
