"""The command line: JSON or an overview on standard output, one line per bad file on standard
error."""

import json

import pytest

from content_import.cli import main


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "god.txt"
    path.write_text("Kvalitetsstandard for træning\n\nMålgruppe\n\nVoksne borgere.\n", "utf-8")
    return path


@pytest.fixture
def bad(tmp_path):
    path = tmp_path / "tom.txt"
    path.write_bytes(b"")
    return path


def test_one_file_prints_one_object(good, capsys):
    assert main(["convert", str(good)]) == 0

    printed = json.loads(capsys.readouterr().out)
    assert printed["format"] == "servicedeklaration-import/1"
    assert printed["edition"]["target_group"] == "<p>Voksne borgere.</p>"


def test_several_files_print_a_list(good, capsys):
    assert main(["convert", str(good), str(good)]) == 0

    assert len(json.loads(capsys.readouterr().out)) == 2


def test_a_bad_file_is_one_line_and_the_others_are_done(good, bad, capsys):
    assert main(["convert", str(bad), str(good)]) == 2

    told = capsys.readouterr()
    assert told.err == "tom.txt: Filen er tom.\n"
    assert [one["source"]["name"] for one in json.loads(told.out)] == ["god.txt"]


def test_nothing_is_printed_when_nothing_could_be_read(bad, capsys):
    assert main(["convert", str(bad)]) == 2

    assert capsys.readouterr().out == ""


def test_inspect_tells_in_danish_what_was_understood(good, capsys):
    assert main(["inspect", str(good)]) == 0

    told = capsys.readouterr().out
    assert "Slags: Kvalitetsstandard (linje 1: står på forsiden)" in told
    assert "Titel: Kvalitetsstandard for træning" in told
    assert "BEMÆRK linje 1: Dokumentet siger ikke, hvem der har godkendt det, og hvornår." in told


def test_the_result_is_the_same_byte_for_byte(good, capsys):
    main(["convert", str(good)])
    first = capsys.readouterr().out
    main(["convert", str(good)])

    assert capsys.readouterr().out == first
