"""The five real documents: every line accounted for, and what was found by reading them line by
line."""

import pytest

from tests.pure.content_import.coverage import missing_words, share_of_words
from tests.pure.content_import.documents import NAMES, read
from tests.pure.content_import.gold import offers
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared


def titles(name):
    return [offer["title"] for offer, _ in offers(read(name)["edition"]["items"])]


def offer_of(name, title):
    return next(one for one, _ in offers(read(name)["edition"]["items"]) if one["title"] == title)


def codes(name, code):
    return [one for one in read(name)["findings"] if one["code"] == code]


@pytest.mark.parametrize("name", NAMES)
def test_the_ledger_holds_every_line_once_and_none_is_unplaced(name):
    text = (SHARED / "documents" / NAMES[name]).read_text("utf-8")
    lines = [number for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    ledger = read(name)["ledger"]

    assert [entry["where"]["line"] for entry in ledger] == lines
    assert {"unplaced", "set_aside"}.isdisjoint(entry["fate"] for entry in ledger)
    assert all(entry["why"] for entry in ledger)


@pytest.mark.parametrize("name", NAMES)
def test_the_content_holds_the_words_of_the_source(name):
    assert share_of_words(read(name)) >= 0.99, missing_words(read(name))


@pytest.mark.parametrize("name", NAMES)
def test_a_legal_basis_holds_paragraphs_and_numbered_orders_only(name):
    edition = read(name)["edition"]
    found = [*edition["legal_basis"]]
    for offer, _ in offers(edition["items"]):
        found += offer["legal_basis"]

    assert found
    assert all(" § " in one or " nr. " in one for one in found)


def test_esbjerg_has_one_contact_whose_hours_have_a_remark():
    (contact,) = read("esbjerg")["contacts"]

    assert contact["remarks"] == "Fremmøde – efter aftale med medarbejderen"


@pytest.mark.parametrize("name", NAMES)
def test_no_path_of_the_ledger_leads_nowhere(name):
    result = read(name)
    roots = {"edition": result["edition"], "other": result}
    for entry in result["ledger"]:
        if entry["to"]:
            top = entry["to"].split("/")[0]
            place = roots["other" if top in ("contacts", "decisions", "publication") else "edition"]
            for step in entry["to"].split("/"):
                place = place[int(step)] if isinstance(place, list) else place[step]
            assert place, entry


@pytest.mark.parametrize("name", NAMES)
def test_no_page_head_or_contents_line_is_published(name):
    result = read(name)
    dropped = {
        e["text"] for e in result["ledger"] if e["fate"] == "furniture" and len(e["text"]) > 9
    }
    published = str(result["edition"])

    assert not [text for text in dropped if text in published]


def test_esbjerg_has_three_offers_and_all_the_fields_of_its_kind():
    edition = read("esbjerg")["edition"]

    assert titles("esbjerg") == ["Dagbehandling", "Helt Anonym", "Forbehandlingen i Esbjerg Arrest"]
    assert edition["revised"] == "2018-02"
    assert read("esbjerg")["decisions"] == []
    assert offer_of("esbjerg", "Helt Anonym")["age_min"] == 18
    assert "16 ugers" in offer_of("esbjerg", "Helt Anonym")["duration"]
    assert "8 uger" in offer_of("esbjerg", "Forbehandlingen i Esbjerg Arrest")["duration"]


def test_esbjergs_hours_contradict_one_another_and_its_list_is_repeated():
    assert len(codes("esbjerg", "overlapping-hours")) == 1
    assert [one["where"]["line"] for one in codes("esbjerg", "repeated-list")] == [174]


def test_fredericia_has_twenty_entries_three_of_them_steps():
    types = [offer["offer_type"] for offer, _ in offers(read("fredericia")["edition"]["items"])]

    assert (len(types), types.count("process")) == (20, 3)
    assert read("fredericia")["decisions"] == []
    assert read("fredericia")["contacts"] == []


def test_fredericias_fourteen_points_fill_their_fields():
    filled = (
        "tasks target_group goals_and_values organisation referral treatment_guarantee "
        "free_choice anonymity "
        "treatment_plan action_plan user_involvement complaint qualifications monitoring"
    )

    assert all(read("fredericia")["edition"][name] for name in filled.split())


def test_words_that_the_page_broke_are_whole_again():
    text = str(read("fredericia")["edition"])

    assert "abbonnementsordning" in text
    assert "social- og sundhedsassistenter" in text
    assert "Service – og Sundhedsloven" in text


def test_jammerbugt_has_sixteen_entries_two_of_them_for_special_groups():
    types = [offer["offer_type"] for offer, _ in offers(read("jammerbugt")["edition"]["items"])]

    assert (len(types), types.count("special_group")) == (16, 2)
    assert [one["where"]["line"] for one in codes("jammerbugt", "missing-in-contents")] == [158]
    assert offer_of("jammerbugt", "Ambulant samtalebehandling")["legal_basis"][:2] == [
        "sundhedsloven § 141",
        "serviceloven § 101",
    ]


def test_jammerbugts_remarks_are_errors_with_their_lines():
    remarks = codes("jammerbugt", "draft-remark")

    assert [one["where"]["line"] for one in remarks] == [132, 156, 314, 380, 412]
    assert {one["severity"] for one in remarks} == {"error"}


def test_jammerbugts_slogan_no_longer_splits_sentences():
    text = str(read("jammerbugt")["edition"])

    assert "Vi går efter forskellen" not in text
    assert "sikre en helhedsorienteret behandlingsindsats" in text


def test_an_officials_own_number_becomes_no_contact():
    assert len(codes("jammerbugt", "personal-data")) == 1
    assert all("41 91 21 28" not in one["phones"] for one in read("jammerbugt")["contacts"])


def test_the_address_that_a_remark_asks_for_is_no_contact():
    assert all(one["email"] != "rus@jammerbugt.dk" for one in read("jammerbugt")["contacts"])


def test_hjoerring_lacks_a_complaint_section_and_names_a_repealed_law():
    points = [one["to"] for one in codes("hjoerring", "missing-point")]

    assert "complaint" in points
    assert [one["where"]["line"] for one in codes("hjoerring", "outdated")] == [286]
    assert [one["where"]["line"] for one in codes("hjoerring", "cut-web-address")] == [184]


def test_soenderborgs_approval_names_another_document():
    assert codes("soenderborg", "approval-names-other-document")[0]["severity"] == "warning"
    assert [one["where"]["line"] for one in codes("soenderborg", "page-reference")] == [395]
