"""The tree of an edition: what it holds, in which order, and that it is the same every time."""

import json
from datetime import date

import pytest
from plone import api
from plone.app.testing import TEST_USER_ID, setRoles
from z3c.relationfield import RelationValue
from zope.component import getUtility
from zope.intid.interfaces import IIntIds
from zope.lifecycleevent import modified

from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.content.tree import edition_tree, part_tree
from servicedeklaration.content.walk import edition_of, parts, publication_of


def test_the_tree_is_plain_data(world):
    tree = edition_tree(world.edition)
    assert json.loads(json.dumps(tree)) == tree


def test_an_edition_begins_with_its_type_its_id_and_its_fields(world):
    tree = edition_tree(world.edition)
    assert (tree["@type"], tree["id"]) == ("Kvalitetsstandard", "2025")
    assert tree["in_force_from"] == "2025-01-01"
    assert tree["purpose"] == "<p>At borgeren får det bedre.</p>"
    assert tree["legal_basis"] == ["serviceloven § 101"]
    assert tree["complaint"] is None


def test_what_stands_inside_comes_in_order(world):
    api.content.create(world.edition, "Afsnit", id="til-sidst", title="Til sidst")
    assert [item["id"] for item in edition_tree(world.edition)["items"]] == ["tilbud", "til-sidst"]
    world.edition.moveObjectsToTop(["til-sidst"])
    assert [item["id"] for item in edition_tree(world.edition)["items"]] == ["til-sidst", "tilbud"]


def test_an_offer_has_its_fields_and_no_items(world):
    tree = part_tree(world.offer)
    assert tree["staff"] == ["1 socialrådgiver", "1 sygeplejerske"]
    assert tree["form"] == ["individual", "group"]
    assert tree["age_min"] == 18
    assert tree["age_max"] is None
    assert "items" not in tree


def test_the_source_file_is_no_part_of_the_text(world):
    assert not {"source", "source_sha256"} & set(edition_tree(world.edition))


def test_a_field_of_the_edition_does_not_show_through_in_a_section(world):
    assert "purpose" not in part_tree(world.section)


def test_nothing_happens_to_the_tree_when_the_edition_is_saved_without_change(world):
    before = edition_tree(world.edition)
    modified(world.edition)
    assert edition_tree(world.edition) == before


def relation_to(place) -> RelationValue:
    return RelationValue(getUtility(IIntIds).getId(place))


def test_a_relation_is_the_place_s_uid(world):
    world.offer.contacts = [relation_to(world.place)]
    modified(world.offer)
    assert part_tree(world.offer)["contacts"] == [world.place.UID()]


@pytest.mark.parametrize("approved", [False, True])
def test_the_tree_stays_the_same_when_a_place_is_deleted(portal, world, approved):
    """Else deleting a place would look as if somebody had tampered with an approved edition."""
    world.offer.contacts = [relation_to(world.place)]
    modified(world.offer)
    if approved:
        setRoles(portal, TEST_USER_ID, ["Manager"])
        RegisterExisting(world.edition, in_force_from=date(2025, 1, 1))()
    before = edition_tree(world.edition)

    portal.manage_delObjects([world.place.getId()])

    assert edition_tree(world.edition) == before


def test_ways_up_and_down(world):
    assert edition_of(world.offer) == world.edition
    assert publication_of(world.offer) == world.publication
    assert edition_of(world.publication) is None
    assert [part.getId() for part in parts(world.edition)] == ["tilbud", "samtaler"]
