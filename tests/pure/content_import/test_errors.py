"""A file that can't be read gives one clear Danish line with its name; never another exception."""

import pytest

from content_import import ContentImportError, convert, convert_text
from content_import.errors import EmptyFile, MissingFile, NotAFile, UnknownFormat, UnreadableFile


@pytest.mark.parametrize(
    ("name", "data", "kind", "words"),
    [
        ("tom.txt", b"", EmptyFile, "tom"),
        ("blank.txt", b" \n\t\n", EmptyFile, "tom"),
        ("bom.txt", b"\xef\xbb\xbf\n", EmptyFile, "tom"),
        ("nul.txt", b"Form\x00\x00\x00\x00l", UnreadableFile, "ikke tekst"),
        ("binær.txt", bytes(range(1, 32)) * 9, UnreadableFile, "ikke tekst"),
        ("tegn.txt", b"M\x81lgruppe \x8d", UnreadableFile, "tegnsæt"),
        ("standard.xyz", b"Kvalitetsstandard", UnknownFormat, "Gem dokumentet som .docx"),
        ("uden-endelse", b"Kvalitetsstandard", UnknownFormat, "Gem dokumentet som .docx"),
        ("falsk.txt", b"%PDF-1.7 ...", UnknownFormat, "PDF"),
        ("falsk2.txt", b"PK\x03\x04 ...", UnknownFormat, "Word"),
    ],
)
def test_an_unusable_file_is_told_in_one_line(tmp_path, name, data, kind, words):
    (tmp_path / name).write_bytes(data)

    with pytest.raises(kind) as caught:
        convert(tmp_path / name)

    assert str(caught.value).startswith(f"{name}: ")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(MissingFile, match="findes ikke"):
        convert(tmp_path / "væk.txt")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(NotAFile, match="en mappe"):
        convert(tmp_path)


def test_an_empty_text_is_told():
    with pytest.raises(EmptyFile):
        convert_text("", "tom.txt")


def test_all_errors_are_of_one_family():
    assert all(
        issubclass(kind, ContentImportError)
        for kind in (EmptyFile, MissingFile, NotAFile, UnknownFormat, UnreadableFile)
    )
