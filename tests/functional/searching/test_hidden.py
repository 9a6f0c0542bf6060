"""What isn't in force is found by nobody's search, under whichever address."""

from datetime import date, datetime, timedelta

import pytest
import transaction
from DateTime import DateTime
from plone import api
from Products.CMFPlone import CatalogTool

from servicedeklaration.clock import COPENHAGEN
from servicedeklaration.editions.states import STATES

from ...integration.actions.world import (
    act_as,
    go_on,
    make_draft,
    make_edition,
    make_publication,
    register,
    stand_still,
    text,
)
from ..course.conftest import PASSWORD, PEOPLE, visitor

__all__ = ["visitor"]

SECRET = "Xylofonkvartet"
DAY = date(2025, 4, 1)


@pytest.fixture(scope="class")
def site(functional_portal_class):
    """For every state a work whose edition in it is the only one that speaks of xylophones."""
    portal = functional_portal_class
    stand_still()
    act_as(portal, "Manager")
    for role in PEOPLE:
        portal.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
    for state in (state for state in STATES if state != "approved"):
        work = make_publication(portal, f"work-{state}", title=f"Værk {state}")
        register(make_draft(work, "2020", title="Udgave 2020"), date(2020, 1, 1))
        edition = make_edition(work, state, title=f"Udgave {state}", tasks=text(SECRET))
        speak(edition)
    transaction.commit()
    yield portal
    go_on()


def speak(edition) -> None:
    """Write the word where citizens would find it; what is sealed is told to the catalogue."""
    offer = edition["indgang"]["raadgivning"]
    offer.title = SECRET
    offer.reindexObject()


class TestHidden:
    @pytest.mark.parametrize("role", ["Anonymous", *PEOPLE, "Manager"])
    def test_what_is_not_in_force_is_found_by_no_role(self, visitor, role):
        words = {"SearchableText": SECRET}
        for path in ("@@search", "search", "@@ajax-search"):
            answer = visitor(role).get(path, params=words)
            assert answer.status_code == 200
            for state in STATES:
                assert f"work-{state}" not in answer.text, (path, state)

    @pytest.mark.parametrize("role", ["Anonymous", "CommitteeMember"])
    def test_plones_rest_search_agrees_for_all_but_staff(self, visitor, role):
        answer = visitor(role).api("GET", f"@search?SearchableText={SECRET}")
        assert answer.json()["items"] == []

    def test_staff_find_their_drafts_with_plones_rest_search(self, visitor):
        answer = visitor("Editor").api("GET", f"@search?SearchableText={SECRET}")
        assert any("work-draft" in item["@id"] for item in answer.json()["items"])


@pytest.fixture
def two_editions(functional_portal):
    """What is called Xylofonkvartet until 31 March 2025 is a Klarinetkvartet from the next day."""
    portal = functional_portal
    stand_still(DAY - timedelta(days=1))
    act_as(portal, "Manager")
    work = make_publication(portal)
    for name, first, word in (("2020", date(2020, 1, 1), SECRET), ("2025", DAY, "Klarinetkvartet")):
        edition = make_draft(work, name)
        edition["indgang"]["raadgivning"].title = word
        register(edition, first)
    transaction.commit()
    yield portal
    go_on()


@pytest.mark.parametrize(
    ("day", "found", "gone"),
    [(DAY - timedelta(days=1), SECRET, "Klarinetkvartet"), (DAY, "Klarinetkvartet", SECRET)],
)
def test_on_its_first_day_the_new_edition_is_found_everywhere_and_the_old_nowhere(
    two_editions, monkeypatch, day, found, gone
):
    stand_still(day)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=COPENHAGEN)
    monkeypatch.setattr(CatalogTool, "DateTime", lambda: DateTime(noon.isoformat()))
    from ..course.conftest import Visitor

    with Visitor(two_editions.absolute_url(), None) as citizen:
        for path, is_api in (("@@search", False), ("@@ajax-search", False), ("@search", True)):
            ask = citizen.api if is_api else citizen.request
            there = ask("GET", path, params={"SearchableText": found})
            away = ask("GET", path, params={"SearchableText": gone})
            assert "stofmisbrug/" in there.text, path
            assert "stofmisbrug/" not in away.text, path
    act_as(two_editions, "Anonymous")
    assert [brain.Title for brain in api.content.find(portal_type="Indsats")] == [found]
