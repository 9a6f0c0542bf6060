"""What may stand in what, whichever way it comes in, and who may add it."""

import pytest
from AccessControl import Unauthorized
from plone import api
from plone.api.exc import InvalidParameterError
from plone.app.testing import TEST_USER_ID, setRoles

HOLDS = {
    "Publikation": {"Kvalitetsstandard", "Servicedeklaration", "Indsatskatalog"},
    "Kvalitetsstandard": {"Afsnit", "Indsats"},
    "Servicedeklaration": {"Afsnit", "Indsats"},
    "Indsatskatalog": {"Afsnit", "Indsats"},
    "Afsnit": {"Afsnit", "Indsats"},
    "Indsats": set(),
    "Kontaktsted": set(),
}
ADDABLE_ANYWHERE = {"Publikation", "Kontaktsted"}


@pytest.mark.parametrize("portal_type", HOLDS)
def test_a_type_holds_only_what_the_design_says(portal, portal_type):
    fti = portal.portal_types[portal_type]
    assert fti.filter_content_types
    assert set(fti.allowed_content_types) == HOLDS[portal_type]
    assert fti.global_allow == (portal_type in ADDABLE_ANYWHERE)


def names_of_addable(container) -> list[str]:
    return sorted(fti.getId() for fti in container.allowedContentTypes())


def test_a_work_takes_editions_of_its_own_kind_only(world):
    assert names_of_addable(world.publication) == ["Kvalitetsstandard"]
    with pytest.raises(InvalidParameterError, match="Cannot add"):
        api.content.create(world.publication, "Indsatskatalog", title="Katalog")


def test_a_work_without_a_kind_takes_nothing(world):
    world.publication.kind = None
    assert names_of_addable(world.publication) == []


def test_an_edition_of_another_kind_cannot_be_pasted(portal, world):
    setRoles(portal, TEST_USER_ID, ["Manager"])
    catalogue = api.content.create(portal, "Publikation", title="Katalog", kind="Indsatskatalog")
    copied = world.publication.manage_copyObjects([world.edition.getId()])
    with pytest.raises(ValueError, match="Disallowed subobject type"):
        catalogue.manage_pasteObjects(copied)


def test_an_edition_cannot_be_pasted_outside_a_work(portal, world):
    setRoles(portal, TEST_USER_ID, ["Manager"])
    copied = world.publication.manage_copyObjects([world.edition.getId()])
    with pytest.raises(ValueError, match="Disallowed subobject type"):
        portal.manage_pasteObjects(copied)


def test_a_place_cannot_stand_in_an_edition(world):
    with pytest.raises(InvalidParameterError):
        api.content.create(world.edition, "Kontaktsted", title="Centret")


def test_sections_nest(world):
    inner = api.content.create(world.section, "Afsnit", title="For unge")
    offer = api.content.create(inner, "Indsats", title="Gruppe for unge")
    assert offer.absolute_url_path().endswith("/2025/tilbud/for-unge/gruppe-for-unge")


@pytest.mark.parametrize("role", ["Contributor", "Editor", "Site Administrator", "Manager"])
def test_those_who_write_may_add_works_and_places(portal, role):
    setRoles(portal, TEST_USER_ID, [role])
    assert set(names_of_addable(portal)) >= ADDABLE_ANYWHERE


@pytest.mark.parametrize("role", ["Member", "Reader", "CommitteeMember", "CommitteeSecretary"])
def test_others_may_not_add_works(portal, role):
    setRoles(portal, TEST_USER_ID, [role])
    assert not ADDABLE_ANYWHERE & set(names_of_addable(portal))
    with pytest.raises((Unauthorized, InvalidParameterError)):
        api.content.create(portal, "Publikation", title="Nyt værk")


def test_danish_letters_are_written_out_in_addresses(portal, editor):
    from plone.dexterity.utils import createContentInContainer

    work = createContentInContainer(portal, "Publikation", title="Særlig støtte på Østerå")
    assert work.getId() == "saerlig-stoette-paa-oesteraa"
