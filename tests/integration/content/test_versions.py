"""Plone's versioning inside drafts: every save is kept, compared and can be taken back."""

import pytest
from zope.lifecycleevent import modified

from .world import html


@pytest.fixture
def repository(portal):
    return portal.portal_repository


def versions(repository, obj) -> int:
    return len(repository.getHistoryMetadata(obj))


@pytest.mark.parametrize("which", ["edition", "section", "offer"])
def test_each_save_is_a_version(world, repository, which):
    obj = getattr(world, which)
    before = versions(repository, obj)
    obj.title = "Ny titel"
    modified(obj)
    assert versions(repository, obj) == before + 1


@pytest.mark.parametrize("which", ["publication", "place"])
def test_works_and_places_have_no_versions(world, repository, which):
    assert not repository.isVersionable(getattr(world, which))


def test_taking_an_edition_back_leaves_what_stands_in_it(world, repository):
    world.edition.title = "Ny titel"
    modified(world.edition)
    world.offer.title = "Flere samtaler"
    modified(world.offer)

    repository.revert(world.edition, 0)

    assert world.edition.title == "Kvalitetsstandard for rusmidler"
    assert world.edition["tilbud"]["samtaler"].title == "Flere samtaler"


def test_taking_an_offer_back_brings_its_text_back(world, repository):
    world.offer.purpose = html("<p>Noget andet.</p>")
    modified(world.offer)
    repository.revert(world.offer, 0)
    assert world.offer.purpose.raw == "<p>At <b>holde op</b> eller skære ned.</p>"


def test_two_versions_are_compared_field_by_field(portal, world):
    world.offer.staff = ("1 læge",)
    world.offer.purpose = html("<p>Noget andet.</p>")
    modified(world.offer)
    old = portal.portal_repository.retrieve(world.offer, 0).object

    changes = portal.portal_diff.createChangeSet(old, world.offer)

    changed = {diff.field for diff in changes.getDiffs() if not diff.same}
    assert {"staff", "purpose"} <= changed
    assert "title" not in changed
