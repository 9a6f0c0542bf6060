"""A file that no reader takes: what it is, and what to do about it."""

import pytest

from content_import.errors import EncryptedFile, UnknownFormat
from content_import.readers import read_bytes
from content_import.readers.formats import FORMATS
from content_import.readers.refusals import refusal

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SAVE_AS = "Gem dokumentet som .docx, .pdf, .html eller .txt."


def told(name, data):
    """The sentences about a file."""
    with pytest.raises(UnknownFormat) as caught:
        read_bytes(data, name)
    return caught.value.reason


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        (
            "gammel.doc",
            OLE,
            "Det er en ældre Word-fil (.doc). Åbn den i Word, og gem den som .docx.",
        ),
        (
            "GAMMEL.DOC",
            OLE,
            "Det er en ældre Word-fil (.doc). Åbn den i Word, og gem den som .docx.",
        ),
        (
            "a.rtf",
            b"{\\rtf1 Hej}",
            "Det er en RTF-fil (.rtf). Åbn den i Word, og gem den som .docx.",
        ),
        (
            "a.odt",
            b"PK\x03\x04",
            "Det er en fil fra LibreOffice eller OpenOffice (.odt). Åbn den i programmet eller i "
            "Word, og gem den som .docx.",
        ),
        (
            "a.png",
            b"\x89PNG\r\n",
            "Det er et billede (.png). Aflever dokumentet med tekst.",
        ),
        ("a.jpg", b"\xff\xd8\xff", "Det er et billede (.jpg). Aflever dokumentet med tekst."),
        (
            "a.xlsx",
            b"PK\x03\x04",
            "Det er et regneark (.xlsx). Sæt teksten ind i et Word-dokument, og aflever det.",
        ),
        (
            "a.zip",
            b"PK\x03\x04",
            "Det er en pakket fil (.zip). Pak den ud, og aflever dokumenterne i den.",
        ),
    ],
)
def test_a_file_of_a_known_kind_is_called_what_it_is(name, data, words):
    assert told(name, data) == words


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xyz", b"Tekst", f"Filer, der ender på .xyz, kan ikke læses. {SAVE_AS}"),
        ("standard", b"Tekst", f"Navnet siger ikke, hvad det er for en fil. {SAVE_AS}"),
        ("v. 2 (endelig)", b"Tekst", f"Navnet siger ikke, hvad det er for en fil. {SAVE_AS}"),
        ("a", b"%PDF-1.7", "Navnet siger ikke, at indholdet er PDF. Lad navnet ende på .pdf."),
        ("a.doc", b"%PDF-1.7", "Navnet siger ikke, at indholdet er PDF. Lad navnet ende på .pdf."),
    ],
)
def test_a_file_with_a_name_that_says_nothing_is_told_how_to_go_on(name, data, words):
    assert told(name, data) == words


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        (
            "a.docx",
            b"%PDF-1.7",
            "Indholdet er PDF, ikke Word, som filnavnet siger. Lad navnet ende på .pdf.",
        ),
        (
            "a.docx",
            OLE,
            "Indholdet er ældre Word, ikke Word, som filnavnet siger. Åbn den i Word, og gem den "
            "som .docx.",
        ),
        (
            "a.pdf",
            b"<!doctype html><p>Log ind",
            "Indholdet er en webside, ikke PDF, som filnavnet siger. Lad navnet ende på .html.",
        ),
        (
            "a.pdf",
            b"Noget andet",
            "Indholdet er ikke PDF, som filnavnet siger. Åbn filen i det program, den er lavet i, "
            "og gem den igen.",
        ),
        (
            "a.txt",
            b"\xff\xd8\xff",
            "Indholdet er et billede, ikke tekst, som filnavnet siger. Aflever dokumentet med "
            "tekst.",
        ),
    ],
)
def test_a_file_under_a_wrong_name_is_told_what_it_holds(name, data, words):
    assert told(name, data) == words


def test_a_word_file_with_a_password_is_locked_and_not_old():
    locked = OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")

    with pytest.raises(EncryptedFile, match="adgangskode"):
        read_bytes(locked, "a.docx")


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_that_a_reader_takes_is_not_refused(ending):
    content = {".pdf": b"%PDF-1.7"}.get(ending, b"PK\x03\x04" if "do" in ending else b"Tekst")

    assert refusal(content, f"a{ending}") is None
