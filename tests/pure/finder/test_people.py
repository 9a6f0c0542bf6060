"""All that an offer's text tells of the people it is for."""

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
    )


def test_what_is_for_the_young_alone():
    assert people_of(Said("Unge", age_min=15, age_max=25)) == People(
        words="", ages="15-25", alone=("ung",), too=(), shares=False
    )
