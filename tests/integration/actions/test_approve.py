"""Approving an edition: recorded, dated, sealed."""

from datetime import date

import pytest

from servicedeklaration.actions.approve import Approve
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content import records
from servicedeklaration.content.state import state_of

from .world import DECISION, act_as, make_edition, make_publication


@pytest.fixture
def pending(portal):
    act_as(portal, "Manager")
    edition = make_edition(make_publication(portal), "pending")
    act_as(portal, "CommitteeSecretary")
    return edition


def test_approval_keeps_the_decision_and_who_recorded_it(pending):
    Approve(pending, decision=DECISION)()
    [kept] = records.decisions(pending)
    assert state_of(pending) == "approved"
    assert kept.body == DECISION.body
    assert kept.recorded_by == "test_user_1_"
    assert kept.recorded_at.isoformat() == "2025-03-03T12:00:00+01:00"


def test_the_days_in_force_are_mirrored_in_plones_own_dates(pending):
    Approve(pending, decision=DECISION, in_force_until=date(2026, 3, 31))()
    assert pending.in_force_from == date(2025, 4, 1)
    assert pending.effective().ISO8601() == "2025-04-01T00:00:00+02:00"
    assert pending.expires().ISO8601() == "2026-03-31T23:59:59+02:00"


def test_approval_without_a_decision_is_refused(pending):
    with pytest.raises(Refused) as refusal:
        Approve(pending)()
    assert [reason.field for reason in refusal.value.reasons] == ["decision"]
    assert state_of(pending) == "pending"
