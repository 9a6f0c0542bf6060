"""An import result becomes content: all of it, once, or nothing."""

from datetime import date

import pytest
from plone import api
from plone.app.testing import TEST_USER_ID, logout, setRoles

from servicedeklaration.actions.import_document import ImportDocument, Statement
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.content import records
from servicedeklaration.content.trail import trail
from servicedeklaration.content.tree import edition_tree

from .import_results import SMALL, result


@pytest.fixture
def site(portal):
    setRoles(portal, TEST_USER_ID, ["Manager"])
    return portal


def first(site, **changes):
    return ImportDocument(site, result(**changes), b"the file")()


def works():
    return api.content.find(portal_type="Publikation")


def without_addresses(items):
    """Give the items of a tree as the importer gives them: no ids, no relations."""
    return [
        {
            **{k: v for k, v in item.items() if k not in ("id", "contacts", "items") and v},
            "items": without_addresses(item.get("items", ())),
        }
        for item in items
    ]


def test_the_tree_of_the_edition_holds_what_the_import_result_held(site):
    edition = first(site).edition
    made = without_addresses(edition_tree(edition)["items"])
    assert made == without_addresses(SMALL["edition"]["items"])
    for field in ("target_group", "headings"):
        assert edition_tree(edition)[field] == SMALL["edition"][field]


def test_names_in_addresses_are_made_of_titles_in_danish(site):
    edition = first(site).edition
    assert edition.objectIds() == ["indgang"]
    assert edition["indgang"].objectIds() == ["aaben-raadgivning"]


def test_two_offers_of_one_title_get_different_names_in_the_whole_edition(site):
    offer = SMALL["edition"]["items"][0]["items"][0]
    chapter = {**SMALL["edition"]["items"][0], "items": [offer]}
    edition = first(site, edition__items=[chapter, offer]).edition
    assert edition.objectIds() == ["indgang", "aaben-raadgivning-2"]


def test_a_document_that_tells_of_its_approval_is_registered_as_approved(site):
    outcome = first(site)
    assert (outcome.status, outcome.kept_as_draft) == ("new", ())
    assert api.content.get_state(outcome.edition) == "approved"
    assert outcome.edition.in_force_from == date(2024, 12, 4)
    [decision] = records.decisions(outcome.edition)
    assert decision.body == "Socialudvalget"
    assert decision.where == {"line": 7}


def test_a_document_that_tells_of_no_approval_stays_a_draft(site):
    assert api.content.get_state(first(site, decisions=[]).edition) == "draft"


def test_an_open_approval_line_is_no_approval(site):
    left_open = [{"body": "Byrådet", "date": None, "where": {"line": 3}}]
    assert api.content.get_state(first(site, decisions=left_open).edition) == "draft"


def test_a_first_day_in_the_text_alone_is_no_approval(site):
    outcome = first(site, decisions=[], edition__in_force_from="2024-01-01")
    assert api.content.get_state(outcome.edition) == "draft"


def test_what_the_municipality_states_registers_a_document_without_a_decision(site):
    statement = Statement(in_force_from=date(2018, 2, 1))
    edition = ImportDocument(site, result(decisions=[]), b"", statement)().edition
    assert api.content.get_state(edition) == "approved"
    assert edition.in_force_from == date(2018, 2, 1)
    assert records.decisions(edition) == []


def test_an_approved_document_with_an_editors_remark_stays_a_draft_and_says_why(site):
    text = "<p>Voksne. (ønskes tilrettet til: unge)</p>"
    outcome = first(site, edition__target_group=text)
    assert api.content.get_state(outcome.edition) == "draft"
    assert outcome.kept_as_draft


def test_the_same_file_twice_changes_nothing_and_says_so(site):
    once = first(site)
    before = len(api.content.find())
    twice = first(site)
    assert twice.status == "unchanged"
    assert twice.edition.getPhysicalPath() == once.edition.getPhysicalPath()
    assert len(api.content.find()) == before


def test_a_changed_file_becomes_the_next_draft_edition_of_the_work(site):
    first(site)
    changed = {**SMALL["source"], "sha256": "b" * 64}
    outcome = first(site, source=changed, edition__target_group="<p>Alle.</p>")
    assert outcome.status == "next"
    assert api.content.get_state(outcome.edition) == "draft"
    [work] = works()
    assert work.getObject().objectIds() == ["udgave-1", "udgave-2"]


def test_a_changed_file_is_refused_while_another_edition_is_under_way(site):
    first(site, decisions=[])
    with pytest.raises(Refused, match="undervejs"):
        first(site, source={**SMALL["source"], "sha256": "b" * 64})


def test_a_year_in_the_title_does_not_make_another_work(site):
    first(site, publication__title="Kvalitetsstandard for hjælp 2024")
    second = {**SMALL["source"], "sha256": "b" * 64}
    assert first(site, source=second).status == "next"


def test_places_are_made_once_and_kept_as_staff_have_them(site):
    first(site)
    [place] = api.content.find(portal_type="Kontaktsted")
    place.getObject().phones = ("00 00 00 02",)
    other = {**SMALL["source"], "sha256": "b" * 64}
    first(site, source=other, publication__title="Et helt andet værk")
    [place] = api.content.find(portal_type="Kontaktsted")
    assert place.getObject().phones == ("00 00 00 02",)


def test_a_document_without_the_street_means_the_place_with_the_same_number(site):
    first(site)
    other = {**SMALL["source"], "sha256": "b" * 64}
    bare = {"@type": "Kontaktsted", "name": "Center for Hjælp", "phones": ["00000001"]}
    first(site, source=other, publication__title="Et helt andet værk", contacts=[bare])
    assert len(api.content.find(portal_type="Kontaktsted")) == 1


def test_a_place_of_the_same_name_with_another_number_is_another(site):
    first(site)
    other = {**SMALL["source"], "sha256": "b" * 64}
    bare = {"@type": "Kontaktsted", "name": "Center for Hjælp", "phones": ["00 00 00 09"]}
    first(site, source=other, publication__title="Et helt andet værk", contacts=[bare])
    assert len(api.content.find(portal_type="Kontaktsted")) == 2


def test_the_work_and_the_offer_point_to_their_place(site):
    edition = first(site).edition
    offer = edition["indgang"]["aaben-raadgivning"]
    for holder in (edition.aq_parent, offer):
        assert [r.to_object.title for r in holder.contacts] == ["Center for Hjælp"]


def test_the_file_and_what_was_understood_stay_with_the_edition(site):
    edition = first(site, findings=[{"code": "x", "severity": "note"}]).edition
    assert edition.source.data == b"the file"
    assert edition.source.filename == "standard.txt"
    assert records.import_record(edition)["findings"] == [{"code": "x", "severity": "note"}]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"format": "noget andet"}, "format"),
        ({"edition": {}}, "edition"),
        ({"edition__unknown": 1}, "unknown"),
        ({"edition__legal_basis": "ikke en liste"}, "legal_basis"),
        ({"publication__municipality": "9999"}, "municipality"),
    ],
)
def test_a_result_that_does_not_fit_is_refused_in_words_and_leaves_nothing(site, changes, words):
    before = len(api.content.find())
    with pytest.raises(Refused, match=words):
        first(site, **changes)
    assert len(api.content.find()) == before


def readers(site) -> set[str]:
    [place] = api.content.find(portal_type="Kontaktsted")
    return {r["name"] for r in place.getObject().rolesOfPermission("View") if r["selected"]}


def test_the_places_of_a_draft_are_seen_by_staff_only(site):
    first(site, decisions=[])
    assert "Editor" in readers(site)
    assert "Anonymous" not in readers(site)


def test_the_places_of_an_approved_document_are_seen_by_all(site):
    first(site)
    logout()
    assert len(api.content.find(portal_type="Kontaktsted")) == 1


def test_the_places_of_a_draft_are_seen_by_all_once_it_is_approved(site):
    edition = first(site, decisions=[]).edition
    RegisterExisting(edition, in_force_from=date(2024, 1, 1))()
    logout()
    assert len(api.content.find(portal_type="Kontaktsted")) == 1


def test_the_trail_begins_with_the_file_and_tells_the_import_as_one(site):
    entry, *registered = trail(first(site).edition)
    assert (entry.change, entry.number) == ("import", 1)
    assert entry.details["sha256"] == SMALL["source"]["sha256"]
    assert {each.change for each in registered} <= {"register_existing"}
