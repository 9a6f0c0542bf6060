"""The invented documents that the project ships: nothing lost, contacts where they belong."""

from functools import cache

import pytest

from content_import import convert
from examples.make import DOCUMENTS, FORMATS, TEXTS
from tests.formats.compare import differences
from tests.pure.content_import.coverage import lost_words, missing_words, share_of_words
from tests.pure.content_import.gold import offers

NAMES = {
    "catalogue": "havlund-indsatskatalog-rusmidler.docx",
    "alcohol": "havlund-kvalitetsstandard-alkohol-udkast.txt",
    "drugs": "havlund-kvalitetsstandard-stofmisbrug.pdf",
    "workshop": "havlund-servicedeklaration-vaerkstedet.html",
}


@cache
def read(name):
    """The import result of an example; converted once, since no test changes it."""
    return convert(DOCUMENTS / NAMES[name])


@pytest.mark.parametrize("name", FORMATS)
def test_a_document_is_the_content_of_the_text_that_it_was_made_of(name):
    text, document = TEXTS / f"{name}.txt", DOCUMENTS / f"{name}{FORMATS[name]}"

    assert differences(convert(text), convert(document)) == []


@pytest.mark.parametrize("name", ["catalogue", "drugs", "workshop"])
def test_the_content_holds_99_percent_of_the_words_of_an_example(name):
    assert share_of_words(read(name)) >= 0.99, missing_words(read(name))


@pytest.mark.parametrize("name", NAMES)
def test_an_example_loses_no_words_but_those_that_became_data(name):
    assert not lost_words(read(name))


def names(name):
    return [contact["name"] for contact in read(name)["contacts"]]


def offer_of(name, title):
    return next(one for one, _ in offers(read(name)["edition"]["items"]) if one["title"] == title)


@pytest.mark.parametrize("name", NAMES)
def test_no_contact_block_or_approval_is_an_offer(name):
    titles = {one["title"] for one, _ in offers(read(name)["edition"]["items"])}

    assert titles.isdisjoint({"Kontakt", "Kontaktinformation", "Telefontider", "Godkendelse"})


def test_a_place_is_one_contact_however_its_facts_are_divided():
    assert names("catalogue") == ["Rusmiddelcenter Havlund", "Havlund Kommune"]
    assert names("alcohol") == ["Rusmiddelcenter Havlund"]
    assert names("drugs") == ["Rusmiddelcenter Havlund"]
    assert names("workshop") == ["Værkstedet", "Rusmiddelcenter Havlund"]


@pytest.mark.parametrize("name", NAMES)
def test_the_contacts_of_the_whole_work_stand_with_the_publication(name):
    assert read(name)["publication"]["contacts"] == list(range(len(read(name)["contacts"])))


@pytest.mark.parametrize("name", NAMES)
def test_a_heading_that_only_says_contact_is_no_role(name):
    assert {one["role"] for one in read(name)["contacts"]} <= {"", "Sådan søger du"}


def test_what_describes_a_place_on_the_cover_is_its_remark():
    assert read("workshop")["contacts"][0]["remarks"] == "Dagcenter i Rusmiddelcenter Havlund"


def test_an_activity_for_children_sets_no_age_of_an_offer():
    offer = offer_of("catalogue", "Familiesamtaler")

    assert (offer["age_min"], offer["age_max"]) == (None, None)


def test_a_cover_that_says_draft_is_a_finding_and_no_introduction():
    result = read("alcohol")
    found = next(one for one in result["findings"] if one["code"] == "marked-draft")

    assert (found["severity"], found["where"]) == ("note", {"line": 7})
    assert result["ledger"][3]["fate"] == "set_aside"
    assert "Udkast" not in result["edition"]["introduction"]
    assert "<h3>" not in result["edition"]["introduction"]


@pytest.mark.parametrize("name", NAMES)
def test_a_legal_basis_holds_paragraphs_and_numbered_orders_only(name):
    edition = read(name)["edition"]
    found = [*edition["legal_basis"]]
    for offer, _ in offers(edition["items"]):
        found += offer["legal_basis"]

    assert found
    assert all(" § " in one or " nr. " in one for one in found)
