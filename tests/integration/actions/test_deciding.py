"""What the committee decides about a pending edition is recorded, whatever it is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from zope.component import getGlobalSiteManager

from servicedeklaration.actions.approve import Approve
from servicedeklaration.actions.events import EditionApproved, EditionEvent
from servicedeklaration.actions.postpone import Postpone
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.reject import Reject
from servicedeklaration.actions.send_back import SendBack
from servicedeklaration.content import records
from servicedeklaration.content.state import state_of
from servicedeklaration.decisions.decision import Decision

from .world import DECISION, REASON, TODAY, act_as, make_edition, make_publication


@pytest.fixture
def pending(portal):
    act_as(portal, "Manager")
    edition = make_edition(make_publication(portal), "pending")
    act_as(portal, "CommitteeSecretary")
    return edition


@pytest.mark.parametrize(
    ("action", "outcome", "state"),
    [
        (Approve, "godkendt", "approved"),
        (Postpone, "udsat", "pending"),
        (SendBack, "sendt tilbage", "draft"),
        (Reject, "afvist", "draft"),
    ],
)
def test_the_outcome_is_recorded_and_the_state_follows(pending, action, outcome, state):
    given = {"reason": REASON} if action in (SendBack, Reject) else {}
    action(pending, decision=DECISION, **given)()
    assert [decision.outcome for decision in records.decisions(pending)] == [outcome]
    assert state_of(pending) == state


def test_an_edition_keeps_every_decision_in_order(pending):
    Postpone(pending, decision=DECISION)()
    Approve(pending, decision=DECISION)()
    assert [d.outcome for d in records.decisions(pending)] == ["udsat", "godkendt"]


@pytest.mark.parametrize("action", [SendBack, Reject])
def test_sending_back_and_rejecting_need_a_reason(pending, action):
    with pytest.raises(Refused) as refusal:
        action(pending, decision=DECISION)()
    assert [reason.field for reason in refusal.value.reasons] == ["reason"]


def test_the_reason_stands_in_the_history(pending):
    SendBack(pending, reason=REASON)()
    assert pending.workflow_history["edition_workflow"][-1]["comments"] == REASON


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"body": " "}, "body"),
        ({"meeting_date": None}, "meeting_date"),
        ({"meeting_date": TODAY + timedelta(1)}, "meeting_date"),
        ({"meeting_date": TODAY - timedelta(1)}, "meeting_date"),
        ({"minutes_url": "referat.pdf"}, "minutes_url"),
        ({"in_force_from": None}, "in_force_from"),
    ],
)
def test_what_is_wrong_is_said_with_its_field(pending, changes, field):
    with pytest.raises(Refused) as refusal:
        Approve(pending, decision=replace(DECISION, **changes))()
    assert [reason.field for reason in refusal.value.reasons] == [field]
    assert state_of(pending) == "pending"
    assert records.decisions(pending) == []


@pytest.mark.parametrize("action", [Approve, Postpone, SendBack, Reject])
def test_no_meeting_decided_on_a_text_that_it_cannot_have_had(pending, action):
    reason = {"reason": REASON} if action in (SendBack, Reject) else {}
    early = replace(DECISION, meeting_date=TODAY - timedelta(1))
    with pytest.raises(Refused) as refusal:
        action(pending, decision=early, **reason)()
    [against] = refusal.value.reasons
    assert str(against.message) == (
        "Teksten blev først sendt til godkendelse den 3. marts 2025. Mødet kan ikke være holdt før."
    )


def test_all_reasons_are_listed_at_once(pending):
    with pytest.raises(Refused) as refusal:
        Approve(pending, decision=Decision(), in_force_until=date(2020, 1, 1))()
    fields = [reason.field for reason in refusal.value.reasons]
    assert fields == ["body", "meeting_date", "in_force_from"]


def test_nobody_records_in_anothers_name(pending):
    Approve(pending, decision=replace(DECISION, recorded_by="formanden", outcome="afvist"))()
    [kept] = records.decisions(pending)
    assert (kept.recorded_by, kept.outcome) == ("test_user_1_", "godkendt")


def test_an_event_tells_of_the_approval_after_it_is_stored(pending):
    told = []

    def listen(event):
        told.append((type(event), state_of(event.object), records.seal(event.object) is not None))

    manager = getGlobalSiteManager()
    manager.registerHandler(listen, (EditionEvent,))
    Approve(pending, decision=DECISION)()
    manager.unregisterHandler(listen, (EditionEvent,))
    assert told == [(EditionApproved, "approved", True)]


def test_the_log_says_who_did_what(pending, caplog):
    caplog.set_level("INFO", "servicedeklaration.actions")
    Approve(pending, decision=DECISION)()
    assert "approve: /plone/stofmisbrug/2025 by test_user_1_" in caplog.text
