"""An easy-to-read text is bound to the edition that it was written for."""

import pytest
from plone import api
from zope.lifecycleevent import modified

from servicedeklaration.actions.approve_with_amendments import ApproveWithAmendments
from servicedeklaration.actions.confirm_easy_read import ConfirmEasyRead
from servicedeklaration.actions.new_edition import NewEdition
from servicedeklaration.actions.refusal import NOT_YOURS, Refused
from servicedeklaration.content.easy_read import (
    CONFIRMED,
    MISSING,
    OUTDATED,
    UNCONFIRMED,
    confirmation,
    is_shown,
    status,
)
from servicedeklaration.content.redlines import redline
from servicedeklaration.content.trail import trail
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.scripts.verify_seals import verify_publication

from .world import GIVEN, act_as, make_draft, make_edition, make_publication, register, text

WORDS = text("Vi hjælper dig. Det er gratis.")


@pytest.fixture
def publication(portal):
    act_as(portal, "Manager")
    return make_publication(portal)


@pytest.fixture
def draft(publication):
    return make_draft(publication, easy_read=WORDS)


def refused(action) -> list:
    with pytest.raises(Refused) as refusal:
        action()
    return list(refusal.value.reasons)


def test_what_is_written_counts_for_nothing_before_it_is_confirmed(draft):
    assert status(draft) == UNCONFIRMED
    ConfirmEasyRead(draft)()
    assert status(draft) == CONFIRMED
    assert confirmation(draft).at.isoformat() == "2025-03-03T12:00:00+01:00"


def test_the_trail_tells_that_it_was_confirmed(draft):
    ConfirmEasyRead(draft)()
    assert [entry.change for entry in trail(draft)][-1] == "confirm_easy_read"


@pytest.mark.parametrize("what", ["the edition", "a part", "the easy text"])
def test_a_later_change_takes_the_confirmation_off(draft, what):
    ConfirmEasyRead(draft)()
    if what == "the edition":
        draft.tasks = text("Vi hjælper ikke.")
    elif what == "a part":
        draft["indgang"]["raadgivning"].title = "Lukket rådgivning"
    else:
        draft.easy_read = text("Noget andet.")
    modified(draft)
    assert status(draft) == OUTDATED


def test_the_day_from_which_it_counts_is_no_change(draft):
    ConfirmEasyRead(draft)()
    register(draft)
    assert status(draft) == CONFIRMED


def test_a_new_edition_takes_the_text_along_and_not_the_confirmation(publication, draft):
    ConfirmEasyRead(draft)()
    register(draft)
    copy = NewEdition(publication)()
    assert copy.easy_read.raw == WORDS.raw
    assert status(copy) == UNCONFIRMED
    assert status(draft) == CONFIRMED


def test_what_the_committee_changes_takes_the_confirmation_off(portal, publication):
    edition = make_edition(publication, "pending", easy_read=WORDS)
    ConfirmEasyRead(edition)()
    with api.env.adopt_roles(["Manager", "CommitteeSecretary"]):
        ApproveWithAmendments(edition, **GIVEN["approve_with_amendments"])()
    assert status(edition) == UNCONFIRMED


def test_it_can_be_confirmed_when_the_text_is_approved_and_the_seal_stays_whole(publication):
    edition = make_edition(publication, "approved", easy_read=WORDS)
    ConfirmEasyRead(edition)()
    assert status(edition) == CONFIRMED
    assert list(verify_publication(publication)) == []


def test_the_text_itself_is_sealed(publication):
    edition = make_edition(publication, "approved", easy_read=WORDS)
    edition.easy_read = text("Noget andet.")
    assert "easy_read" in str(list(verify_publication(publication)))


def test_an_edition_without_has_the_tree_that_it_had_before_there_were_such_texts(publication):
    assert "easy_read" not in edition_tree(make_draft(publication))


def test_there_must_be_something_to_confirm(publication):
    draft = make_draft(publication)
    assert status(draft) == MISSING
    [reason] = refused(ConfirmEasyRead(draft))
    assert (reason.message, reason.place) == ("reason_no_easy_read", "edit")


def test_it_is_confirmed_once(draft):
    ConfirmEasyRead(draft)()
    assert [r.message for r in refused(ConfirmEasyRead(draft))] == ["reason_easy_read_confirmed"]


@pytest.mark.parametrize(
    ("role", "may"),
    [("Editor", True), ("Site Administrator", True), ("Contributor", False)]
    + [(role, False) for role in ("CommitteeSecretary", "CommitteeMember", "Member")],
)
def test_editors_confirm(portal, draft, role, may):
    act_as(portal, role)
    assert (NOT_YOURS in ConfirmEasyRead(draft).reasons()) is not may


@pytest.mark.parametrize("role", ["Anonymous", "Member"])
def test_the_public_reads_it_when_it_is_confirmed_and_staff_before(portal, publication, role):
    edition = register(make_draft(publication, easy_read=WORDS))
    assert is_shown(edition)
    act_as(portal, role)
    assert not is_shown(edition)
    act_as(portal, "Manager")
    ConfirmEasyRead(edition)()
    act_as(portal, role)
    assert is_shown(edition)


def test_the_redline_tells_the_public_nothing_of_what_is_not_confirmed(portal, publication):
    before = register(make_draft(publication, "2022"))
    after = register(make_draft(publication, "2023", easy_read=WORDS))
    fields = [change.field for each in redline(before, after).differences for change in each.fields]
    assert "easy_read" in fields
    act_as(portal, "Anonymous")
    told = redline(before, after).differences
    assert "easy_read" not in [change.field for each in told for change in each.fields]
