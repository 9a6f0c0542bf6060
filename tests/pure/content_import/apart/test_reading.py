"""Reading in a process of its own."""

import json
import logging

import pytest

from content_import import Choices, Limits, Placement, Settings, convert_bytes
from content_import.apart import Reading, convert_apart, worker
from content_import.apart.reading import OUTCOME, TASK
from content_import.errors import EmptyFile, TooLarge, TooSlow, UnreadableFile
from content_import.model import Where

pytestmark = pytest.mark.slow

TEXT = "Kvalitetsstandard for rådgivning\n\nMålgruppe\nBorgere over 18 år.\n".encode()
LONG = b"Ord og andre ord.\n\n" * 60_000


def under(**limits) -> Settings:
    return Settings(Limits(**limits))


def test_the_result_is_the_one_that_reading_here_gives():
    assert convert_apart(TEXT, "a.txt") == convert_bytes(TEXT, "a.txt")


def test_choices_reach_the_process():
    choices = Choices("accepted", (Placement(Where(line=4), "purpose", "Ida", "2026-11-22"),))
    settings = Settings(choices=choices)
    assert convert_apart(TEXT, "a.txt", settings) == convert_bytes(TEXT, "a.txt", settings)


def test_an_unusable_file_raises_what_it_raises_here():
    with pytest.raises(EmptyFile, match=r"^tom\.txt: Filen er tom\."):
        convert_apart(b" \n", "tom.txt")


def test_limits_reach_the_process():
    with pytest.raises(TooLarge, match="Linje 1 er på 32 tegn; der må højst være 10"):
        convert_apart(TEXT, "a.txt", under(paragraph_characters=10))


def test_a_file_that_takes_too_long_is_given_up():
    with pytest.raises(TooSlow, match="Det tog over 1 sekunder at læse filen"):
        convert_apart(LONG, "a.txt", under(seconds=1))


def test_a_file_that_takes_too_much_memory_is_given_up():
    with pytest.raises(TooSlow, match="Filen kræver over 30 MB hukommelse at læse"):
        convert_apart(LONG, "a.txt", under(memory_bytes=30_000_000))


def test_a_reading_can_be_followed_from_another_process(tmp_path):
    started = Reading.start(tmp_path, TEXT, "a.txt")
    assert started.wait(60)
    found = Reading.at(tmp_path)
    assert found.done
    assert found.result() == convert_bytes(TEXT, "a.txt")


def test_a_reading_that_was_cut_off_says_so(tmp_path):
    Reading.start(tmp_path, TEXT, "a.txt").wait(60)
    (tmp_path / OUTCOME).unlink()
    task = json.loads((tmp_path / TASK).read_text("utf-8"))
    (tmp_path / TASK).write_text(json.dumps(task | {"started": 0}), "utf-8")
    found = Reading.at(tmp_path)
    assert found.done
    with pytest.raises(UnreadableFile, match="Læsningen blev afbrudt"):
        found.result()


def test_a_fault_of_the_importer_is_told_without_its_words_and_logged_with_them(tmp_path, caplog):
    Reading.start(tmp_path, TEXT, "a.txt").wait(60)
    told = {"error": "UnreadableFile", "reason": "Fejl i importen.", "trouble": "KeyError: 'x'"}
    (tmp_path / OUTCOME).write_text(json.dumps(told), "utf-8")
    with caplog.at_level(logging.ERROR), pytest.raises(UnreadableFile) as raised:
        Reading.at(tmp_path).result()
    assert "KeyError" not in str(raised.value)
    assert "KeyError: 'x'" in caplog.text


def test_progress_is_left_for_whoever_asks(tmp_path):
    Reading.start(tmp_path, TEXT, "a.txt").wait(60)
    reading = Reading.at(tmp_path)
    assert reading.progress() is None
    worker._Teller(tmp_path / "progress.json")(3, 12)
    assert (reading.progress().done, reading.progress().of) == (3, 12)
