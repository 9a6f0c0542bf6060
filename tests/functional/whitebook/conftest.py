"""A site with a heard edition in every state: one whose hvidbog is published, and one without."""

import pytest
import transaction

from servicedeklaration.content.consultations import consultations
from servicedeklaration.editions.states import STATES

from ...integration.actions.heard import deal_with_all, hear, publish
from ...integration.actions.world import (
    act_as,
    go_on,
    make_draft,
    make_edition,
    make_publication,
    register,
    stand_still,
)
from ..course.conftest import PASSWORD, visitor
from ..course.conftest import PEOPLE as ACCOUNTS

__all__ = ["visitor"]


@pytest.fixture(scope="class")
def site(functional_portal_class):
    """Works "work-<state>" with a published hvidbog, and "unpublished-<state>" without.

    Each has an edition "2025" in the state, and the public edition "2020". All answers are dealt
    with but those of "raw", a draft.
    """
    portal = functional_portal_class
    stand_still()
    act_as(portal, "Manager")
    for role in ACCOUNTS:
        portal.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
    for state in STATES:
        publish(heard_edition(portal, f"work-{state}", state))
        deal_with_all(heard_edition(portal, f"unpublished-{state}", state))
    heard_edition(portal, "raw", "draft")
    transaction.commit()
    yield portal
    go_on()


def heard_edition(portal, name, state):
    """An edition in a state, which has been heard."""
    work = make_publication(portal, name, title=f"Værk {name}")
    register(make_draft(work, "2020", title="Udgave 2020"))
    edition = make_edition(work, state, title=f"Udgave {name}")
    hear(edition, number=len(consultations(edition)) + 1)
    return edition
