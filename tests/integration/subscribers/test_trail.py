"""What is done with a draft without an action stands in its trail too."""

import pytest
from plone import api
from plone.app.workflow.events import LocalrolesModifiedEvent
from plone.dexterity.utils import createContentInContainer
from zope.event import notify
from zope.lifecycleevent import Attributes, ObjectModifiedEvent

from servicedeklaration.actions.new_edition import NewEdition
from servicedeklaration.behaviors.standard import IStandardTopics
from servicedeklaration.content.trail import trail, trail_problems

from ..actions.world import act_as, make_draft, make_edition, make_publication


@pytest.fixture
def draft(portal):
    act_as(portal, "Manager")
    return make_draft(make_publication(portal))


def last(edition):
    entry = trail(edition)[-1]
    return entry.change, entry.details


def test_a_draft_made_by_hand_begins_with_that(draft):
    assert trail(draft)[0].change == "created"


def test_a_new_edition_begins_with_what_it_was_made_of(portal):
    act_as(portal, "Manager")
    first = make_edition(make_publication(portal), "approved", edition_label="2025")
    second = NewEdition(first.__parent__)()
    [entry] = trail(second)
    assert entry.change == "new_edition"
    assert entry.details["from_uid"] == first.UID()
    assert entry.details["from_title"] == "2025"


def test_the_editions_of_a_copied_work_begin_with_what_was_copied(draft, portal):
    copy = api.content.copy(draft.__parent__, portal, id="kopi")
    [entry] = trail(copy["2025"])
    assert entry.change == "copied"
    assert trail(draft)[0].change == "created"


def test_a_save_names_the_part_and_the_fields(draft):
    notify(ObjectModifiedEvent(draft, Attributes(IStandardTopics, "IStandardTopics.tasks")))
    change, details = last(draft)
    assert (change, details["fields"]) == ("edited", ["tasks"])
    offer = draft["indgang"]["raadgivning"]
    notify(ObjectModifiedEvent(offer))
    change, details = last(draft)
    assert (change, details["part"]) == ("edited", "indgang/raadgivning")


def test_a_part_that_is_added_and_removed_is_told_once_each(draft):
    before = len(trail(draft))
    createContentInContainer(draft, "Afsnit", checkConstraints=False, id="klage", title="Klage")
    draft.manage_delObjects(["klage"])
    told = [(e.change, e.details["part"], e.details["part_title"]) for e in trail(draft)[before:]]
    assert told == [("part_added", "klage", "Klage"), ("part_removed", "klage", "Klage")]


def test_what_stands_in_a_removed_section_is_not_told_again(draft):
    before = len(trail(draft))
    draft.manage_delObjects(["indgang"])
    assert [entry.change for entry in trail(draft)[before:]] == ["part_removed"]


def test_another_name_is_told_with_the_old_one(draft):
    api.content.rename(draft["indgang"], "vejen-ind")
    change, details = last(draft)
    assert change == "part_renamed"
    assert (details["before"], details["after"]) == ("indgang", "vejen-ind")


def test_another_place_is_told_with_the_old_one(draft):
    createContentInContainer(draft, "Afsnit", checkConstraints=False, id="klage", title="Klage")
    api.content.move(draft["indgang"]["raadgivning"], draft["klage"])
    change, details = last(draft)
    assert change == "part_moved"
    assert (details["before"], details["after"]) == ("indgang/raadgivning", "klage/raadgivning")


def test_another_order_is_told(draft):
    createContentInContainer(draft, "Afsnit", checkConstraints=False, id="klage", title="Klage")
    draft.moveObjectsToTop(["klage"])
    assert last(draft) == ("reordered", {"order": ["klage", "indgang"]})


def test_other_rights_are_told(draft):
    draft.manage_setLocalRoles("rita", ["Editor"])
    notify(LocalrolesModifiedEvent(draft, draft.REQUEST))
    change, details = last(draft)
    assert (change, details["roles"]["rita"]) == ("shared", ["Editor"])


def test_the_trail_is_whole_after_all_that(draft):
    draft.manage_delObjects(["indgang"])
    assert trail_problems(draft) == []
