"""A file that is handed in waits with what was understood of it, or is refused in words."""

from pathlib import Path

import pytest

from servicedeklaration.actions import reading
from servicedeklaration.actions.adopt_reading import AdoptReading
from servicedeklaration.actions.discard_import import DiscardImport
from servicedeklaration.actions.read_again import ReadAgain
from servicedeklaration.actions.receive_file import ReceiveFile
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content.pending import UNDERSTOOD, get_pending, pending_imports

from .importing import TEXT, drafted, handed_in
from .world import act_as


@pytest.fixture
def site(portal):
    act_as(portal, "Manager")
    return portal


@pytest.fixture
def impatient(monkeypatch):
    """Nobody waits for a reading."""
    monkeypatch.setattr(reading, "PATIENCE", 0)


def test_a_file_is_understood_and_waits(site):
    pending = handed_in(site)
    assert pending.state == "understood"
    assert pending.result["edition"]["purpose"] == "<p>At du får svar på dine spørgsmål.</p>"
    assert get_pending(site, pending.id) is pending
    assert pending.source.data == TEXT.encode()


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "tom.txt", "tom"),
        (b"\x00\x01\x02\x03" * 50, "billede.xyz", "billede.xyz"),
        (b"tekst", "", "reason_no_file"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words_and_not_kept(site, data, name, words):
    with pytest.raises(Refused, match=words):
        ReceiveFile(site, data, name)()
    assert pending_imports(site) == []


def test_limits_are_settings_of_the_site(site):
    site.portal_registry["servicedeklaration.limits.paragraph_characters"] = 10
    with pytest.raises(Refused, match="der må højst være 10"):
        handed_in(site)


def test_the_same_file_twice_waits_once(site):
    assert handed_in(site) is handed_in(site, name="kopi.txt")
    assert len(pending_imports(site)) == 1


def test_a_file_that_was_imported_before_leads_to_its_edition(site):
    edition = drafted(site)
    received = ReceiveFile(site, TEXT.encode(), "igen.txt")()
    assert received.pending is None
    assert received.edition.UID() == edition.UID()


@pytest.mark.parametrize("role", ["Anonymous", "Member", "CommitteeMember", "CommitteeSecretary"])
def test_who_may_not_import_hands_nothing_in(site, role):
    act_as(site, role)
    with pytest.raises(Refused, match="reason_not_yours"):
        handed_in(site)


def test_a_long_reading_is_taken_over_when_it_is_done(site, impatient):
    pending = handed_in(site)
    assert pending.state == "reading"
    assert pending.result is None
    reading.under_way(pending).wait(60)
    assert AdoptReading(pending)() == "understood"
    assert pending.result["edition"]["purpose"]


def test_a_long_reading_that_ends_in_an_error_says_so(site, impatient):
    pending = ReceiveFile(site, b" \n", "tom.txt")().pending
    reading.under_way(pending).wait(60)
    assert AdoptReading(pending)() == "refused"
    assert "Filen er tom" in pending.message


def test_a_reading_that_was_lost_can_be_begun_again(site, monkeypatch, impatient):
    pending = handed_in(site)
    reading.under_way(pending).wait(60)
    reading.clear(pending.folder)
    assert AdoptReading(pending)() == "reading"
    monkeypatch.setattr(reading, "is_overdue", lambda pending: True)
    assert AdoptReading(pending)() == "refused"
    monkeypatch.setattr(reading, "PATIENCE", 60)
    assert ReadAgain(pending)() == "understood"


def test_a_folder_that_another_process_takes_away_meanwhile_hinders_nobody(site, monkeypatch):
    found = Path.glob

    def glob(folder, pattern):
        return [*found(folder, pattern), folder / "servicedeklaration-import-er-netop-vaek"]

    monkeypatch.setattr(Path, "glob", glob)
    assert handed_in(site).state == UNDERSTOOD


def test_a_file_that_nobody_wants_is_forgotten(site):
    pending = handed_in(site)
    DiscardImport(pending)()
    assert pending_imports(site) == []


def test_a_files_name_is_no_path(site):
    assert handed_in(site, name="C:\\skrivebord\\../fil\n.txt").name == "fil.txt"
