"""What a person chooses about a file that waits is read into its result, or refused in words."""

from datetime import date

import pytest

from servicedeklaration.actions import reading
from servicedeklaration.actions.adopt_reading import AdoptReading
from servicedeklaration.actions.choose_reading import ChooseReading
from servicedeklaration.actions.create_draft import CreateDraft
from servicedeklaration.actions.place_block import PlaceBlock
from servicedeklaration.actions.receive_file import ReceiveFile
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.take_back import TakeBack
from servicedeklaration.content.undecided import undecided

from .importing import HAVLUND, TEXT, fate_of, handed_in, where_of
from .word_files import word_file
from .world import act_as

ANSWER = "<p>Du får svar {}</p>"
DAY = date(2025, 3, 1)


@pytest.fixture
def site(portal):
    act_as(portal, "Manager")
    return portal


@pytest.fixture
def tracked(site):
    return ReceiveFile(site, word_file(), "standard.docx")().pending


def test_tracked_changes_are_undecided_until_somebody_chooses(tracked):
    assert undecided(tracked.result).changes == 3


@pytest.mark.parametrize(
    ("reading", "words"), [("accepted", "med det samme"), ("rejected", "snart")]
)
def test_the_reading_that_was_chosen_is_the_text(tracked, reading, words):
    assert ChooseReading(tracked, reading, "Ida Holm", DAY)() == "understood"
    assert tracked.result["edition"]["purpose"] == ANSWER.format(words)
    assert not undecided(tracked.result)


def test_the_choice_is_kept_with_ones_name_and_the_day(tracked):
    ChooseReading(tracked, "accepted", "Ida Holm", DAY)()
    assert tracked.choices["reading"] == "accepted"
    assert (tracked.choices["by"], tracked.choices["day"]) == ("Ida Holm", "2025-03-01")


def test_a_reading_can_be_taken_back(tracked):
    ChooseReading(tracked, "rejected")()
    TakeBack(tracked)()
    assert undecided(tracked.result).changes == 3
    assert tracked.choices["by"] == ""


def test_without_tracked_changes_there_is_nothing_to_choose(site):
    with pytest.raises(Refused, match="reason_no_changes"):
        ChooseReading(handed_in(site), "accepted")()


def test_there_are_two_readings(tracked):
    with pytest.raises(Refused, match="reason_no_reading"):
        ChooseReading(tracked, "begge")()


def test_a_block_goes_where_a_person_puts_it(site):
    pending = handed_in(site)
    PlaceBlock(pending, where_of(pending, "fire uger"), "purpose", "Ida Holm", DAY)()
    assert "fire uger" in pending.result["edition"]["purpose"]
    assert fate_of(pending, "fire uger") == ("field", "purpose")
    [placement] = pending.choices["placements"]
    assert (placement["by"], placement["day"]) == ("Ida Holm", "2025-03-01")


def test_a_block_is_left_out_with_ones_name(site):
    pending = handed_in(site)
    PlaceBlock(pending, where_of(pending, "fire uger"), "", "Ida Holm", DAY)()
    assert "fire uger" not in str(pending.result["edition"])
    assert fate_of(pending, "fire uger") == ("set_aside", "")
    assert pending.choices["placements"][0]["by"] == "Ida Holm"


def test_the_last_word_on_a_block_counts(site):
    pending = handed_in(site)
    where = where_of(pending, "fire uger")
    PlaceBlock(pending, where, "purpose")()
    PlaceBlock(pending, where, "target_group")()
    assert [each["to"] for each in pending.choices["placements"]] == ["target_group"]
    assert "fire uger" in pending.result["edition"]["target_group"]


def test_a_placement_can_be_taken_back(site):
    pending = handed_in(site)
    before = pending.result
    where = where_of(pending, "fire uger")
    PlaceBlock(pending, where, "purpose")()
    TakeBack(pending, where)()
    assert pending.result == before


LINES = """
Du kan klage over alt, hvad vi gør, og over det, vi ikke gør, og du må gerne tage en anden
med til samtalen, hvis du er mere tryg ved det. Det koster ikke noget at klage.
"""


def test_a_block_of_several_lines_is_known_by_each_of_them(site):
    pending = handed_in(site, TEXT + LINES)
    before = pending.result
    first, last = where_of(pending, "over alt"), where_of(pending, "koster ikke")
    PlaceBlock(pending, last, "purpose")()
    assert fate_of(pending, "over alt") == fate_of(pending, "koster ikke") == ("field", "purpose")
    PlaceBlock(pending, first, "target_group")()
    assert len(pending.choices["placements"]) == 1
    TakeBack(pending, last)()
    assert pending.result == before


def test_a_comment_that_is_left_out_is_settled(site):
    lines = (("Formål", ""), ("Du får svar.", ""))
    data = word_file(lines, comment="Passer det stadig?")
    pending = ReceiveFile(site, data, "standard.docx")().pending
    assert undecided(pending.result).comments == 1
    PlaceBlock(pending, where_of(pending, "Passer det stadig"), "", "Ida Holm", DAY)()
    assert not undecided(pending.result)


def test_what_the_importer_refuses_is_refused_in_its_words_and_not_kept(site):
    pending = handed_in(site)
    before = pending.result
    with pytest.raises(Refused, match="har ikke stedet"):
        PlaceBlock(pending, where_of(pending, "fire uger"), "items/7/body")()
    assert (pending.result, pending.choices["placements"]) == (before, [])


def test_there_is_text_only_where_the_source_has_some(site):
    with pytest.raises(Refused, match="reason_no_such_block"):
        PlaceBlock(handed_in(site), {"line": 999}, "purpose")()


def test_a_choice_in_a_long_file_is_taken_over_later(tracked, monkeypatch):
    monkeypatch.setattr(reading, "PATIENCE", 0)
    assert ChooseReading(tracked, "rejected")() == "reading"
    with pytest.raises(Refused, match="reason_still_reading"):
        TakeBack(tracked)()
    reading.under_way(tracked).wait(60)
    assert AdoptReading(tracked)() == "understood"
    assert tracked.choices["reading"] == "rejected"


def test_a_placement_in_a_long_file_that_is_refused_leaves_all_as_it_was(site, monkeypatch):
    pending = handed_in(site)
    where = where_of(pending, "fire uger")
    monkeypatch.setattr(reading, "PATIENCE", 0)
    PlaceBlock(pending, where, "items/7/body")()
    reading.under_way(pending).wait(60)
    assert AdoptReading(pending)() == "understood"
    assert "har ikke stedet" in pending.message
    assert pending.choices["placements"] == []


def test_once_the_draft_is_made_the_choices_stand(tracked):
    CreateDraft(tracked, HAVLUND)()
    with pytest.raises(Refused, match="reason_draft_made"):
        ChooseReading(tracked, "accepted")()


def test_who_may_not_import_chooses_nothing(site, tracked):
    act_as(site, "Member")
    with pytest.raises(Refused, match="reason_not_yours"):
        ChooseReading(tracked, "accepted")()
