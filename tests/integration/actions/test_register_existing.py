"""Documents that had been approved before they came here."""

from datetime import date

import pytest

from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.content import records
from servicedeklaration.content.state import state_of
from servicedeklaration.decisions.decision import Decision

from .world import act_as, make_draft, make_publication, text


@pytest.fixture
def draft(portal):
    act_as(portal, "Manager")
    return make_draft(make_publication(portal))


def reasons(action):
    with pytest.raises(Refused) as refusal:
        action()
    assert state_of(action.edition) == "draft"
    assert records.seal(action.edition) is None
    return [reason.field or reason.message for reason in refusal.value.reasons]


def test_it_is_sealed_with_where_the_approval_stands(draft):
    decision = Decision(body="Byrådet", meeting_date="2018-02", where={"line": 7})
    RegisterExisting(draft, decision=decision, in_force_from=date(2018, 3, 1))()
    [kept] = records.decisions(draft)
    assert (kept.body, kept.meeting_date, kept.where) == ("Byrådet", "2018-02", {"line": 7})
    assert kept.recorded_by == "test_user_1_"
    assert state_of(draft) == "approved"
    assert records.seal(draft).sequence == 1


def test_it_needs_no_decision(draft):
    RegisterExisting(draft, in_force_from=date(2018, 3, 1))()
    assert records.decisions(draft) == []
    assert state_of(draft) == "approved"


def test_it_needs_a_first_day(draft):
    assert reasons(RegisterExisting(draft)) == ["in_force_from"]


def test_it_does_not_end_before_it_begins(draft):
    action = RegisterExisting(
        draft, in_force_from=date(2018, 3, 1), in_force_until=date(2018, 2, 1)
    )
    assert reasons(action) == ["in_force_until"]


def test_it_is_refused_while_remarks_are_left(draft):
    draft.tasks = text("Vi hjælper (ønskes tilrettet).")
    assert reasons(RegisterExisting(draft, in_force_from=date(2018, 3, 1))) == ["tasks"]


def test_an_editor_may_not(portal, draft):
    act_as(portal, "Editor")
    found = reasons(RegisterExisting(draft, in_force_from=date(2018, 3, 1)))
    assert found == ["reason_not_yours"]


def test_data_that_cannot_be_read_are_refused_with_the_field(draft):
    for data, field in (
        ({"in_force_from": "snart"}, "in_force_from"),
        ({"decision": {"meeting_date": 7}}, "decision"),
        ({"godkendt": True}, "godkendt"),
    ):
        with pytest.raises(Refused) as refusal:
            RegisterExisting.from_data(draft, data)
        assert [reason.field for reason in refusal.value.reasons] == [field]
