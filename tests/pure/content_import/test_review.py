"""What is shown of an import: each block with where it went, each field with its sources."""

from dataclasses import asdict

import pytest

from content_import import Choices, Placement, Settings, convert_text
from content_import.model import Where
from content_import.paths import fields_of
from content_import.review import label_of, review, targets
from content_import.review.model import Record
from content_import.vocabulary.field_names import field_name
from content_import.vocabulary.fields import KINDS

TEXT = """Kvalitetsstandard for rusmiddelbehandling

Godkendt af Byrådet den 26. marts 2026

1. Formål

Formålet er, at borgeren får et liv uden rusmidler.

2. Målgruppe

Voksne borgere, se side 4.

- Borgere over 18 år

3. Indsatser

3.1 Rådgivning

Formål: At borgeren finder ro.
Varighed: 8 uger

3.2 Behandling

Formål: At borgeren bliver rask.
Varighed: 20 uger

4. Kaffe og kage

(skal opdateres efter sommer)

Side 1
"""
RESULT = convert_text(TEXT, "a.txt")
STEP = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


def block(shown, start):
    return next(one for one in shown.blocks if one.lines[0].startswith(start))


def value(record, path):
    records = [record, *record.records, *(one for part in record.records for one in part.records)]
    return next(one for part in records for one in part.values if one.path == path)


def anchors(record: Record):
    yield record.anchor
    yield from (one.anchor for one in record.values)
    for below in record.records:
        yield from anchors(below)


def test_a_block_says_where_it_stands_and_where_it_went():
    shown = block(review(RESULT), "Voksne")

    assert shown.place == "linje 11"
    assert shown.told == "Står i Målgruppe"
    assert shown.to_anchor == "felt-target_group"
    assert shown.where == {"line": 11}
    assert shown.movable


def test_an_offer_is_named_where_its_text_went():
    assert block(review(RESULT), "Varighed: 8").to_label == f"Tilbud 3.1 Rådgivning {STEP} Varighed"


def test_a_heading_can_not_be_moved():
    assert not block(review(RESULT), "2. Målgruppe").movable


def test_what_belongs_to_the_page_is_marked_as_left_out():
    shown = block(review(RESULT), "Side 1")

    assert (shown.mark, shown.told) == ("left_out", "Kommer ikke med: sidetal")


def test_a_field_leads_back_to_the_blocks_that_it_was_made_of():
    shown = review(RESULT)
    field = value(shown.edition, "target_group")

    assert [one.place for one in field.origins] == ["linje 9–13"]
    assert [shown.blocks[number].lines[0] for number in field.origins[0].blocks] == [
        "2. Målgruppe",
        "Voksne borgere, se side 4.",
        "- Borgere over 18 år",
    ]
    assert field.heading == "2. Målgruppe"
    assert "<li>Borgere over 18 år</li>" in field.html


def test_a_plain_field_is_shown_as_lines():
    assert value(review(RESULT).edition, "items/0/items/0/duration").lines == ("8 uger",)


def test_every_link_leads_to_something_that_is_shown():
    shown = review(RESULT)
    there = set()
    for record in (shown.edition, *shown.decisions, *shown.contacts):
        there |= set(anchors(record))

    wanted = {one.to_anchor for one in shown.blocks} | {
        note.to_anchor for group in shown.groups for note in group.notes
    }
    assert wanted - {""} <= there
    assert len(list(anchors(shown.edition))) == len(set(anchors(shown.edition)))


def test_findings_stand_with_the_gravest_first_and_with_their_block():
    shown = review(RESULT)
    remark = shown.groups[0].notes[0]

    assert [group.words for group in shown.groups] == ["Skal løses", "Se på det", "Til orientering"]
    assert remark.code == "draft-remark"
    assert remark.place == "linje 29"
    assert remark in block(shown, "(skal").notes


def test_a_block_that_is_split_names_each_place_with_its_link():
    text = (
        "Kvalitetsstandard for træning\n\nTilbud\n\nHoldet\n\nHoldet er for dig. "
        "Formålet er at du bliver stærk igen. Forløbet varer 8 uger.\n\nKlage\n\nDu kan klage.\n"
    )
    shown = block(review(convert_text(text, "a.txt")), "Holdet er")

    offer = f"Tilbud Holdet {STEP}"
    assert shown.told == f"Står i {offer} Formål"
    assert "".join(one.joint + one.label for one in shown.also) == ", Varighed og Tekst"
    assert [one.anchor for one in shown.also] == [
        "felt-items-0-items-0-duration",
        "felt-items-0-items-0-body",
    ]


def test_a_field_is_traced_to_every_block_that_gave_it_words():
    text = "Kvalitetsstandard for træning\n\nTilbud\n\nHoldet\n\n" + (
        "Holdet er for dig. Formålet er at du bliver stærk igen. Forløbet varer 8 uger.\n"
    )
    shown = review(convert_text(text, "a.txt"))
    source = (block(shown, "Holdet er").number,)

    for name in ("purpose", "duration", "body"):
        assert value(shown.edition, f"items/0/items/0/{name}").sources == source


def test_the_sum_is_told_in_one_sentence():
    text = "Kvalitetsstandard for træning\n\nMålgruppe\n\nVoksne borgere.\n\nSide 1\n"
    dropped = Choices(placements=(Placement(Where(line=5), "", "Bo Lind", "2026-05-03"),))

    assert review(convert_text(text, "a.txt")).summary == "3 afsnit er på plads."
    after = review(convert_text(text, "a.txt", Settings(choices=dropped)))
    assert after.summary == "2 afsnit er på plads, 1 er valgt fra."


def test_what_must_be_solved_is_in_the_sum():
    assert review(RESULT).summary.endswith("på plads, 1 bemærkning skal løses.")


def test_what_is_missing_in_the_whole_document_belongs_to_no_block():
    shown = review(RESULT)
    notes = [note for group in shown.groups for note in group.notes]
    missing = next(note for note in notes if note.code == "missing-point")

    assert (missing.block, missing.place, missing.anchor) == (None, "hele dokumentet", "")


def test_what_a_person_chose_is_told_with_the_name():
    where = {"Voksne": Where(line=11), "Kaffe": Where(line=29)}
    choices = (
        Placement(where["Voksne"], "purpose", "Bo Lind", "2026-05-03"),
        Placement(where["Kaffe"], "", "Bo Lind", "2026-05-03"),
    )
    shown = review(convert_text(TEXT, "a.txt", Settings(choices=Choices(placements=choices))))
    moved, dropped = block(shown, "Voksne"), block(shown, "(skal")

    assert (moved.mark, moved.told) == ("moved", "Flyttet af Bo Lind den 3. maj 2026: Formål")
    assert (dropped.mark, dropped.told) == ("dropped", "Fravalgt af Bo Lind den 3. maj 2026")


def test_a_block_can_go_to_every_field_also_an_empty_one():
    known = dict(targets(RESULT))

    assert known["gift_cards"] == "Gavekort"
    assert known["items/0/items/1/staff"] == f"Tilbud 3.2 Behandling {STEP} Medarbejdere"
    assert known["items/1/body"] == f"Afsnit 4 Kaffe og kage {STEP} Tekst"


def test_no_two_places_have_the_same_name():
    text = TEXT.replace("3.2 Behandling", "3.1 Rådgivning")
    labels = [label for _, label in targets(convert_text(text, "a.txt"))]

    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("kind", [*KINDS, "Indsats", "Afsnit", "Kontaktsted"])
def test_every_field_has_a_danish_name(kind):
    assert [name for name in fields_of({"@type": kind}) if field_name(name) == name] == []


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("", ""),
        ("purpose", "Formål"),
        ("decisions/0", "Godkendelse"),
        ("publication/municipality", "Kommune"),
        ("items/0/title", f"Afsnit 3 Indsatser {STEP} Titel"),
    ],
)
def test_any_path_of_the_ledger_has_words(path, label):
    assert label_of(RESULT, path) == label


def test_the_same_result_is_shown_the_same_way():
    assert asdict(review(RESULT)) == asdict(review(convert_text(TEXT, "a.txt")))


def test_a_result_that_another_program_made_may_lack_what_it_does_not_know():
    ledger = [
        {key: one[key] for key in ("where", "text", "fate", "to")} for one in RESULT["ledger"]
    ]
    edition = {"@type": "Kvalitetsstandard", "title": "", "purpose": "<p>Ro.</p>", "UID": "x"}
    shown = review({"source": {"name": "a.txt"}, "edition": edition, "ledger": ledger})

    assert shown.title == "a.txt"
    assert [one.label for one in shown.edition.values] == ["Formål"]
    assert len(shown.blocks) == len(ledger)
