"""For whom an offer is, what ages it takes and what it is about, by what it says itself."""

import pytest

from servicedeklaration.finder.ages import ages_of, includes
from servicedeklaration.finder.answers import answers_of
from servicedeklaration.finder.said import Said
from servicedeklaration.finder.subjects import subjects_of
from servicedeklaration.finder.whom import whom_of

ONESELF = {"mig": True}


@pytest.mark.parametrize(
    ("said", "whom"),
    [
        (Said("Samtaler"), ONESELF),
        (Said("Pårørendegruppe"), {"paaroerende": True}),
        (Said("Gruppe for pårørende"), {"paaroerende": True}),
        (Said("Gruppe A", target_group="Pårørende over 18 år."), {"paaroerende": True}),
        (Said("For dig og dine pårørende"), ONESELF | {"paaroerende": True}),
        (Said("Familiesamtaler"), ONESELF | {"paaroerende": True}),
        (Said("Gruppe", chapters=("Tilbud til unge",)), ONESELF | {"ung": True}),
        (Said("Ungdomsrådgivning"), ONESELF | {"ung": True}),
        (Said("Rådgivning", age_min=15, age_max=25), ONESELF | {"ung": True}),
        (Said("Rådgivning", age_min=15), ONESELF),
        (Said("Jordemoder", purpose="At støtte den gravide."), ONESELF | {"gravid": True}),
        (Said("Stofmisbrugere, der er gravide"), ONESELF | {"gravid": True}),
    ],
    ids=lambda value: value.title if isinstance(value, Said) else "",
)
def test_headings_target_group_and_ages_tell_for_whom_it_is(said, whom):
    assert whom_of(said) == whom


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Du kan også komme som pårørende.", ONESELF | {"paaroerende": True}),
        ("Individuel rådgivning eller familierådgivning.", ONESELF | {"paaroerende": True}),
        ("Råd til unge samt deres forældre.", ONESELF | {"ung": True, "paaroerende": True}),
        ("Samtykke fra unge og deres forældre.", ONESELF),
        ("Vi har set, hvad pårørende går igennem.", ONESELF | {"paaroerende": False}),
        ("Enhver borger kan komme.", ONESELF | {"paaroerende": False}),
        ("Pårørende kan inddrages i forløbet.", ONESELF),
        ("Vi taler om arbejde, familie og helbred.", ONESELF),
        ("Tilbuddet er ikke for unge.", ONESELF),
        ("Behandling af unge under 18 kræver samtykke.", ONESELF),
        ("Lovgrundlag: serviceloven § 140 for unge under 18.", ONESELF),
        ("Vi er tunge at danse med.", ONESELF),
        ("Er du gravid, kan du ikke deltage.", ONESELF),
        ("Til gravide kan vi ikke give medicin.", ONESELF),
        ("Holdet er for unge, men vi kan ikke love en plads.", ONESELF | {"ung": True}),
        ("Vi henviser dig til et tilbud for pårørende.", ONESELF),
        ("Der er andre tilbud til pårørende.", ONESELF),
        ("Holdet er for unge, der ikke kan finde ro.", ONESELF | {"ung": True}),
    ],
)
def test_in_a_text_only_some_words_tell_for_whom_it_is(text, whom):
    assert whom_of(Said("Samtaler", text=text)) == whom


def test_a_document_that_is_for_relatives_too_makes_each_offer_a_possible_one():
    said = Said("Samtaler", work_target_group="Borgere over 18 år og deres pårørende.")
    assert whom_of(said) == ONESELF | {"paaroerende": False}


@pytest.mark.parametrize(
    ("said", "ages"),
    [
        (Said("A", age_min=15, age_max=25), "15-25"),
        (Said("A", age_max=17), "-17"),
        (Said("A", age_min=0), "0-"),
        (Said("A", work_target_group="Borgere over 18 år."), "18-"),
        (Said("A", work_target_group="Alle fra 15 år. Dagbehandling fra 18 år."), ""),
        (Said("Unge", work_target_group="Borgere over 18 år."), ""),
        (Said("Pårørendegruppe", work_target_group="Borgere over 18 år."), ""),
        (Said("A"), ""),
    ],
)
def test_ages_are_its_own_or_those_of_the_whole_document_where_they_can_be_its(said, ages):
    assert ages_of(said) == ages


@pytest.mark.parametrize(
    ("ages", "inside", "outside"),
    [("15-25", (15, 25), (14, 26)), ("18-", (18, 120), (17,)), ("-17", (0, 17), (18,))],
)
def test_both_ends_of_a_range_are_included(ages, inside, outside):
    assert all(includes(ages, age) for age in inside)
    assert not any(includes(ages, age) for age in outside)


@pytest.mark.parametrize(
    ("said", "subjects"),
    [
        (Said("A", subjects=("alkohol",)), {"alkohol": True}),
        (Said("A", subjects=("Stofmisbrug",)), {"stoffer": True}),
        (Said("A", subjects=("rusmidler",)), {"alkohol": True, "stoffer": True}),
        (Said("Alkoholgruppe", subjects=("rusmidler",)), {"alkohol": True}),
        (Said("A", chapters=("Alkohol",), subjects=("misbrug",)), {"alkohol": True}),
        (Said("A", text="Om hash.", subjects=("misbrug",)), {"alkohol": False, "stoffer": True}),
        (Said("A", text="Om alkohol.", subjects=("stofmisbrug",)), {"stoffer": True}),
        (Said("A", subjects=("hjemmehjælp",)), {"hjemmehjælp": True}),
        (Said("A"), {}),
    ],
)
def test_a_wide_subject_is_narrowed_by_the_offers_own_words(said, subjects):
    assert subjects_of(said) == subjects


def test_what_is_not_stated_rules_nothing_out():
    assert answers_of(Said("Samtaler")) == (
        "alder?*",
        "anonymt?ja",
        "for:mig",
        "form?gruppe",
        "form?individuel",
        "henvisning?nej",
        "kommune?*",
        "om?*",
    )


def test_what_is_stated_rules_the_rest_out():
    said = Said(
        "Samtaler",
        age_min=18,
        access="referral",
        anonymous="no",
        form=("group", "other"),
        subjects=("alkohol",),
        municipality="9999",
    )
    assert answers_of(said) == ("alder:18-", "for:mig", "form:gruppe", "kommune:9999", "om:alkohol")


@pytest.mark.parametrize(
    ("said", "ages"),
    [
        (Said("Ungdomsrådgivning"), "alder?-30"),
        (Said("Samtaler, voksne og unge"), "alder?*"),
        (Said("Unge", age_min=15, age_max=23), "alder:15-23"),
    ],
)
def test_what_is_for_the_young_alone_is_for_no_old_person_where_it_says_no_ages(said, ages):
    assert [word for word in answers_of(said) if word.startswith("alder")] == [ages]
