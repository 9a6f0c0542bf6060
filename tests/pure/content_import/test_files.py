"""One document in any encoding and with any line ends is the same; odd files are told of."""

import pytest

from content_import import convert
from content_import.errors import UnreadableFile

TEXT = """Kvalitetsstandard for støtte

Målgruppe

Voksne på Ærø, der har brug for støtte.

Formål

- At du får hjælp
- At du klarer dig
"""
CONTENTS = """Indholdsfortegnelse

1. Opgaver .......... 3
2. Målgruppe .......... 4
3. Visitation .......... 5
"""


def read(folder, data):
    path = folder / "a.txt"
    path.write_bytes(data)
    return convert(path)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("cp1252"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["windows-1252", "byte order mark", "utf-16", "crlf", "cr"],
)
def test_a_file_is_the_same_in_any_encoding_and_with_any_line_ends(tmp_path, data):
    result, plain = read(tmp_path, data), read(tmp_path, TEXT.encode())

    assert {**result, "source": None} == {**plain, "source": None}


@pytest.mark.parametrize("word", ["ord ", "a", "A-", "12 34 ", "§ 101 "])
def test_a_file_of_one_endless_line_is_read_whole(tmp_path, word):
    line = (word * 40_000)[:30_000].strip()
    result = read(tmp_path, line.encode())

    assert [entry["where"]["line"] for entry in result["ledger"]] == [1]
    assert line in result["edition"]["introduction"]


def test_a_file_of_nul_bytes_is_no_text(tmp_path):
    with pytest.raises(UnreadableFile, match="ikke tekst"):
        read(tmp_path, b"\0" * 5_000)


def test_a_file_with_only_a_contents_list_is_an_error_to_look_at(tmp_path):
    result = read(tmp_path, CONTENTS.encode())

    assert result["edition"]["items"] == []
    assert {entry["fate"] for entry in result["ledger"]} == {"contents"}
    assert ("no-content", "error") in {(one["code"], one["severity"]) for one in result["findings"]}
