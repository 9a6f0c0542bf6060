"""How to reach a place is remembered by its day, and outlives the place."""

from datetime import date

import pytest
from plone import api
from z3c.relationfield import RelationValue
from zope.annotation.interfaces import IAnnotations
from zope.component import getUtility
from zope.intid.interfaces import IIntIds
from zope.lifecycleevent import modified

from servicedeklaration.content.contact_history import GONE, KEY, as_on

from ..actions.world import TODAY, act_as, make_draft, make_publication, stand_still
from ..browser.world import make_place

MAY = date(2025, 5, 1)


@pytest.fixture
def place(portal):
    act_as(portal, "Manager")
    return make_place(portal, "centret")


def change(place, day: date, **fields):
    stand_still(day)
    for name, value in fields.items():
        setattr(place, name, value)
    modified(place)


def test_a_place_is_remembered_from_the_day_it_came(place):
    assert as_on(place.UID(), date(2025, 3, 2)) is None
    assert as_on(place.UID(), TODAY)["phones"] == ["00000002"]


def test_each_day_has_what_held_when_it_ended(place):
    change(place, MAY, phones=("00000003",))
    change(place, MAY, phones=("00000004",))
    assert as_on(place.UID(), date(2025, 4, 30))["phones"] == ["00000002"]
    assert as_on(place.UID(), MAY)["phones"] == ["00000004"]
    assert as_on(place.UID(), date(2030, 1, 1))["phones"] == ["00000004"]


def test_what_changed_nothing_leaves_no_entry(place, portal):
    change(place, MAY)
    assert list(IAnnotations(portal)[KEY][place.UID()]) == [TODAY.isoformat()]


def test_a_place_that_was_deleted_is_gone_from_that_day_on_and_known_before(place):
    uid = place.UID()
    stand_still(MAY)
    api.content.delete(place)
    assert as_on(uid, date(2025, 4, 30))["name"] == "Rusmiddelcenter Havlund"
    assert as_on(uid, MAY) == GONE


def test_a_copy_begins_a_history_of_its_own(place, portal):
    stand_still(MAY)
    copy = api.content.copy(place, portal, id="kopi")
    assert as_on(copy.UID(), date(2025, 4, 30)) is None
    assert as_on(copy.UID(), MAY)["phones"] == ["00000002"]


def test_the_places_that_a_publication_names_are_remembered_too(place, portal):
    work = make_publication(portal)
    assert as_on(work.UID(), TODAY) == {"contacts": []}
    relation = RelationValue(getUtility(IIntIds).getId(place))
    change(work, MAY, contacts=[relation])
    assert as_on(work.UID(), TODAY) == {"contacts": []}
    assert as_on(work.UID(), MAY) == {"contacts": [place.UID()]}


def test_a_new_edition_in_it_is_no_such_change(place, portal):
    work = make_publication(portal)
    stand_still(MAY)
    make_draft(work)
    assert list(IAnnotations(portal)[KEY][work.UID()]) == [TODAY.isoformat()]
