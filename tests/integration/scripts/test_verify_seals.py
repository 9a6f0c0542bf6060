"""What is changed past Plone, at the database, is found, and the edition named."""

import pytest
import transaction
from persistent.mapping import PersistentMapping
from plone.uuid.interfaces import IUUID
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
