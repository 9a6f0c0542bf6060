"""A file that was understood becomes a draft, and the draft a file that waits again."""

from datetime import date

import pytest
from plone import api

from servicedeklaration.actions.create_draft import CreateDraft
from servicedeklaration.actions.import_document import ImportDocument
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.actions.send_back import SendBack
from servicedeklaration.actions.submit import Submit
from servicedeklaration.actions.undo_import import UndoImport
from servicedeklaration.content import records
from servicedeklaration.content.pending import pending_imports
from servicedeklaration.content.state import state_of

from .import_results import result
from .importing import HAVLUND, TEXT, drafted, handed_in
from .world import DECISION, act_as, make_draft, make_publication, text

APPROVED = TEXT + "\nGodkendt af Byrådet den 26. marts 2024.\n"
PLACE = TEXT + "\nKontakt\n\nRådgivningen\nVejen 1\n9999 Havlund\nTelefon 12 34 56 78\n"


@pytest.fixture
def site(portal):
    act_as(portal, "Manager")
    return portal


def everything(site) -> set[str]:
    return {brain.getPath() for brain in api.content.find(unrestricted=True)}


def test_the_draft_keeps_the_file_and_the_account_of_it(site):
    pending = handed_in(site)
    edition = CreateDraft(pending, HAVLUND)().edition
    kept = records.import_record(edition)
    assert edition.source.data == TEXT.encode()
    assert kept["ledger"] == pending.result["ledger"]
    assert kept["pending"] == pending.id
    assert pending.state == "created"


def test_what_states_its_approval_becomes_a_draft_unless_one_asks(site):
    assert state_of(drafted(site, APPROVED)) == "draft"


def test_it_is_registered_as_approved_if_one_asks(site):
    outcome = CreateDraft(handed_in(site, APPROVED), HAVLUND, register=True)()
    assert state_of(outcome.edition) == "approved"
    assert pending_imports(site) == []


def test_the_municipality_is_asked_for_where_the_document_does_not_say_it(site):
    creation = CreateDraft(handed_in(site))
    assert creation.municipality_missing
    with pytest.raises(Refused, match="hvilken kommune"):
        creation()
    assert not CreateDraft(handed_in(site), HAVLUND).municipality_missing


def test_a_draft_is_made_once(site):
    pending = handed_in(site)
    CreateDraft(pending, HAVLUND)()
    with pytest.raises(Refused, match="reason_imported"):
        CreateDraft(pending, HAVLUND)()


def test_undo_takes_away_all_that_the_import_made(site):
    before = everything(site)
    edition = drafted(site, PLACE)
    assert len(api.content.find(portal_type="Kontaktsted")) == 1
    pending = UndoImport(edition)()
    assert everything(site) == before
    assert pending.state == "understood"


def test_after_undo_one_can_go_on(site):
    pending = UndoImport(drafted(site))()
    assert state_of(CreateDraft(pending, HAVLUND)().edition) == "draft"


def test_a_draft_that_was_deleted_by_hand_can_be_made_again(site):
    edition = drafted(site)
    [pending] = pending_imports(site)
    site.manage_delObjects([edition.aq_parent.getId()])
    assert CreateDraft(pending, HAVLUND)().status == "new"


def test_undo_leaves_what_was_there_before(site):
    first = drafted(site, PLACE)
    RegisterExisting(first, in_force_from=date(2024, 1, 1))()
    before = everything(site)
    UndoImport(drafted(site, PLACE + "\nPris\n\nDet er gratis.\n"))()
    assert everything(site) == before


def test_a_place_that_something_else_refers_to_stays(site):
    edition = drafted(site, PLACE)
    other = result(
        publication__title="Et andet værk",
        source={"name": "b.txt", "media_type": "text/plain", "sha256": "c" * 64, "characters": 1},
        contacts=[{"@type": "Kontaktsted", "name": place().name, "street": place().street}],
        decisions=[],
    )
    ImportDocument(site, other)()
    UndoImport(edition)()
    assert place() is not None


def place():
    [brain] = api.content.find(portal_type="Kontaktsted")
    return brain.getObject()


def test_undo_says_whether_somebody_has_worked_on_the_draft(site):
    edition = drafted(site)
    assert not UndoImport(edition).takes().edited
    edition.purpose = text("Noget andet.")
    assert UndoImport(edition).takes().edited


def test_what_is_no_draft_any_more_is_not_undone(site):
    edition = drafted(site)
    Submit(edition)()
    with pytest.raises(Refused, match="reason_no_draft"):
        UndoImport(edition)()


def test_what_the_committee_has_dealt_with_is_not_undone(site):
    edition = drafted(site)
    Submit(edition)()
    with api.env.adopt_roles(["CommitteeSecretary"]):
        SendBack(edition, decision=DECISION, reason="Se på prisen.")()
    assert state_of(edition) == "draft"
    with pytest.raises(Refused, match="reason_dealt_with"):
        UndoImport(edition)()


def test_what_came_in_without_the_browser_is_undone_too(site):
    before = everything(site)
    edition = ImportDocument(site, result(decisions=[]), b"the file")().edition
    assert UndoImport(edition)() is None
    assert everything(site) == before


def test_what_was_not_imported_is_not_undone(site):
    edition = make_draft(make_publication(site))
    with pytest.raises(Refused, match="reason_not_imported"):
        UndoImport(edition)()


@pytest.mark.parametrize("role", ["Member", "CommitteeSecretary"])
def test_who_may_not_import_undoes_nothing(site, role):
    edition = drafted(site)
    act_as(site, role)
    with pytest.raises(Refused, match="reason_not_yours"):
        UndoImport(edition)()
