"""Whose target group an offer has, and whether it is made for a group alone."""

import pytest

from servicedeklaration.finder.ages import ages_of
from servicedeklaration.finder.said import Said
from servicedeklaration.finder.target import own_words, shares_target_group, stated_of_all
from servicedeklaration.finder.whom import alone_for

ADULTS = "Borgere over 18 år."


def test_its_own_words_say_for_whom_it_is():
    said = Said(
        "Aftenhold", purpose="At holde fast.", text="Et tilbud til borgere, der er i arbejde."
    )

    assert own_words(said) == "borgere, der er i arbejde"
    assert own_words(Said("Aftenhold", text="Vi mødes om aftenen.")) == ""


def test_an_opening_states_for_whom_the_whole_is_in_a_line_of_its_own():
    line = "Målgruppen er borgere fra 12 år. Haven er for borgere over 23 år."
    assert stated_of_all(f"Vi hjælper unge mellem 12 og 23 år.\n{line}\nVi lytter.") == line
    assert stated_of_all("Vi hjælper borgere over 18 år.") == ""


@pytest.mark.parametrize(
    ("said", "shares"),
    [
        (Said("Samtaler"), True),
        (Said("Samtaler", purpose="At den indsatte får ro."), False),
        (Said("Hold i Havlund Arrest"), False),
        (Said("Samtaler", text="Vi taler også om tid i fængsel."), True),
        (Said("Samtaler", chapters=("Indsats",)), True),
        (Said("Gruppe for pårørende"), False),
        (Said("Tilbud til unge"), False),
    ],
    ids=lambda value: (
        f"{value.title} {value.purpose}{value.text}" if isinstance(value, Said) else ""
    ),
)
def test_what_the_document_says_of_all_holds_only_for_those_who_come_by_themselves(said, shares):
    assert shares_target_group(said) is shares
    told = Said(**{**vars(said), "work_target_group": ADULTS})
    assert ages_of(told) == ("18-" if shares else "")


@pytest.mark.parametrize(
    ("said", "groups"),
    [
        (Said("Gruppe for pårørende"), {"paaroerende"}),
        (Said("Familiesamtaler"), set()),
        (Said("Samtaler", text="Du kan også komme som pårørende."), set()),
        (Said("Unge"), {"ung"}),
        (Said("Samtaler, voksne og unge"), set()),
        (Said("Skolehold", purpose="Hjælp til unge på skolen."), {"ung"}),
        (Said("Skolehold", text="Der er også plads til unge fra andre skoler."), set()),
        (Said("Hold", target_group="Unge over 18 år."), {"ung"}),
        (Said("Hold", target_group="Voksne og unge."), set()),
        (Said("Hold", age_max=25), {"ung"}),
        (Said("Gravide"), {"gravid"}),
    ],
    ids=lambda value: value.title if isinstance(value, Said) else "",
)
def test_some_offers_are_made_for_a_group_alone(said, groups):
    assert alone_for(said) == groups
