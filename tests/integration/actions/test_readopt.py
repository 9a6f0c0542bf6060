"""A text is adopted again, and several editions under one decision."""

from dataclasses import replace
from datetime import date

import pytest

from servicedeklaration.actions.decide_together import DecideTogether
from servicedeklaration.actions.new_edition import NewEdition
from servicedeklaration.actions.readopt import Readopt
from servicedeklaration.actions.readopt_work import ReadoptWork
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content import records
from servicedeklaration.content.readopted import was_readopted
from servicedeklaration.content.state import state_of
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.content.walk import editions
from servicedeklaration.seal.chain import text_sha256

from .world import (
    DECISION,
    ROLES,
    act_as,
    make_draft,
    make_edition,
    make_publication,
    make_readoption,
    register,
    text,
)


@pytest.fixture
def work(portal):
    act_as(portal, "Manager")
    publication = make_publication(portal)
    register(make_draft(publication, "2022"))
    act_as(portal, "CommitteeSecretary")
    return publication


class TestOneWork:
    def test_gets_a_new_edition_with_a_new_decision_and_the_same_text(self, work):
        old = editions(work)[0]
        new = ReadoptWork(work, DECISION, label="2025")()
        assert state_of(new) == "approved"
        assert text_sha256(edition_tree(new)) == text_sha256(edition_tree(old))
        assert records.seal(new).previous == records.seal(old).sha256
        assert [d.body for d in records.decisions(new)] == [DECISION.body]
        assert records.decisions(old) == []
        assert (new.edition_label, new.in_force_from) == ("2025", DECISION.in_force_from)
        assert was_readopted(new)
        assert not was_readopted(old)

    def test_is_refused_while_another_edition_is_under_way(self, portal, work):
        act_as(portal, "Manager")
        NewEdition(work)()
        act_as(portal, "CommitteeSecretary")
        with pytest.raises(Refused):
            ReadoptWork(work, DECISION)()
        assert len(editions(work)) == 2

    def test_is_refused_where_nothing_is_in_force(self, portal):
        act_as(portal, "Manager")
        publication = make_publication(portal)
        register(make_draft(publication), first=date(2030, 1, 1))
        act_as(portal, "CommitteeSecretary")
        with pytest.raises(Refused):
            ReadoptWork(publication, DECISION)()

    @pytest.mark.parametrize("role", [role for role in ROLES if role != "CommitteeSecretary"])
    def test_is_for_the_secretary_alone(self, portal, work, role):
        act_as(portal, role)
        with pytest.raises(Refused):
            ReadoptWork(work, DECISION)()

    def test_a_draft_that_says_something_else_is_not_adopted_again(self, portal):
        act_as(portal, "Manager")
        draft = make_readoption(portal)
        draft.tasks = text("Vi hjælper alle.")
        act_as(portal, "CommitteeSecretary")
        with pytest.raises(Refused):
            Readopt(draft, decision=DECISION)()
        assert state_of(draft) == "draft"


class TestTogether:
    @pytest.fixture
    def pending(self, portal):
        act_as(portal, "Manager")
        edition = make_edition(make_publication(portal, "alkohol", title="Alkohol"), "pending")
        act_as(portal, "CommitteeSecretary")
        return edition

    def test_one_decision_adopts_what_is_pending_and_what_is_in_force(self, work, pending):
        approved = DecideTogether((pending,), (work,), DECISION)()
        assert [state_of(each) for each in approved] == ["approved", "approved"]
        assert {records.decisions(each)[0].agenda_item for each in approved} == {"7"}

    def test_all_reasons_are_told_at_once_those_of_the_decision_only_once(
        self, portal, work, pending
    ):
        act_as(portal, "Manager")
        NewEdition(work)()
        act_as(portal, "CommitteeSecretary")
        others = (work, editions(work)[0])
        wrong = replace(DECISION, body=None, minutes_url="referat")
        with pytest.raises(Refused) as refusal:
            DecideTogether((pending, others[1]), (work,), wrong)()
        told = [reason.field for reason in refusal.value.reasons]
        assert told == ["body", "minutes_url", None, None]
        assert state_of(pending) == "pending"

    def test_nothing_is_written_when_one_is_refused_on_the_way(self, work, pending):
        with pytest.raises(Refused):
            DecideTogether((pending, pending), (work,), DECISION)()
        assert state_of(pending) == "pending"
        assert len(editions(work)) == 1

    def test_nothing_chosen_is_told_with_the_rest(self, work):
        with pytest.raises(Refused) as refusal:
            DecideTogether((), (), None)()
        assert [r.field for r in refusal.value.reasons] == ["pending", "decision"]
