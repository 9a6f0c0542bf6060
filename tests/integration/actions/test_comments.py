"""Staff and committee comment on an edition part by part while it is under way."""

import pytest
from plone.app.testing import TEST_USER_ID, login
from zope.component import getGlobalSiteManager

from servicedeklaration.actions.comment_on_part import LONGEST, CommentOnPart
from servicedeklaration.actions.events import CommentMade
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.withdraw_comment import WithdrawComment
from servicedeklaration.content.comments import comments, may_read
from servicedeklaration.content.tree import edition_tree

from .world import (
    ROLES,
    act_as,
    go_on,
    make_draft,
    make_edition,
    make_publication,
    register,
    stand_still,
)

TAKING_PART = set(ROLES) - {"Anonymous", "Member"}
OFFER = "indgang/raadgivning"


@pytest.fixture
def edition(portal):
    """An edition that awaits the committee."""
    stand_still()
    act_as(portal, "Manager")
    yield make_edition(make_publication(portal), "pending")
    go_on()


def refused(action) -> list:
    with pytest.raises(Refused) as refusal:
        action()
    return [reason.message for reason in refusal.value.reasons]


def test_a_comment_is_kept_with_its_place_and_its_author(portal, edition):
    act_as(portal, "CommitteeMember")
    before = edition_tree(edition)
    CommentOnPart(edition, " Hvor længe?\r\nSkriv det. ", OFFER)()
    [kept] = comments(edition)
    assert (kept.section, kept.where, kept.by) == (OFFER, "Åben rådgivning", TEST_USER_ID)
    assert kept.text == "Hvor længe?\nSkriv det."
    assert kept.at.isoformat() == "2025-03-03T11:00:00+00:00"
    assert edition_tree(edition) == before


def test_one_of_the_editions_own_texts_is_a_place_too(portal, edition):
    CommentOnPart(edition, "Godt.", field="tasks", where="Opgaver")()
    CommentOnPart(edition, "Alt i alt godt.")()
    assert {(c.section, c.field, c.where) for c in comments(edition)} == {
        ("", "tasks", "Opgaver"),
        ("", "", "Kvalitetsstandard for stofmisbrug"),
    }


@pytest.mark.parametrize("role", ROLES)
def test_staff_and_committee_comment_and_nobody_else(portal, edition, role):
    act_as(portal, role)
    if role in TAKING_PART:
        assert CommentOnPart(edition, "Godt.")().text == "Godt."
    else:
        assert refused(CommentOnPart(edition, "Godt.")) == ["reason_not_yours"]
    assert may_read(edition) == (role in TAKING_PART)


def test_a_member_cannot_comment_on_a_draft_that_is_hidden(portal):
    act_as(portal, "Manager")
    draft = make_edition(make_publication(portal), "draft")
    act_as(portal, "CommitteeMember")
    assert refused(CommentOnPart(draft, "Godt.")) == ["reason_not_yours"]


def test_every_reason_is_given_at_once(portal, edition):
    act_as(portal, "Member")
    assert refused(CommentOnPart(edition, "  ", "indgang/findes-ikke")) == [
        "reason_not_yours",
        "reason_no_such_part",
        "reason_comment_empty",
    ]


@pytest.mark.parametrize(
    ("section", "field"),
    [("indgang/raadgivning/x", ""), ("../andet", ""), ("indgang", "tasks"), ("", "findes_ikke")],
)
def test_there_must_be_such_a_part(edition, section, field):
    assert refused(CommentOnPart(edition, "Godt.", section, field)) == ["reason_no_such_part"]


def test_what_the_edition_takes_away_is_commented_on_too(portal):
    act_as(portal, "Manager")
    work = make_publication(portal)
    register(make_draft(work, "2020"))
    edition = make_draft(work)
    edition["indgang"].manage_delObjects(["raadgivning"])
    assert CommentOnPart(edition, "Hvorfor?", OFFER)().where == "Åben rådgivning"


def test_a_comment_may_be_long_but_not_endless(edition):
    assert CommentOnPart(edition, "a" * LONGEST)()
    assert refused(CommentOnPart(edition, "a" * (LONGEST + 1))) == ["reason_comment_too_long"]


@pytest.mark.parametrize("state", ["approved", "withdrawn"])
def test_comments_are_closed_when_the_edition_is_decided(portal, state):
    stand_still()
    act_as(portal, "Manager")
    decided = make_edition(make_publication(portal), state)
    assert refused(CommentOnPart(decided, "For sent.")) == ["reason_comments_closed"]
    act_as(portal, "CommitteeMember")
    assert not may_read(decided)
    act_as(portal, "CommitteeSecretary")
    assert may_read(decided)
    go_on()


def test_an_author_takes_a_comment_back_and_a_trace_stays(portal, edition):
    act_as(portal, "CommitteeMember")
    made = CommentOnPart(edition, "Forkert.")()
    WithdrawComment(edition, made.id)()
    [kept] = comments(edition)
    assert not kept.stands
    assert refused(WithdrawComment(edition, made.id)) == ["reason_comment_withdrawn"]
    assert refused(WithdrawComment(edition, "findes-ikke")) == ["reason_no_such_comment"]


def test_nobody_takes_back_what_another_has_written(portal, edition):
    made = CommentOnPart(edition, "Mit.")()
    portal.acl_users.userFolderAddUser("anden", "et-langt-kodeord", ["CommitteeMember"], [])
    login(portal, "anden")
    assert refused(WithdrawComment(edition, made.id)) == ["reason_anothers_comment"]


def test_it_is_told_that_a_comment_was_made(edition):
    told = []
    handler = (lambda happened: told.append(happened.action.comment), [CommentMade])
    getGlobalSiteManager().registerHandler(*handler)
    made = CommentOnPart(edition, "Godt.", OFFER)()
    getGlobalSiteManager().unregisterHandler(*handler)
    assert told == [made]
