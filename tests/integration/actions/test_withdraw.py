"""Withdrawing says when and why, and takes nothing away."""

from datetime import date

import pytest

from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.withdraw import Withdraw
from servicedeklaration.actions.withdrawal import Withdrawal, withdrawal_of
from servicedeklaration.content import records
from servicedeklaration.content.state import state_of
from servicedeklaration.scripts.verify_seals import verify_publication

from .world import REASON, act_as, make_edition, make_publication


@pytest.fixture
def approved(portal):
    act_as(portal, "Manager")
    return make_edition(make_publication(portal), "approved")


def test_the_day_and_the_reason_are_kept(approved):
    Withdraw(approved, reason=REASON)()
    assert state_of(approved) == "withdrawn"
    assert withdrawal_of(approved) == Withdrawal(date(2025, 3, 3), REASON)


def test_the_comment_of_plones_own_form_is_a_reason(portal, approved):
    portal.portal_workflow.doActionFor(approved, "withdraw", comment=REASON)
    assert withdrawal_of(approved).reason == REASON


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_without_a_reason_it_is_refused(approved, reason):
    with pytest.raises(Refused) as refusal:
        Withdraw(approved, reason=reason)()
    assert [r.field for r in refusal.value.reasons] == ["reason"]
    assert state_of(approved) == "approved"


def test_the_decision_and_the_seal_stay_whole(approved):
    seal = records.seal(approved)
    Withdraw(approved, reason=REASON)()
    assert records.seal(approved) == seal
    assert len(records.decisions(approved)) == 1
    assert list(verify_publication(approved.__parent__)) == []


def test_an_edition_that_was_not_withdrawn_has_no_withdrawal(approved):
    assert withdrawal_of(approved) is None
