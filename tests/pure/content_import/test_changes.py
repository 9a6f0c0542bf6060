"""Tracked changes and comments: shown with both readings, until a person has chosen."""

import hashlib
from dataclasses import replace

import pytest

from content_import import Choices, Placement, convert_text
from content_import.model import Block, Change, Comment, Document, Finding, Piece, Source, Where
from content_import.pipeline import understand
from content_import.readers.word import MEDIA_TYPE
from content_import.result import as_result
from content_import.review import review
from content_import.settings import NO_CHOICES
from content_import.stages.changes.comments import pieces_of_comments
from content_import.stages.changes.difference import differences

PARAGRAPHS = (
    "Kvalitetsstandard for rusmiddelbehandling",
    "Formål",
    "Borgeren får svar inden for 10 dage, når kommunen har modtaget en ansøgning om hjælp.",
    "Målgruppe",
    "Voksne borgere med et forbrug af rusmidler.",
)
BEFORE = PARAGRAPHS[2].replace("10 dage", "14 dage")
CHANGE = Change(Where(paragraph=3), BEFORE, PARAGRAPHS[2], "A. Jensen", "2025-05-03")
NOTE = "Skal vi ikke skrive 10 dage?"
COMMENT = Comment(Where(paragraph=3), NOTE, "14 dage", "B. Lind", "2025-05-04")


def document(**more):
    """A document as a reader of Word gives it, with a comment's words as an aside at the end."""
    told = [*PARAGRAPHS, NOTE] if more.get("comments") else PARAGRAPHS
    wheres = [Where(paragraph=number) for number in range(1, len(told) + 1)]
    blocks = [Block("paragraph", text, (at,)) for text, at in zip(told, wheres, strict=True)]
    if more.get("comments"):
        blocks[-1] = replace(blocks[-1], kind="aside", why="kommentar i margenen")
    source = Source("a.docx", MEDIA_TYPE, hashlib.sha256(b"a").hexdigest(), 100)
    pieces = tuple(Piece(at, text) for text, at in zip(told, wheres, strict=True))
    return Document(source, pieces, tuple(blocks), **more)


def result(choices=NO_CHOICES, **more):
    return as_result(understand(document(**more), choices))


def findings(told, code):
    return [one for one in told["findings"] if one["code"] == code]


def test_an_undecided_change_is_an_error_that_shows_both_readings():
    found = findings(result(changes=(CHANGE,)), "tracked-change")

    assert [(one["severity"], one["where"], one["to"]) for one in found] == [
        ("error", {"paragraph": 3}, "purpose")
    ]
    assert found[0]["message"] == (
        "Rettelse, der ikke er besluttet: »… får svar inden for 14 dage, når kommunen har …« er "
        "rettet til »… får svar inden for 10 dage, når kommunen har …« (A. Jensen, 3. maj 2025). "
        "Vælg, hvilken læsning der gælder."
    )


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("", "Ny tekst.", "»Ny tekst.« er sat ind. Vælg"),
        ("Gammel tekst.", "", "»Gammel tekst.« er slettet. Vælg"),
    ],
)
def test_a_whole_paragraph_that_came_or_went_is_told_as_that(before, after, words):
    change = Change(Where(paragraph=3), before, after)

    assert words in findings(result(changes=(change,)), "tracked-change")[0]["message"]


def test_a_day_that_no_calendar_has_is_left_out():
    change = replace(CHANGE, day="2025-99-99")

    assert "(A. Jensen)" in findings(result(changes=(change,)), "tracked-change")[0]["message"]


def test_many_changes_are_told_alike_and_counted_in_the_summary():
    changes = tuple(replace(CHANGE, where=Where(paragraph=at)) for at in (3, 4, 5))
    told = result(changes=changes)

    messages = [one["message"] for one in findings(told, "tracked-change")]
    assert len(messages) == 3
    assert all(one.startswith("Rettelse, der ikke er besluttet: ") for one in messages)
    assert "3 rettelser i Word er ikke besluttet" in review(told).summary


@pytest.mark.parametrize(
    ("reading", "words"), [("accepted", "med rettelserne"), ("rejected", "uden rettelserne")]
)
def test_once_a_reading_is_chosen_it_is_only_noted(reading, words):
    told = result(Choices(reading), changes=(CHANGE,))

    assert findings(told, "tracked-change") == []
    assert [one["message"] for one in findings(told, "reading-chosen")] == [
        f"Teksten er læst {words} (1 rettelse i filen)."
    ]


def test_a_choice_about_a_file_without_changes_is_no_finding():
    assert findings(result(Choices("accepted")), "reading-chosen") == []


def test_a_comment_is_an_error_and_no_part_of_the_text():
    told = result(comments=(COMMENT,))
    found = findings(told, "comment")

    assert [(one["severity"], one["where"], one["to"]) for one in found] == [
        ("error", {"paragraph": 6}, "purpose")
    ]
    assert found[0]["message"] == (
        "Kommentar i margenen til »14 dage«: »Skal vi ikke skrive 10 dage?« (B. Lind, 4. maj "
        "2025). Den kommer ikke med på siden. Tag stilling til den, og vælg den fra."
    )
    assert NOTE not in str(told["edition"])


def test_a_comment_that_a_person_has_dropped_is_settled():
    dropped = Placement(Where(paragraph=6), "", "Bo Lind", "2026-05-03")
    told = result(Choices(placements=(dropped,)), comments=(COMMENT,))

    assert findings(told, "comment") == []
    assert told["ledger"][-1]["why"] == "fravalgt af Bo Lind den 3. maj 2026"


@pytest.mark.parametrize(
    ("told", "asides", "expected"),
    [
        (["En.", "To."], ["En.", "To."], [[1], [2]]),
        (["En. To.", "Tre."], ["En.", "To.", "Tre."], [[1, 2], [3]]),
        (["En.", "!", "To."], ["En.", "!", "To."], [[1], [2], [3]]),
        (["To.", "En."], ["En.", "To."], [[2], [1]]),
        (["Ni."], ["En."], [[]]),
    ],
)
def test_a_comment_is_known_by_its_words_among_the_asides(told, asides, expected):
    wheres = [Where(paragraph=number) for number in range(1, len(asides) + 1)]
    blocks = tuple(
        Block("aside", text, (at,), why="kommentar i margenen")
        for text, at in zip(asides, wheres, strict=True)
    )
    comments = tuple(Comment(Where(paragraph=9), text) for text in told)
    found = pieces_of_comments(replace(document(), blocks=blocks, comments=comments))

    assert [[at.paragraph for at in pieces] for _, pieces in found] == expected


def test_a_comment_can_not_be_moved_into_the_text():
    moved = Placement(Where(paragraph=6), "purpose", "Bo Lind", "2026-05-03")
    told = result(Choices(placements=(moved,)), comments=(COMMENT,))

    assert NOTE not in str(told["edition"])
    assert findings(told, "comment")
    assert "kan ikke komme med i teksten" in findings(told, "placement-refused")[0]["message"]


def test_a_comment_that_the_reader_gave_no_piece_is_told_where_it_belongs():
    told = as_result(understand(replace(document(), comments=(COMMENT,))))

    assert findings(told, "comment")[0]["where"] == {"paragraph": 3}


def test_what_the_reader_noticed_is_among_the_findings():
    noticed = Finding("image", "note", Where(paragraph=2), "", "Et billede er ikke taget med.")

    assert findings(result(findings=(noticed,)), "image")[0]["message"] == noticed.message


def test_findings_come_in_the_order_of_the_source_also_those_about_a_whole_page():
    pages = [Where(page=2), Where(page=1, line=3), Where(page=2, line=1), Where()]
    noticed = tuple(Finding("noticed", "note", where, "", "Se her.") for where in pages)

    assert [one["where"] for one in findings(result(findings=noticed), "noticed")] == [
        {},
        {"page": 1, "line": 3},
        {"page": 2},
        {"page": 2, "line": 1},
    ]


def test_the_result_lists_changes_comments_and_choices():
    told = result(Choices("accepted"), changes=(CHANGE,), comments=(COMMENT,))

    assert told["changes"] == [
        {
            "where": {"paragraph": 3},
            "before": BEFORE,
            "after": PARAGRAPHS[2],
            "author": "A. Jensen",
            "day": "2025-05-03",
        }
    ]
    assert told["comments"][0]["about"] == "14 dage"
    assert told["choices"] == {"reading": "accepted", "placements": []}


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("en to tre", "en to fire", ("en to tre", "en to fire")),
        ("a b c d e f X", "a b c d e f Y", ("… c d e f X", "… c d e f Y")),
        ("X a b c d e f", "Y a b c d e f", ("X a b c d …", "Y a b c d …")),
        ("ord slettes", "ord", ("ord slettes", "ord")),
        (
            "X 1 2 3 4 5 6 7 8 9 10 Z",
            "Y 1 2 3 4 5 6 7 8 9 10 W",
            ("X 1 2 3 4 … 7 8 9 10 Z", "Y 1 2 3 4 … 7 8 9 10 W"),
        ),
        ("", "", ("", "")),
    ],
)
def test_two_readings_are_shown_where_they_differ(before, after, shown):
    assert differences(before, after) == shown


def test_a_long_difference_is_shown_by_its_two_ends():
    before, after = differences(" ".join(["gammel"] * 3000), " ".join(["ny"] * 3000))

    assert len(before) < 250
    assert " … " in after


REWRITE = """Kvalitetsstandard for rusmiddelbehandling

Formål

Formålet er et liv uden rusmidler.

Klage

Ønskes rettet fra:
Torvegade 3
Havlund
Til
Torvet 1
Havlund

Målgruppe

Voksne borgere med et forbrug af rusmidler.
"""


def test_a_remark_that_wants_words_changed_shows_both_readings():
    found = findings(convert_text(REWRITE, "a.txt"), "draft-remark")

    assert [one["message"] for one in found] == [
        "En bemærkning fra redigeringen ønsker teksten rettet. Nu står der: »Torvegade 3 Havlund«. "
        "Ønsket er: »Torvet 1 Havlund«. Ret teksten, eller slet bemærkningen."
    ]


def test_a_comment_that_waits_is_counted_as_that_and_not_as_set_aside():
    told = review(result(comments=(COMMENT,), changes=(CHANGE,)))

    assert told.summary == (
        "5 afsnit er på plads, 1 rettelse i Word er ikke besluttet, 1 kommentar venter på svar."
    )
