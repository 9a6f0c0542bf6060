"""A new version of a known document: what it changes is told first, and addresses live on."""

from datetime import date

import pytest

from servicedeklaration.actions.create_draft import CreateDraft
from servicedeklaration.actions.import_document import ImportDocument
from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.content.differences import differences
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.content.walk import parts

from .import_results import SMALL, result
from .importing import HAVLUND, TEXT, drafted, handed_in
from .world import act_as

PLACE = "\nKontakt\n\nRådgivningen\nVejen 1\n9999 Havlund\nTelefon 12 34 56 78\n"
SECTION = "\nHuset bag værkstedet\n\nHer er der kaffe hver torsdag.\n"


@pytest.fixture
def site(portal):
    act_as(portal, "Manager")
    return portal


def in_force(site, text: str):
    """Give the edition in force that was made of a text."""
    edition = drafted(site, text)
    RegisterExisting(edition, in_force_from=date(2024, 1, 1))()
    return edition


def told(site, text: str) -> list[tuple]:
    """Give (kind, title, fields) of what a text would change."""
    found = differences(site, handed_in(site, text), HAVLUND.publication)
    return [(d.kind, d.title, [change.field for change in d.fields]) for d in found.differences]


def test_a_document_of_no_known_work_has_nothing_to_differ_from(site):
    assert differences(site, handed_in(site), HAVLUND.publication) is None


def test_the_same_words_in_another_file_make_no_difference(site):
    in_force(site, TEXT + SECTION + PLACE)
    assert told(site, TEXT + SECTION + PLACE + "\n\n") == []


def test_a_changed_word_is_told_with_what_it_was_before(site):
    edition = in_force(site, TEXT)
    found = differences(site, handed_in(site, TEXT.replace("18", "16")), HAVLUND.publication)
    assert found.edition.UID() == edition.UID()
    assert found.under_way is None
    [difference] = found.differences
    [change] = difference.fields
    assert change.field == "target_group"
    assert [(p.kind, p.text) for p in change.parts if p.kind != "kept"] == [
        ("deleted", " 18"),
        ("inserted", " 16"),
    ]


def test_a_section_that_is_new_and_one_that_is_gone_are_told(site):
    in_force(site, TEXT + SECTION)
    new = "\nGården bag huset\n\nHer er der te.\n"
    assert [(kind, title) for kind, title, _ in told(site, TEXT + new)] == [
        ("added", "Gården bag huset"),
        ("removed", "Huset bag værkstedet"),
    ]


def test_a_draft_that_is_under_way_is_told_of(site):
    draft = drafted(site)
    found = differences(site, handed_in(site, TEXT + SECTION), HAVLUND.publication)
    assert found.under_way.UID() == draft.UID()


def test_nothing_is_written_while_one_looks(site):
    edition = in_force(site, TEXT)
    before = edition_tree(edition), site.objectIds()
    told(site, TEXT + SECTION + PLACE)
    assert (edition_tree(edition), site.objectIds()) == before


def test_parts_keep_their_names_in_the_next_edition(site):
    first = ImportDocument(site, result())().edition
    chapter = SMALL["edition"]["items"][0]
    offer = {**chapter["items"][0], "number": "1.2", "title": "Rådgivning, åben og gratis"}
    new = {"@type": "Indsats", "number": "1.1", "title": "Åben rådgivning for unge"}
    second = ImportDocument(
        site,
        result(
            source={**SMALL["source"], "sha256": "b" * 64},
            edition__items=[{**chapter, "number": "2", "items": [offer, new]}],
        ),
    )().edition
    assert [part.getId() for part in parts(first)] == ["indgang", "aaben-raadgivning"]
    assert [part.getId() for part in parts(second)] == [
        "indgang",
        "aaben-raadgivning",
        "aaben-raadgivning-for-unge",
    ]


def test_a_new_part_never_takes_the_name_of_one_that_is_gone(site):
    ImportDocument(site, result())()
    chapter = SMALL["edition"]["items"][0]
    other = {"@type": "Afsnit", "title": "Åben rådgivning", "body": "<p>Noget andet.</p>"}
    second = ImportDocument(
        site,
        result(
            source={**SMALL["source"], "sha256": "b" * 64},
            edition__items=[{**chapter, "items": []}, other],
        ),
    )().edition
    assert [part.getId() for part in parts(second)] == ["indgang", "aaben-raadgivning-2"]


def test_a_long_name_lives_on_whole(site):
    title = "Individuel støtte og vejledning til voksne med særlige behov for hjælp i hverdagen"
    twins = [{"@type": "Indsats", "title": title, "number": number} for number in ("1", "2")]
    first = ImportDocument(site, result(edition__items=twins))().edition
    other = {**SMALL["source"], "sha256": "b" * 64}
    second = ImportDocument(site, result(source=other, edition__items=twins))().edition
    assert first.objectIds() == second.objectIds()


def test_the_next_edition_is_made_of_the_file(site):
    in_force(site, TEXT)
    pending = handed_in(site, TEXT + SECTION)
    outcome = CreateDraft(pending, HAVLUND)()
    assert outcome.status == "next"
    assert differences(site, pending, HAVLUND.publication).edition.getId() == "udgave-1"


@pytest.mark.parametrize("words", ["&lt; 18 år", "&lt;navn&gt;", "A &amp; B"])
def test_signs_of_html_in_the_words_stay_words(site, words):
    html = f"<p>Alder {words}</p>"
    edition = ImportDocument(site, result(edition__target_group=html))().edition
    assert edition.target_group.raw == html
    assert words in edition.target_group.output
