"""Works in every state; the one at the committee, and the one that was sent back, have packs."""

import pytest
import transaction
from plone import api

from servicedeklaration.actions.make_pack import MakePack
from servicedeklaration.actions.send_back import SendBack
from servicedeklaration.editions.states import STATES

from ...integration.actions import world
from ...plain_printer import real_printer as printer
from ..course.conftest import PASSWORD, PEOPLE, visitor

__all__ = ["printer", "site", "visitor"]

SENT_BACK = "work-sent-back"


@pytest.fixture(scope="class")
def site(functional_portal_class):
    """A work "work-<state>" for every state, each with the edition "2025"."""
    portal = functional_portal_class
    world.stand_still()
    world.act_as(portal, "Manager")
    for role in PEOPLE:
        portal.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
    portal.acl_users.userFolderAddUser("Member", PASSWORD, ["Member"], [])
    for state in STATES:
        work = world.make_publication(portal, f"work-{state}", title=f"Værk {state}")
        world.make_edition(work, state, title=f"Udgave {state}")
    with api.env.adopt_roles(["Manager", "CommitteeSecretary"]):
        back = world.make_edition(world.make_publication(portal, SENT_BACK), "pending")
        MakePack(portal["work-pending"]["2025"])()
        MakePack(back)()
        SendBack(back, reason=world.REASON)()
    transaction.commit()
    yield portal
    world.go_on()
