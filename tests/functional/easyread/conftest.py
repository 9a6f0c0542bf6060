"""Works whose easy-to-read text nobody has confirmed, or has changed since it was confirmed.

"heard" was heard, approved with amendments, and has a hvidbog; "open" is being heard; "old" has
an edition before the one in force; "withdrawn" was withdrawn. Paper is printed really.
"""

from datetime import date

import pytest
import transaction
from plone import api

from servicedeklaration.actions.approve_with_amendments import ApproveWithAmendments
from servicedeklaration.actions.confirm_easy_read import ConfirmEasyRead
from servicedeklaration.actions.submit import Submit
from servicedeklaration.amendments import Amendment

from ...integration.actions import heard, world
from ...plain_printer import real_printer as printer
from ..course.conftest import PASSWORD, visitor

__all__ = ["printer", "visitor"]

SUBMITTED, ADOPTED = "zebrastribe", "giraffhals"
"""Words of an easy-to-read text: as it was submitted, and as the committee changed it."""


def easy(words: str):
    return world.text(f"Vi hjælper dig. {words}.")


@pytest.fixture(scope="class")
def site(functional_portal_class):
    portal = functional_portal_class
    world.stand_still()
    world.act_as(portal, "Manager")
    portal.acl_users.userFolderAddUser("Member", PASSWORD, ["Member"], [])
    portal.acl_users.userFolderAddUser("Editor", PASSWORD, ["Editor"], [])
    make_heard(world.make_publication(portal, "heard"))
    for name, state in (("open", "consultation"), ("withdrawn", "withdrawn")):
        work = world.make_publication(portal, name)
        world.make_edition(work, state, easy_read=easy(SUBMITTED))
    make_old(world.make_publication(portal, "old"))
    transaction.commit()
    yield portal
    world.go_on()


def make_heard(work):
    """An edition that was confirmed, and then changed by the committee."""
    world.register(world.make_draft(work, "2020"))
    edition = world.make_draft(work, easy_read=easy(SUBMITTED))
    heard.hear(edition)
    ConfirmEasyRead(edition)()
    change = Amendment("set", "", "easy_read", f"<p>Vi hjælper dig. {ADOPTED}.</p>")
    decided = world.GIVEN["approve"] | {"amendments": (change, world.AMENDMENT)}
    with api.env.adopt_roles(["Manager", "CommitteeSecretary"]):
        Submit(edition)()
        ApproveWithAmendments(edition, **decided)()
    heard.publish(edition)


def make_old(work):
    for name, year in (("2020", 2020), ("2025", 2025)):
        edition = world.make_draft(work, name, easy_read=easy(SUBMITTED))
        world.register(edition, date(year, 1, 1))
