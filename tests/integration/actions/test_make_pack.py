"""The agenda pack: who makes it and when, what is kept of it, and what it means for approving."""

from hashlib import sha256

import pytest
from plone import api
from zope.component import getGlobalSiteManager
from zope.interface import implementer

from servicedeklaration.actions.approve import Approve
from servicedeklaration.actions.approve_with_amendments import ApproveWithAmendments
from servicedeklaration.actions.events import PackMade
from servicedeklaration.actions.make_pack import MakePack
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.send_back import SendBack
from servicedeklaration.actions.submit import Submit
from servicedeklaration.content import packs
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.editions.states import STATES
from servicedeklaration.interfaces import IPrinter
from servicedeklaration.seal.chain import text_sha256

from . import world

MAKERS = {"Editor", "CommitteeSecretary", "Site Administrator", "Manager"}


@implementer(IPrinter)
class Press:
    """Prints the title of an edition, and how many packs it has printed."""

    count = 0

    def pack(self, edition) -> bytes:
        self.count += 1
        return f"{edition.title} {self.count}".encode()

    def edition(self, edition) -> bytes:
        return b""


@pytest.fixture(autouse=True)
def press():
    """In the place of the printer, which takes a second."""
    sites, before = getGlobalSiteManager(), getGlobalSiteManager().queryUtility(IPrinter)
    sites.registerUtility(press := Press(), IPrinter)
    yield press
    sites.registerUtility(before, IPrinter)


@pytest.fixture
def publication(portal):
    world.act_as(portal, "Manager")
    return world.make_publication(portal)


@pytest.fixture
def told():
    """The events that come while the test runs, in their order."""
    events = []
    sites = getGlobalSiteManager()
    sites.registerHandler(events.append, (PackMade,))
    yield events
    sites.unregisterHandler(events.append, (PackMade,))


@pytest.fixture
def pending(portal, publication):
    world.act_as(portal, "Manager", "CommitteeSecretary")
    return world.make_edition(publication, "pending", name="til-udvalget")


def approve(edition):
    Approve(edition, decision=world.DECISION)()


def change(edition, title="Råd og vejledning"):
    """Send the edition back, change it, and submit it again."""
    SendBack(edition, reason=world.REASON)()
    edition["indgang"]["raadgivning"].title = title
    Submit(edition)()


class TestMaking:
    def test_keeps_the_pdf_and_the_sums(self, pending):
        pack = MakePack(pending)()
        assert packs.packs(pending) == [pack]
        assert packs.pdf_of(pending, pack) == f"{pending.title} 1".encode()
        assert pack.pdf_sha256 == sha256(packs.pdf_of(pending, pack)).hexdigest()
        assert pack.text_sha256 == text_sha256(edition_tree(pending))
        assert pack.made_at.date() == world.TODAY

    def test_keeps_the_earlier_packs(self, pending):
        first, second = MakePack(pending)(), MakePack(pending)()
        assert [pack.number for pack in packs.packs(pending)] == [1, 2]
        assert packs.latest(pending) == second
        assert packs.pdf_of(pending, first) == f"{pending.title} 1".encode()

    def test_is_told(self, pending, told):
        pack = MakePack(pending)()
        [event] = told
        assert event.object == pending
        assert event.action.pack == pack

    def test_does_not_change_the_edition(self, pending):
        before = edition_tree(pending)
        MakePack(pending)()
        assert edition_tree(pending) == before

    @pytest.mark.parametrize("state", [state for state in STATES if state != "pending"])
    def test_is_refused_while_the_edition_is_not_before_the_committee(
        self, portal, publication, state, press
    ):
        world.act_as(portal, "Manager", "CommitteeSecretary")
        edition = world.make_edition(publication, state)
        with pytest.raises(Refused) as refused:
            MakePack(edition)()
        assert [reason.message for reason in refused.value.reasons] == ["reason_pack_not_pending"]
        assert press.count == 0

    @pytest.mark.parametrize("role", world.ROLES)
    def test_is_for_those_who_send_on_or_record(self, portal, pending, role):
        world.act_as(portal, role)
        reasons = [reason.message for reason in MakePack(pending).reasons()]
        assert reasons == ([] if role in MAKERS else ["reason_not_yours"])


class TestApproving:
    def test_needs_no_pack(self, pending):
        approve(pending)
        assert api.content.get_state(pending) == "approved"

    def test_goes_on_with_the_text_in_the_pack(self, pending):
        MakePack(pending)()
        approve(pending)
        assert api.content.get_state(pending) == "approved"

    @pytest.mark.parametrize("kind", [Approve, ApproveWithAmendments])
    def test_is_refused_with_another_text(self, pending, kind):
        MakePack(pending)()
        change(pending)
        reasons = kind(pending, decision=world.DECISION).reasons()
        [stale] = [reason for reason in reasons if reason.message == "reason_pack_stale"]
        assert stale.place == "@@dagsorden"

    def test_goes_on_after_a_new_pack(self, pending):
        MakePack(pending)()
        change(pending)
        with pytest.raises(Refused):
            approve(pending)
        MakePack(pending)()
        approve(pending)
        assert api.content.get_state(pending) == "approved"

    def test_goes_on_when_the_text_is_again_the_one_in_the_pack(self, pending):
        title = pending["indgang"]["raadgivning"].title
        MakePack(pending)()
        change(pending)
        change(pending, title)
        approve(pending)
        assert api.content.get_state(pending) == "approved"

    def test_with_amendments_compares_the_text_that_was_submitted(self, pending):
        MakePack(pending)()
        ApproveWithAmendments(pending, decision=world.DECISION, amendments=(world.AMENDMENT,))()
        assert api.content.get_state(pending) == "approved"
        assert packs.latest(pending).text_sha256 != text_sha256(edition_tree(pending))
