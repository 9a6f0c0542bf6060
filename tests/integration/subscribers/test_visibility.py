"""Who sees a Publikation follows from its editions, in every listing and at its address."""

import pytest
from plone import api

from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.editions.states import PUBLIC_STATES, STATES

from ..actions.world import GIVEN, act_as, make_draft, make_edition, make_publication


@pytest.fixture
def site(portal):
    act_as(portal, "Manager")
    return portal


def sees(site, role: str, obj) -> bool:
    """Whether the role may view the object, and finds it in the catalogue."""
    act_as(site, role)
    allowed = bool(api.user.get_current().has_permission("View", obj))
    path = {"query": "/".join(obj.getPhysicalPath()), "depth": 0}
    found = bool(site.portal_catalog(path=path, show_inactive=True))
    assert allowed == found, (role, obj)
    act_as(site, "Manager")
    return allowed


def test_a_publication_without_editions_is_seen_by_staff_only(site):
    publication = make_publication(site)
    assert not sees(site, "Anonymous", publication)
    assert not sees(site, "CommitteeMember", publication)
    assert sees(site, "Editor", publication)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("role", ["Anonymous", "Member", "CommitteeMember", "Editor"])
def test_a_publication_is_seen_by_whoever_sees_its_edition(site, state, role):
    edition = make_edition(make_publication(site), state)
    expected = state in PUBLIC_STATES or role in STATES[state].visible_to
    assert sees(site, role, edition) == expected
    assert sees(site, role, edition["indgang"]["raadgivning"]) == expected
    assert sees(site, role, site["stofmisbrug"]) == expected


def test_a_publication_is_hidden_again_when_its_consultation_is_closed(site):
    edition = make_edition(make_publication(site), "consultation")
    ACTIONS["close_consultation"](edition, **GIVEN["close_consultation"])()
    assert not sees(site, "Anonymous", site["stofmisbrug"])


def test_a_publication_stays_visible_while_a_new_draft_is_written(site):
    publication = make_publication(site)
    make_edition(publication, "approved")
    draft = make_draft(publication, "2027")
    assert sees(site, "Anonymous", publication)
    assert not sees(site, "Anonymous", draft)


def test_a_publication_is_hidden_when_its_public_edition_was_only_in_consultation_and_goes(site):
    publication = make_publication(site)
    edition = make_edition(publication, "consultation")
    ACTIONS["close_consultation"](edition, **GIVEN.get("close_consultation", {}))()
    publication.manage_delObjects(["2025"])
    assert not sees(site, "Anonymous", publication)


def test_editors_may_add_an_edition_to_a_publication(site):
    publication = make_publication(site)
    act_as(site, "Editor")
    assert api.user.get_current().has_permission("Add portal content", publication)
