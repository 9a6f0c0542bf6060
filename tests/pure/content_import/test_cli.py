"""The command line: JSON, an overview or pages, and one Danish line for what is wrong."""

import io
import json
import os
import subprocess
import sys

import pytest

from content_import import apart
from content_import.cli import commands, main, reading
from content_import.cli.danish import in_danish
from content_import.settings import DEFAULTS

pytestmark = pytest.mark.slow

PLACED = '{"reading": "", "placements": [%s]}'
TEXT = "Kvalitetsstandard for træning\n\nMålgruppe\n\nVoksne borgere.\n"


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "god.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def bad(tmp_path):
    path = tmp_path / "tom.txt"
    path.write_bytes(b"")
    return path


def refused(arguments, capsys):
    """What the command says of arguments that it doesn't understand."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    told, help_line = capsys.readouterr().err.splitlines()
    assert help_line.startswith("Hjælp: content-import")
    assert help_line.endswith(" --help")
    return told


def test_one_file_prints_one_object(good, capsys):
    assert main(["convert", str(good)]) == 0

    printed = json.loads(capsys.readouterr().out)
    assert printed["format"] == "servicedeklaration-import/1"
    assert printed["edition"]["target_group"] == "<p>Voksne borgere.</p>"


def test_several_files_print_a_list(good, capsys):
    assert main(["convert", str(good), str(good)]) == 0

    assert len(json.loads(capsys.readouterr().out)) == 2


@pytest.mark.parametrize("command", ["inspect", "convert"])
def test_a_bad_file_is_one_line_and_the_others_are_done(command, good, bad, capsys):
    assert main([command, str(bad), str(good)]) == 2

    told = capsys.readouterr()
    assert told.err == "tom.txt: Filen er tom. Se efter, om det er den rigtige fil.\n"
    assert "god.txt" in told.out


@pytest.mark.parametrize("name", ["findes-ikke.txt", "x" * 5000])
def test_a_file_that_is_not_there_is_one_line(name, capsys):
    assert main(["inspect", name]) == 2

    assert len(capsys.readouterr().err.splitlines()) == 1


def test_nothing_is_printed_when_nothing_could_be_read(bad, capsys):
    assert main(["convert", str(bad)]) == 2

    assert capsys.readouterr().out == ""


def test_inspect_tells_in_danish_what_was_understood(good, capsys):
    assert main(["inspect", str(good)]) == 0

    told = capsys.readouterr().out
    assert "3 afsnit er på plads." in told
    assert "Slags: Kvalitetsstandard (linje 1: står på forsiden)" in told
    assert "Titel: Kvalitetsstandard for træning" in told
    assert "Felter: Målgruppe" in told
    assert (
        "  Til orientering (1):\n"
        "    hele dokumentet: Dokumentet siger ikke, hvem der har godkendt det, og hvornår."
    ) in told


def test_the_result_is_the_same_byte_for_byte(good, capsys):
    main(["convert", str(good)])
    first = capsys.readouterr().out
    main(["convert", str(good)])

    assert capsys.readouterr().out == first


def test_report_writes_a_page_and_says_where(good, tmp_path, capsys):
    page = tmp_path / "rapport.html"

    assert main(["report", str(good), "-o", str(page)]) == 0
    assert capsys.readouterr().out == f"{page}\n"
    assert "<h1>Kvalitetsstandard for træning</h1>" in page.read_text("utf-8")


def test_report_without_a_place_writes_where_one_stands(good, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert main(["report", str(good)]) == 0
    assert (tmp_path / "god.txt.html").exists()


def test_several_files_give_a_page_each_and_a_list_of_them(good, bad, tmp_path, capsys):
    other = tmp_path / "anden"
    other.mkdir()
    (other / "god.txt").write_text(TEXT, "utf-8")
    out = tmp_path / "sider"

    assert main(["report", str(good), str(bad), str(other / "god.txt"), "-o", str(out)]) == 2
    assert sorted(page.name for page in out.iterdir()) == [
        "god-2.txt.html",
        "god.txt.html",
        "index.html",
    ]
    index = (out / "index.html").read_text("utf-8")
    assert 'href="god-2.txt.html"' in index
    assert "2 dokumenter er læst. 1 kunne ikke læses." in index
    assert "tom.txt" in index
    assert "Filen er tom. Se efter, om det er den rigtige fil." in index


def test_several_pages_need_a_folder(good, tmp_path, capsys):
    assert main(["report", str(good), str(good), "-o", "a.html"]) == 2

    assert capsys.readouterr().err == "a.html: Skriv en mappe efter -o, når der er flere filer.\n"


def test_a_page_that_can_not_be_written_is_one_line(good, capsys):
    assert main(["report", str(good), "-o", str(good / "a.html")]) == 2

    told = capsys.readouterr().err
    assert told.endswith("Siden kan ikke gemmes her. Vælg et andet sted med -o.\n")


def test_a_page_goes_into_a_new_folder_that_is_named(good, tmp_path):
    assert main(["report", str(good), "-o", str(tmp_path / "sider")]) == 0
    assert (tmp_path / "sider" / "god.txt.html").exists()


@pytest.mark.parametrize(("files", "name"), [(1, "side"), (1, "side.html"), (2, "side")])
def test_a_folder_around_the_pages_that_is_not_there_is_told(good, tmp_path, capsys, files, name):
    around = tmp_path / "nej"

    assert main(["report", *[str(good)] * files, "-o", str(around / name)]) == 2
    told = capsys.readouterr().err
    assert told == f"{around / name}: Mappen {around} findes ikke. Lav den, eller vælg en anden.\n"
    assert not around.exists()


def test_a_page_never_takes_the_place_of_its_document(tmp_path, capsys):
    path = tmp_path / "standard.html"
    path.write_text("<html><h1>Kvalitetsstandard</h1><p>Hjælp til dig.</p></html>", "utf-8")

    assert main(["report", str(path), "-o", str(path)]) == 2
    assert "oven i dokumentet" in capsys.readouterr().err
    assert "Hjælp til dig." in path.read_text("utf-8")


def test_a_reading_and_places_can_be_chosen(good, tmp_path, capsys):
    choices = tmp_path / "valg.json"
    placement = {"where": {"line": 5}, "to": "purpose", "by": "Bo Lind", "day": "2026-05-03"}
    choices.write_text(json.dumps({"reading": "", "placements": [placement]}), "utf-8")

    arguments = ["convert", "--reject-changes", "--choices", str(choices), str(good)]
    assert main(arguments) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["choices"] == {"reading": "rejected", "placements": [placement]}
    assert printed["edition"]["purpose"] == "<p>Voksne borgere.</p>"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"reading": "",\n]', "Filen er ikke JSON (fejl i linje 2). Ret den."),
        ("[" * 100_000, "Filen siger ingen valg."),
        ("[]", "Filen siger ingen valg."),
        ("{}", "Filen siger ingen valg."),
        ('{"reading": "maybe", "placements": []}', '»reading« skal være "", "accepted" eller'),
        (PLACED % '{"where": {"line": "5"}, "to": ""}', "Valg nr. 1: »where« skal være et sted"),
        (PLACED % '{"where": {}, "to": ""}', "Valg nr. 1: »where« skal være et sted"),
        (PLACED % '{"where": {"line": 5}, "to": null}', "Valg nr. 1: »to« og »by« skal være"),
        (
            PLACED % '{"where": {"line": 5}, "to": "", "day": "i går"}',
            "Valg nr. 1: »day« skal være en dag, for eksempel 2026-05-03.",
        ),
        (PLACED % '{"where": {"line": 5}, "to": "", "day": 5}', "Valg nr. 1: »day« skal være"),
    ],
)
def test_choices_that_can_not_be_used_say_what_is_wrong(text, words, good, tmp_path, capsys):
    path = tmp_path / "valg.json"
    path.write_text(text, "utf-8")

    assert main(["convert", "--choices", str(path), str(good)]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"{path}: {words}")
    assert len(told.splitlines()) == 1


def test_choices_that_are_no_text_or_not_there_are_told(good, tmp_path, capsys):
    path = tmp_path / "valg.json"
    main(["convert", "--choices", str(path), str(good)])
    assert "Filen findes ikke." in capsys.readouterr().err

    path.write_bytes(b"\xff{}")
    main(["convert", "--choices", str(path), str(good)])
    assert "Gem den som UTF-8." in capsys.readouterr().err


def test_a_limit_holds_from_the_command_line(tmp_path, capsys):
    path = tmp_path / "stor.txt"
    path.write_text("Voksne borgere. " * 100_000, "utf-8")

    assert main(["inspect", "--max-size", "1", str(path)]) == 2
    told = capsys.readouterr().err
    assert told.startswith("stor.txt: Filen fylder 2 MB. Den må højst fylde 1 MB.")
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "Der mangler: KOMMANDO."),
        (["inspect"], "Der mangler: FIL."),
        (["slet", "a"], "'slet' kendes ikke. Vælg: 'inspect', 'convert', 'report', 'send'."),
        (["inspect", "a", "--hurtigt"], "Kendes ikke: --hurtigt."),
        (["inspect", "a", "--max-pages"], "Der skal stå noget efter --max-pages."),
        (["inspect", "a", "--max-pages", "0"], "--max-pages: »0« er ikke et helt tal over 0."),
        (
            ["inspect", "a", "--accept-changes", "--reject-changes"],
            "--reject-changes kan ikke bruges sammen med --accept-changes.",
        ),
        (["inspect", "a", "--accept-changes=1"], "Der må ikke stå noget efter --accept-changes."),
    ],
)
def test_what_is_wrong_with_the_command_is_told_in_danish(arguments, told, capsys):
    assert refused(arguments, capsys) == told


def test_a_message_that_nobody_has_put_in_danish_is_told_as_it_is():
    assert in_danish("something new") == "something new"


@pytest.mark.parametrize("command", [[], ["inspect"], ["convert"], ["report"], ["send"]])
def test_help_is_danish(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])

    told = capsys.readouterr().out
    assert ended.value.code == 0
    assert told.startswith("Sådan: content-import")
    for word in ("usage", "options", "positional", "optional", "show this"):
        assert word not in told


def test_an_interruption_ends_it_quietly(good, capsys, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "Reading", interrupted)

    assert main(["inspect", str(good)]) == 130
    assert capsys.readouterr().err == ""


def test_a_reader_that_has_enough_ends_it_quietly(good):
    command = [sys.executable, "-m", "content_import", "inspect", *[str(good)] * 3]
    path = os.pathsep.join(filter(None, sys.path))
    running = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    )
    running.stdout.close()

    assert running.stderr.read() == b""
    assert running.wait() == 0


def test_a_terminal_shows_how_far_a_file_is(good, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    def convert(data, name, settings, on_progress):
        on_progress(reading.Progress(12, 30))
        return {}

    monkeypatch.setattr(reading, "convert_apart", convert)
    terminal = Terminal()
    list(reading.Reading([str(good)], DEFAULTS, terminal))

    assert "god.txt: 12 af 30 er læst" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_an_interruption_leaves_no_process_behind(good, monkeypatch):
    started = []

    def interrupted(reading, on_progress):
        started.append(reading)
        raise KeyboardInterrupt

    monkeypatch.setattr(apart, "_follow", interrupted)

    assert main(["inspect", str(good)]) == 130
    assert started[0]._process.returncode is not None
