"""All that an offer's text tells of the people it is for."""

import pytest

from servicedeklaration.finder.people import People, people_of
from servicedeklaration.finder.said import Said


def test_what_is_for_adults_and_relatives_too():
    said = Said(
        "Familiesamtaler",
        text="Et tilbud til familier, hvor nogen drikker.",
        work_target_group="Borgere over 18 år.",
    )

    assert people_of(said) == People(
        words="familier, hvor nogen drikker",
        ages="18-",
        alone=(),
        too=("paaroerende",),
        shares=True,
        ages_are_own=False,
    )


def test_what_is_for_the_young_alone():
    assert people_of(Said("Unge", age_min=15, age_max=25)) == People(
        words="", ages="15-25", alone=("ung",), too=(), shares=False
    )


def test_nobody_whom_the_target_group_sends_on_is_one_it_is_for():
    for told in ("Voksne. Unge under 18 henvises til Ungeteamet.", "Unge henvises til Ungeteamet."):
        people = people_of(Said("Samtaler", target_group=told))
        assert (people.alone, people.too) == ((), ())


def test_a_target_group_with_the_law_in_it_is_still_one():
    people = people_of(Said("Samtaler", target_group="Pårørende til borgere, jf. § 101."))
    assert people.alone == ("paaroerende",)


def test_what_is_for_the_parents_of_the_young_is_not_for_the_young_too():
    people = people_of(Said("Samtaler", target_group="Forældre til unge mellem 15 og 25 år."))
    assert (people.alone, people.too) == (("paaroerende",), ())


@pytest.mark.parametrize(
    ("text", "narrower"),
    [
        ("Støtte til borgere, der har fået et ressourceforløb.", True),
        ("Hjælp til personer med angst, som ikke kan være i en gruppe.", True),
        ("Vi taler om hverdagen.", False),
        ("Et hold for alle.", False),
    ],
)
def test_what_speaks_of_some_is_not_for_all_whom_the_document_names(text, narrower):
    assert people_of(Said("Hold", text=text)).narrower is narrower
