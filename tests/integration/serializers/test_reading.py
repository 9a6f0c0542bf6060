"""What REST gives of our content, and to whom."""

from datetime import date

import pytest
import transaction
from plone.app.testing import TEST_USER_ID, setRoles
from plone.namedfile.file import NamedBlobFile

from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.decisions.decision import Decision

from ..content.world import html

DECISION = Decision(body="Socialudvalget", meeting_date=date(2024, 12, 4))


@pytest.fixture
def approved(site, world):
    """The edition, registered as approved from 2025."""
    setRoles(site, TEST_USER_ID, ["Manager"])
    RegisterExisting(world.edition, decision=DECISION, in_force_from=date(2025, 1, 1))()
    setRoles(site, TEST_USER_ID, ["Editor"])
    transaction.commit()
    return world.edition


def test_a_visitor_reads_an_approved_edition(visitor, approved):
    answer = visitor.get("/rusmidler/2025")
    assert answer.status_code == 200
    assert answer.json()["purpose"]["data"] == "<p>At borgeren får det bedre.</p>"


def test_a_visitor_reads_an_offer_in_an_approved_edition(visitor, approved):
    offer = visitor.get("/rusmidler/2025/tilbud/samtaler").json()
    assert offer["staff"] == ["1 socialrådgiver", "1 sygeplejerske"]
    assert offer["access"]["token"] == "open"
    assert [form["token"] for form in offer["form"]] == ["individual", "group"]
    assert offer["age_min"] == 18


@pytest.mark.parametrize("path", ["/rusmidler/2025", "/rusmidler/2025/tilbud/samtaler"])
def test_a_visitor_reads_nothing_of_a_draft(visitor, world, path):
    assert visitor.get(path).status_code in (401, 404)


def test_an_edition_tells_its_decisions_its_seal_and_its_validity(visitor, approved):
    edition = visitor.get("/rusmidler/2025").json()
    assert [decision["body"] for decision in edition["decisions"]] == ["Socialudvalget"]
    assert edition["seal"]["sequence"] == 1
    assert edition["validity"]["status"] == "in_force"
    assert edition["validity"]["in_force_from"] == "2025-01-01"
    assert edition["validity"]["replaced_by"] is None


def test_a_draft_has_no_seal_and_is_not_in_force(editor, world):
    edition = editor.get("/rusmidler/2025").json()
    assert edition["decisions"] == []
    assert edition["seal"] is None
    assert edition["validity"]["status"] == "draft"


def test_a_work_tells_where_the_edition_in_force_is(visitor, approved):
    work = visitor.get("/rusmidler").json()
    assert work["edition_in_force"] == approved.absolute_url()
    assert work["municipality"]["token"] == "0860"
    assert work["subject"] == "stofmisbrug, alkohol"


def test_a_work_without_an_edition_in_force_says_so(editor, world):
    assert editor.get("/rusmidler").json()["edition_in_force"] is None


def test_lists_tell_works_and_editions_apart(visitor, approved):
    [item] = visitor.get("/rusmidler").json()["items"]
    assert item["@type"] == "Kvalitetsstandard"
    assert item["kind"] == "Kvalitetsstandard"
    assert item["municipality"] == "0860"
    assert item["in_force_from"] == "2025-01-01"


def test_the_source_file_is_for_staff_only(visitor, editor, approved):
    approved.source = NamedBlobFile(b"Kladde", "text/plain", "kladde.txt")
    approved.source_sha256 = "0" * 64
    transaction.commit()

    assert not {"source", "source_sha256"} & set(visitor.get("/rusmidler/2025").json())
    assert visitor.get("/rusmidler/2025/@@download/source").status_code in (401, 404)
    assert editor.get("/rusmidler/2025").json()["source"]["filename"] == "kladde.txt"


def test_a_value_that_its_list_no_longer_holds_is_read_as_it_is(editor, world):
    world.offer.access = "by_letter"
    world.section.topic = "astrology"
    world.publication.municipality = "9999"
    transaction.commit()

    assert editor.get("/rusmidler/2025/tilbud/samtaler").json()["access"] == "by_letter"
    assert editor.get("/rusmidler/2025/tilbud").json()["topic"] == "astrology"
    assert editor.get("/rusmidler").json()["municipality"] == "9999"


def test_rich_text_is_cleaned_on_its_way_out(visitor, approved):
    approved.introduction = html("<p onclick='go()'>Hej</p><script>alert(1)</script>")
    transaction.commit()
    shown = visitor.get("/rusmidler/2025").json()["introduction"]["data"]
    assert "Hej" in shown
    assert "script" not in shown
    assert "onclick" not in shown
