"""Plone's own searches find an edition and its parts on the days on which it is in force."""

from datetime import date, datetime

import pytest
from DateTime import DateTime
from plone import api
from Products.CMFPlone import CatalogTool

from servicedeklaration.actions.new_edition import NewEdition
from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.clock import COPENHAGEN
from servicedeklaration.editions.states import STATES
from servicedeklaration.upgrades import to_1002

from ..actions.world import (
    GIVEN,
    act_as,
    go_on,
    make_correction,
    make_draft,
    make_edition,
    make_publication,
    register,
    stand_still,
)


@pytest.fixture
def site(portal):
    stand_still()
    act_as(portal, "Manager")
    yield portal
    go_on()


@pytest.fixture
def found(site, monkeypatch):
    """What Plone finds at noon of a day, or at another moment of it, by the last id of its path."""

    def find(day: date, *time: int, role: str = "Anonymous", **query) -> list[str]:
        moment = datetime(day.year, day.month, day.day, *(time or (12,)), tzinfo=COPENHAGEN)
        monkeypatch.setattr(CatalogTool, "DateTime", lambda: DateTime(moment.isoformat()))
        query = query or {"object_provides": "servicedeklaration.content.interfaces.IPart"}
        act_as(site, role)
        try:
            paths = [brain.getPath() for brain in api.content.find(**query)]
            return sorted(path.removeprefix("/plone/") for path in paths)
        finally:
            act_as(site, "Manager")

    return find


def below(edition: str) -> list[str]:
    return [f"{edition}/indgang", f"{edition}/indgang/raadgivning"]


def test_the_parts_of_an_edition_are_found_from_its_first_day_to_its_last(site, found):
    edition = make_draft(make_publication(site))
    register(edition, date(2022, 1, 1), in_force_until=date(2022, 12, 31))
    assert found(date(2021, 12, 31), 23, 59, 59) == []
    assert found(date(2022, 1, 1), 0) == below("stofmisbrug/2025")
    assert found(date(2022, 12, 31), 23, 59, 59) == below("stofmisbrug/2025")
    assert found(date(2023, 1, 1), 0) == []


def test_at_midnight_the_new_edition_is_found_in_the_place_of_the_old(site, found):
    work = make_publication(site)
    register(make_draft(work, "2020"), date(2020, 1, 1))
    register(make_draft(work, "2025"), date(2025, 4, 1))
    assert found(date(2025, 3, 31), 23, 59, 59) == below("stofmisbrug/2020")
    assert found(date(2025, 4, 1), 0) == below("stofmisbrug/2025")


def test_an_edition_that_was_registered_last_and_is_older_is_not_found_any_more(site, found):
    work = make_publication(site)
    register(make_draft(work, "2025"), date(2025, 1, 1))
    register(make_draft(work, "2020"), date(2020, 1, 1))
    assert found(date(2025, 3, 3)) == below("stofmisbrug/2025")
    assert found(date(2024, 3, 3)) == below("stofmisbrug/2020")


def test_a_withdrawn_edition_is_found_no_more_and_the_one_before_again(site, found):
    work = make_publication(site)
    register(make_draft(work, "2020"), date(2020, 1, 1))
    edition = register(make_draft(work, "2025"), date(2025, 1, 1))
    with api.env.adopt_roles(["Manager", "CommitteeSecretary"]):
        ACTIONS["withdraw"](edition, **GIVEN["withdraw"])()
    assert found(date(2025, 3, 3)) == below("stofmisbrug/2020")
    assert found(date(2025, 1, 3)) == below("stofmisbrug/2020")


def test_a_correction_takes_the_place_of_what_it_mends(site, found):
    correction = make_correction(site)
    ACTIONS["publish_correction"](correction)()
    assert found(date(2025, 3, 3)) == below(f"work-correction/{correction.getId()}")


@pytest.mark.parametrize("role", ["Anonymous", "Member", "CommitteeMember"])
@pytest.mark.parametrize("state", [state for state in STATES if state != "approved"])
def test_what_is_not_approved_is_not_found_by_those_who_only_read(site, found, state, role):
    make_edition(make_publication(site), state)
    assert found(date(2025, 5, 1), role=role) == []
    assert found(date(2025, 5, 1), role=role, portal_type="Kvalitetsstandard") == []


@pytest.mark.parametrize("role", ["Editor", "Contributor", "CommitteeSecretary"])
def test_staff_find_their_drafts_and_what_is_to_come(site, found, role):
    make_draft(make_publication(site))
    register(make_draft(make_publication(site, "alkohol"), "2030"), date(2030, 1, 1))
    expected = below("alkohol/2030") + below("stofmisbrug/2025")
    assert found(date(2025, 3, 3), role=role) == expected


def test_the_edition_is_found_as_its_parts_are(site, found):
    register(
        make_draft(make_publication(site)), date(2022, 1, 1), in_force_until=date(2022, 12, 31)
    )
    editions = {"portal_type": "Kvalitetsstandard"}
    assert found(date(2022, 6, 1), **editions) == ["stofmisbrug/2025"]
    assert found(date(2023, 6, 1), **editions) == []


def test_the_next_draft_is_not_found_beside_what_it_was_made_of(site, found):
    work = make_publication(site)
    register(make_draft(work, "2020"), date(2020, 1, 1))
    NewEdition(work)()
    assert found(date(2025, 3, 3)) == below("stofmisbrug/2020")


def test_an_edition_of_the_far_future_is_not_found_before_its_day(site, found):
    register(make_draft(make_publication(site)), date(2999, 1, 1))
    assert found(date(2025, 3, 3)) == []


def test_what_a_site_of_version_1001_has_is_found_on_its_days_after_the_upgrade(site, found):
    work = make_publication(site)
    for name, first in (("2020", date(2020, 1, 1)), ("2025", date(2025, 1, 1))):
        edition = register(make_draft(work, name), first)
        for part in (edition["indgang"], edition["indgang"]["raadgivning"]):
            site.portal_catalog.Indexes["effectiveRange"].unindex_object(_rid(part))

    to_1002(site.portal_setup)

    assert found(date(2025, 3, 3)) == below("stofmisbrug/2025")


def _rid(part) -> int:
    return part.portal_catalog.getrid("/".join(part.getPhysicalPath()))
