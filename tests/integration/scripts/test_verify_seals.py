"""What is changed past Plone, at the database, is found, and the edition named."""

import pytest
import transaction
from persistent.mapping import PersistentMapping
from plone.uuid.interfaces import IUUID
from ZODB.blob import Blob
from ZODB.POSException import POSKeyError
from zope.annotation.interfaces import IAnnotations

from servicedeklaration.content import store
from servicedeklaration.scripts import verify_seals as script
from servicedeklaration.scripts.verify_seals import verify_seals

from ..actions.world import act_as, make_draft, make_edition, make_publication, register, text


@pytest.fixture
def editions(portal):
    """A first edition, registered, and a second one, approved."""
    act_as(portal, "Manager")
    publication = make_publication(portal)
    first = register(make_draft(publication, "2022"))
    second = make_edition(publication, "approved", "2025")
    transaction.savepoint()
    return first, second


def stored(edition, name):
    """What is stored beside an edition, as the database holds it."""
    everything = IAnnotations(edition.__parent__)[store.KEY]
    return everything[IUUID(edition)][name]


def change_a_field(edition):
    edition.tasks = text("Vi hjælper ikke.")


def change_the_title(edition):
    edition.title = "Noget andet"


def change_the_first_day(edition):
    edition.in_force_from = edition.in_force_from.replace(year=2030)


def change_a_duration(edition):
    edition["indgang"]["raadgivning"].duration = "1 time"


def take_an_offer_away(edition):
    edition["indgang"]._delOb("raadgivning")


def add_a_section(edition):
    copy = edition["indgang"]._getCopy(edition)
    copy._setId("nyt")
    edition._setObject("nyt", copy, suppress_events=True)


def change_the_decision(edition):
    stored(edition, "decisions")["value"][0]["body"] = "Byrådet"


def write_an_unreadable_decision(edition):
    stored(edition, "decisions")["value"] = [{"who": "Byrådet"}]


def change_the_seal(edition):
    stored(edition, "seal")["value"]["content_sha256"] = "0" * 64


def write_an_unreadable_seal(edition):
    stored(edition, "seal")["value"] = {"sha256": "0" * 64}


def change_the_kept(edition, name, before, after):
    record = stored(edition, name)
    assert before in record["value"]
    record["value"] = record["value"].replace(before, after)


def change_the_kept_text(edition):
    change_the_kept(edition, "sealed_text", "Vi hjælper.", "Vi hjælper ikke.")


def change_the_kept_contacts(edition):
    change_the_kept(edition, "sealed_contacts", '"publication":[]', '"publication":["a1"]')


def change_the_kept_pdf(edition):
    store.write_file(edition, "sealed_pdf", b"%PDF-1.7", "application/pdf")


def write_unreadable_text(edition):
    stored(edition, "sealed_text")["value"] = "{"


def take_what_was_kept_away(edition):
    del IAnnotations(edition.__parent__)[store.KEY][IUUID(edition)]["sealed_text"]


def take_the_seal_away(edition):
    IAnnotations(edition.__parent__)[store.KEY][IUUID(edition)] = PersistentMapping()


def make_it_a_draft_again(edition):
    status = {"review_state": "draft", "action": None}
    edition.portal_workflow.setStatusOf("edition_workflow", edition, status)


TAMPERING = (
    change_a_field,
    change_the_title,
    change_the_first_day,
    change_a_duration,
    take_an_offer_away,
    add_a_section,
    change_the_decision,
    write_an_unreadable_decision,
    change_the_seal,
    write_an_unreadable_seal,
    change_the_kept_text,
    change_the_kept_contacts,
    change_the_kept_pdf,
    write_unreadable_text,
    take_what_was_kept_away,
    take_the_seal_away,
    make_it_a_draft_again,
)


def test_untouched_editions_are_whole(app, editions):
    assert list(verify_seals(app)) == []


@pytest.mark.parametrize("tampering", TAMPERING, ids=lambda way: way.__name__)
def test_tampering_is_found_and_the_edition_named(app, editions, tampering):
    tampering(editions[1])
    transaction.savepoint()
    named = {problem.path for problem in verify_seals(app)}
    assert "/plone/stofmisbrug/2025" in named
    assert "/plone/stofmisbrug/2022" not in named


def test_a_pdf_whose_file_is_gone_from_the_disk_is_found(app, editions, monkeypatch):
    def gone(blob, mode="r"):
        raise POSKeyError(b"0" * 8)

    monkeypatch.setattr(Blob, "open", gone)
    words = [problem.words for problem in verify_seals(app)]
    assert [each for each in words if "the PDF is gone" in each]


def test_a_withdrawn_edition_is_verified_too(app, editions):
    editions[1].portal_workflow.doActionFor(editions[1], "withdraw", comment="fordi")
    change_a_field(editions[1])
    assert [problem.path for problem in verify_seals(app)] == ["/plone/stofmisbrug/2025"]


def test_an_edition_taken_out_of_the_chain_shows_in_the_one_after_it(app, editions):
    editions[0].__parent__._delOb("2022")
    assert [problem.path for problem in verify_seals(app)] == ["/plone/stofmisbrug/2025"] * 2


def test_the_last_edition_taken_away_shows_at_the_publication(app, editions):
    editions[0].__parent__._delOb("2025")
    assert [problem.path for problem in verify_seals(app)] == ["/plone/stofmisbrug"]


def test_what_the_catalogue_does_not_know_is_verified_too(app, portal, editions):
    change_a_field(editions[1])
    portal.portal_catalog.manage_catalogClear()
    assert [problem.path for problem in verify_seals(app)] == ["/plone/stofmisbrug/2025"]


@pytest.mark.parametrize(
    ("tampered", "status", "words"),
    [(False, 0, "Alle segl er hele."), (True, 1, "/plone/stofmisbrug/2025 »")],
)
def test_the_command_says_so_and_ends_with_it(
    app, editions, monkeypatch, capsys, tampered, status, words
):
    if tampered:
        change_a_field(editions[1])
    monkeypatch.setattr(script, "open_application", lambda: app)
    monkeypatch.setattr(type(app._p_jar), "close", lambda connection: None)
    assert script.main() == status
    assert words in capsys.readouterr().out
