"""The editions in force all over the site are those that the rules name for each Publikation."""

from datetime import date

import pytest

from servicedeklaration.content.in_force import editions_in_force

from ..actions.world import (
    act_as,
    go_on,
    make_draft,
    make_edition,
    make_publication,
    register,
    stand_still,
)

DAY = date(2025, 3, 3)


@pytest.fixture
def publication(portal):
    act_as(portal, "Manager")
    stand_still()
    yield make_publication(portal)
    go_on()


def in_force(day: date = DAY) -> list[str]:
    return [brain.getId for brain in editions_in_force(day)]


def test_the_latest_that_has_begun_is_in_force(publication):
    register(make_draft(publication, "2022"), date(2022, 1, 1))
    register(make_draft(publication, "2024"), date(2024, 1, 1))
    register(make_draft(publication, "2026"), date(2026, 1, 1))
    assert in_force() == ["2024"]
    assert in_force(date(2023, 6, 1)) == ["2022"]
    assert in_force(date(2021, 6, 1)) == []


def test_of_two_that_begin_on_one_day_the_one_approved_later_is_in_force(publication):
    register(make_draft(publication, "zz-first"), date(2022, 1, 1))
    register(make_draft(publication, "aa-second"), date(2022, 1, 1))
    assert in_force() == ["aa-second"]


def test_none_comes_back_when_a_later_one_has_run_out(publication):
    register(make_draft(publication, "2022"), date(2022, 1, 1))
    last_day = date(2024, 12, 31)
    register(make_draft(publication, "2023"), date(2023, 1, 1), in_force_until=last_day)
    assert in_force(last_day) == ["2023"]
    assert in_force() == []


@pytest.mark.parametrize("state", ["draft", "consultation", "pending", "withdrawn"])
def test_what_is_not_approved_is_not_in_force(publication, state):
    make_edition(publication, state)
    assert in_force(date(2030, 1, 1)) == []
