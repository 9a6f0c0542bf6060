"""The ages that a document states for all its offers, and for those it names."""

import pytest

from servicedeklaration.finder.ages import Ages, read_offer_ages
from servicedeklaration.finder.answers import answers_of
from servicedeklaration.finder.said import Said
from servicedeklaration.finder.work_ages import WorkAges, read_work_ages

ALL = (
    "Målgruppen er borgere fra 12 år. Dagtilbud og substitution er for borgere over 18 år. "
    "Haven er for borgere over 23 år."
)


def test_a_sentence_on_some_offers_is_none_on_all():
    named = {"dagtilbud": (18, None), "substitution": (18, None), "haven": (23, None)}
    assert read_work_ages(ALL) == WorkAges((12, None), named)


def test_groups_told_one_after_the_other_are_no_range_for_all():
    groups = "Voksne over 18 år.\nUnge mellem 18 og 25 år."
    assert read_work_ages(groups).of_all is None


@pytest.mark.parametrize(
    ("said", "ages"),
    [
        (Said("Samtaler"), Ages("12-")),
        (Said("Dagtilbud"), Ages("18-", own=True)),
        (Said("Aften", chapters=("Ambulant dagtilbud",)), Ages("18-", own=True)),
        (Said("Lægehjælp", text="Udlevering af medicin."), Ages("18-", possible="12-")),
        (Said("Samtaler", age_min=15), Ages("15-", own=True)),
        (Said("Værestedet Bænken"), Ages()),
        (Said("Unge"), Ages()),
    ],
    ids=lambda value: value.title if isinstance(value, Said) else "",
)
def test_an_offer_has_the_ages_that_the_document_states_for_it(said, ages):
    told = Said(**{**vars(said), "work_target_group": ALL})
    assert read_offer_ages(told) == ages


def test_what_may_have_a_higher_limit_is_plain_only_above_it():
    said = Said("Lægehjælp", text="Udlevering af medicin.", work_target_group=ALL)
    assert {"alder:18-", "alder?12-"} <= set(answers_of(said))
