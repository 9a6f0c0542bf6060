"""What our content is found by, and what lists show of it."""

from datetime import date

import pytest
from plone import api
from zope.lifecycleevent import modified

from servicedeklaration.citation.codes import code_of

from .world import html


def found(**query) -> list[str]:
    return sorted(brain.getId for brain in api.content.find(**query))


EVERYTHING = ["2025", "rusmidler", "samtaler", "tilbud"]


@pytest.mark.parametrize(
    "query",
    [
        {"kind": "Kvalitetsstandard"},
        {"municipality": "0860"},
        {"provider": "Rusmiddelcenter Havlund"},
        {"subject": "alkohol"},
    ],
)
def test_everything_in_a_work_is_found_by_what_the_work_says(world, query):
    assert found(**query) == EVERYTHING


def test_what_stands_in_an_edition_is_found_by_its_uid(world):
    assert found(edition_uid=world.edition.UID()) == ["2025", "samtaler", "tilbud"]


def test_what_letters_refer_to_is_found_by_its_short_code(world):
    for obj in (world.edition, world.edition["tilbud"], world.edition["tilbud"]["samtaler"]):
        assert found(short_code=code_of(obj.UID())) == [obj.getId()]
    assert found(short_code=code_of(world.publication.UID())) == []


@pytest.mark.parametrize(
    "query",
    [
        {"number": "3.1"},
        {"offer_type": "offer"},
        {"access": "open"},
        {"anonymous": "yes"},
        {"form": "group"},
        {"age_min": {"query": 20, "range": "max"}},
    ],
)
def test_an_offer_is_found_by_its_own_facts(world, query):
    assert found(**query) == ["samtaler"]


def test_an_edition_is_found_by_its_first_day(world):
    assert found(in_force_from={"query": date(2025, 1, 1), "range": "max"}) == ["2025"]
    assert found(in_force_from={"query": date(2024, 12, 31), "range": "max"}) == []


def test_an_edition_is_found_by_its_source_file(world):
    world.edition.source_sha256 = "ab" * 32
    modified(world.edition)
    assert found(source_sha256="ab" * 32) == ["2025"]


@pytest.mark.parametrize("word", ["skære", "samtale", "sygeplejerske", "uger", "3.1"])
def test_an_offer_is_found_by_any_of_its_words(world, word):
    assert "samtaler" in found(SearchableText=word)


def test_words_on_both_sides_of_a_tag_stay_apart(world):
    world.offer.activities = html("<ul><li>kaffe</li><li>te</li></ul>")
    modified(world.offer)
    assert found(SearchableText="kaffe") == ["samtaler"]
    assert found(SearchableText="kaffete") == []


def test_a_place_is_found_by_its_address(world):
    world.place.street = "Havnegade 1"
    modified(world.place)
    assert found(SearchableText="havnegade") == ["centret"]


def test_lists_show_the_beginning_of_the_purpose(world):
    [brain] = api.content.find(UID=world.offer.UID())
    assert brain.Description == "At holde op eller skære ned."


def test_lists_show_the_beginning_of_the_text_where_no_purpose_is_stated(world):
    world.offer.purpose = None
    world.offer.body = html("<p>Du taler med en rådgiver.</p>")
    modified(world.offer)
    [brain] = api.content.find(UID=world.offer.UID())
    assert brain.Description == "Du taler med en rådgiver."


def test_a_long_purpose_is_cut_at_a_word(world):
    world.offer.purpose = html("<p>" + "ord " * 100 + "</p>")
    modified(world.offer)
    [brain] = api.content.find(UID=world.offer.UID())
    assert brain.Description.endswith("ord …")
    assert len(brain.Description) <= 202


def test_lists_show_the_day_and_the_work_of_an_edition(world):
    [brain] = api.content.find(UID=world.edition.UID())
    assert (brain.in_force_from, brain.kind, brain.municipality) == (
        date(2025, 1, 1),
        "Kvalitetsstandard",
        "0860",
    )


def test_a_change_of_the_work_reaches_what_stands_in_it(world):
    world.publication.provider = "Nyt center"
    modified(world.publication)
    assert found(provider="Nyt center") == EVERYTHING


def test_a_page_named_like_an_index_is_not_taken_for_a_value(portal, world):
    """The catalogue looks values up by acquisition, and would find the page."""
    with api.env.adopt_roles(["Manager"]):
        api.content.create(portal, "Document", id="form", title="Skriv til os")
        other = api.content.create(portal, "Document", id="andet", title="Andet")
    brain = api.content.find(UID=other.UID(), unrestricted=True)[0]
    values = portal.portal_catalog.getIndexDataForRID(brain.getRID())
    assert not values["form"]
