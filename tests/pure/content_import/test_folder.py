"""A folder of documents: `import.toml` is read with care, and one bad line spoils only its own
file."""

import pytest

from content_import.errors import MissingFile, NotAFile
from content_import.folder import read_folder


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("Kvalitetsstandard", "utf-8")
    return tmp_path


def state(folder, text):
    (folder / "import.toml").write_text(text, "utf-8")
    return read_folder(folder)


def test_files_come_in_order_of_name_without_the_statements(folder):
    read = state(folder, "")

    assert [entry.path.name for entry in read.entries] == ["a.txt", "b.txt"]
    assert read.errors == ()


def test_what_programs_leave_in_a_folder_is_no_document(folder):
    for name in ("~$standard.docx", ".DS_Store", "Thumbs.db", "desktop.ini"):
        (folder / name).write_text("x", "utf-8")

    assert [entry.path.name for entry in read_folder(folder).entries] == ["a.txt", "b.txt"]


def test_a_statement_goes_with_its_file(folder):
    read = state(
        folder,
        '["a.txt"]\nin_force_from = 2024-01-31\nin_force_until = 2025-12-31\n'
        'municipality = "0860"\nowner_function = "Socialchefen"\ntitle = "Hjælp"\n'
        'subject = "alkohol"\n',
    )

    assert read.entries[0].statement == {
        "in_force_from": "2024-01-31",
        "in_force_until": "2025-12-31",
        "municipality": "0860",
        "owner_function": "Socialchefen",
        "title": "Hjælp",
        "subject": "alkohol",
    }
    assert read.entries[1].statement == {}


def test_a_half_written_block_stops_its_own_file_only(folder):
    read = state(folder, '["b.txt"]\nin_force_from = 2024-01-31\n\n["a.txt"\nin_force_from = ')

    assert [(entry.path.name, entry.statement) for entry in read.entries] == [
        ("b.txt", {"in_force_from": "2024-01-31"})
    ]
    assert [str(error) for error in read.errors] == [
        "import.toml: Filen er ikke skrevet færdig (fejl i linje 4). Ret den.",
        "a.txt: Blokken i import.toml er ikke skrevet færdig. Ret den; filen er ikke importeret.",
    ]


def test_a_broken_block_that_names_no_file_is_one_line(folder):
    read = state(folder, '["b.txt"]\nin_force_from = 2024-01-31\n\n[oops')

    assert [str(error) for error in read.errors] == [
        "import.toml: Filen er ikke skrevet færdig (den slutter for tidligt). Ret den."
    ]
    assert len(read.entries) == 2


def test_statements_that_are_no_text_are_told(folder):
    (folder / "import.toml").write_bytes(b"\xff\xfe\xff")

    assert [str(error) for error in read_folder(folder).errors] == [
        "import.toml: Filen kan ikke læses. Gem den som UTF-8."
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('in_force_from = "2024-01-31"', "skal være en dato uden anførselstegn"),
        ("in_force_from = 2024-01-31T08:00:00", "skal være en dato uden anførselstegn"),
        ("in_force_from = 2024", "skal være en dato uden anførselstegn"),
        ('gyldig_fra = "i dag"', "»gyldig_fra« kendes ikke"),
        ("title = 3", "skal være tekst"),
        ('municipality = "Hjørring"', "firecifrede kode"),
        ("in_force_from = 2024-01-31\nin_force_until = 2023-01-31", "ligger før"),
    ],
)
def test_an_invalid_statement_names_its_file_and_the_others_are_kept(folder, line, words):
    read = state(folder, f'["a.txt"]\n{line}\n')

    assert [entry.path.name for entry in read.entries] == ["b.txt"]
    assert str(read.errors[0]).startswith("a.txt: ")
    assert words in str(read.errors[0])
    assert "\n" not in str(read.errors[0])


def test_a_statement_about_a_file_that_is_not_there_is_told(folder):
    read = state(folder, '["c.txt"]\nin_force_from = 2024-01-31\n')

    assert [str(error) for error in read.errors] == [
        "import.toml: Filen »c.txt« findes ikke i mappen. Ret navnet, eller slet blokken."
    ]
    assert len(read.entries) == 2


def test_a_missing_folder_and_a_file_in_its_place_are_told(tmp_path, folder):
    with pytest.raises(MissingFile, match="Mappen findes ikke"):
        read_folder(tmp_path / "væk")
    with pytest.raises(NotAFile, match="ikke en mappe"):
        read_folder(folder / "a.txt")
