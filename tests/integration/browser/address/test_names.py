"""What a name under a Publikation stands for."""

import pytest
from ZPublisher.interfaces import UseTraversalDefault

from servicedeklaration.browser.address.names import find_inside, lasting_url
from servicedeklaration.browser.address.traversal import name_under
from servicedeklaration.content.current import editions_today

from .. import world


def test_a_name_stands_for_the_part_in_the_edition_in_force(catalogue, in_force):
    assert name_under(catalogue, "indgang").getPhysicalPath() == in_force.indgang.getPhysicalPath()
    assert name_under(catalogue, "motivationsgruppe").title == "Motivationsgruppe"


@pytest.mark.parametrize(
    "name", ["2025", "title", "udgaver", "edit", "portal_catalog", "acl_users"]
)
def test_what_is_the_publications_own_or_a_tool_is_left_to_plone(catalogue, in_force, name):
    with pytest.raises(UseTraversalDefault):
        name_under(catalogue, name)


@pytest.mark.parametrize("name", ["rusmiddelcenter", "findes-ikke"])
def test_what_stands_elsewhere_is_not_found(catalogue, in_force, name):
    with pytest.raises(KeyError):
        name_under(catalogue, name)


def test_nothing_is_found_while_nothing_is_in_force(catalogue):
    world.make_edition(catalogue)
    with pytest.raises(KeyError):
        name_under(catalogue, "indgang")


def test_a_part_directly_in_the_edition_wins_over_one_deeper_down(in_force, site):
    edition = world.make_edition(world.make_catalogue(site, "andet"))
    deep = world.make(edition.behandling, "Afsnit", "metode", title="Metode i behandling")
    assert find_inside(edition, "metode").title == "Metode"
    assert lasting_url(deep).endswith("/andet/2025/behandling/metode")


def test_the_edition_in_force_changes_at_midnight_in_denmark(catalogue, in_force):
    world.approve(world.make_edition(catalogue, "2026"), world.date(2026, 1, 1))
    world.set_clock(2025, 12, 31, 23, 59)
    assert editions_today(catalogue).in_force.getId() == "2025"
    world.set_clock(2026, 1, 1, 0, 0)
    assert editions_today(catalogue).in_force.getId() == "2026"


def test_while_there_is_only_a_draft_staff_see_it_and_others_nothing(catalogue, anonymous):
    world.make_edition(catalogue)
    assert editions_today(catalogue).only_under_way.getId() == "2025"
    anonymous()
    assert editions_today(catalogue).only_under_way is None
