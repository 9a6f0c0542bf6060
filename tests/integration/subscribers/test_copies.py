"""A copy begins anew: it is a draft, without approval, decisions, seal or days."""

import pytest
from OFS.CopySupport import CopyError
from plone import api

from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.withdrawal import withdrawal_of
from servicedeklaration.content import records
from servicedeklaration.content.state import state_of
from servicedeklaration.content.walk import editions
from servicedeklaration.scripts.verify_seals import verify_publication

from ..actions.world import act_as, make_edition, make_publication


@pytest.fixture
def site(portal):
    act_as(portal, "Manager")
    return portal


@pytest.mark.parametrize("state", ["approved", "withdrawn"])
def test_a_sealed_edition_is_not_copied_by_itself(site, state):
    publication = make_publication(site)
    make_edition(publication, state)
    with pytest.raises(CopyError):
        publication.manage_copyObjects(["2025"])


@pytest.mark.parametrize("state", ["approved", "withdrawn"])
def test_a_copied_publication_holds_a_draft_that_nobody_approved(site, state):
    original = make_edition(make_publication(site), state)
    copy = api.content.copy(site["stofmisbrug"], id="kopi")
    [edition] = editions(copy)
    assert state_of(edition) == "draft"
    assert records.seal(edition) is None
    assert records.decisions(edition) == []
    assert withdrawal_of(edition) is None
    assert edition.in_force_from is None
    assert edition.effective_date is None
    assert len(edition.workflow_history["edition_workflow"]) == 1
    assert state_of(original) == state


def test_nobody_from_outside_sees_a_copied_publication(site):
    make_edition(make_publication(site), "approved")
    copy = api.content.copy(site["stofmisbrug"], id="kopi")
    act_as(site, "Anonymous")
    user = api.user.get_current()
    assert not user.has_permission("View", copy)
    assert not user.has_permission("View", copy["2025"])


def test_the_seals_of_a_copied_publication_are_none_and_whole(site):
    make_edition(make_publication(site), "approved")
    copy = api.content.copy(site["stofmisbrug"], id="kopi")
    assert list(verify_publication(copy)) == []
    assert list(verify_publication(site["stofmisbrug"])) == []


def test_a_second_draft_does_not_come_in_by_pasting(site):
    make_edition(make_publication(site, "andet"), "draft")
    publication = make_publication(site)
    make_edition(publication, "draft")
    with pytest.raises(Refused):
        publication.manage_pasteObjects(site["andet"].manage_copyObjects(["2025"]))


def test_a_draft_is_not_moved_to_another_publication(site):
    make_edition(make_publication(site, "andet"), "draft")
    publication = make_publication(site)
    with pytest.raises(Refused):
        publication.manage_pasteObjects(site["andet"].manage_cutObjects(["2025"]))
