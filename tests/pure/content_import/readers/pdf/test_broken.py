"""Files that are scanned, locked, broken or too large: a clear word, and no traceback."""

import random
from contextlib import suppress
from dataclasses import replace
from io import BytesIO

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from content_import.errors import (
    ContentImportError,
    EncryptedFile,
    ScannedFile,
    TooLarge,
    UnreadableFile,
)
from content_import.readers import read_bytes
from content_import.readers.pdf import read_pdf_bytes
from content_import.settings import Limits, Settings
from tests.pure.content_import.readers.pdf.making import box, handmade, lines, pdf, read, text

BODY = "Kommunen tilbyder hjælp til borgere, der ikke kan komme ud på egen hånd, og som gerne vil"


def picture(canvas: Canvas) -> None:
    """A page that is one picture."""
    pixels = b"P6 2 2 255 " + bytes(range(12))
    canvas.drawImage(ImageReader(BytesIO(pixels)), 50, 50, 400, 600)


def test_a_file_of_pictures_is_scanned():
    with pytest.raises(ScannedFile, match="billeder uden tekst"):
        read(pdf([picture], [picture]))


def test_a_picture_among_pages_of_text_is_an_error_with_its_page():
    (finding,) = read(pdf(lines(100, BODY), [picture])).findings

    assert (finding.code, finding.severity, finding.where.page) == ("page-without-text", "error", 2)


def test_a_page_number_put_on_a_picture_is_no_text():
    pages = [[picture, text(810, f"Side {number}", 9)] for number in range(1, 4)]

    with pytest.raises(ScannedFile):
        read(pdf(*pages))
    assert [one.where.page for one in read(pdf(*pages, lines(100, BODY))).findings] == [1, 2, 3]


def test_a_paragraph_without_end_is_refused():
    short = Settings(limits=replace(Limits(), paragraph_characters=100))

    with pytest.raises(TooLarge, match="Et stykke tekst på side 1"):
        read_pdf_bytes(pdf(lines(100, BODY, f"med {BODY[10:]}")), "a.pdf", short)


def test_an_empty_page_is_nothing_to_speak_of():
    assert read(pdf(lines(100, BODY), [])).findings == ()


def test_a_password_locks_a_file_and_an_owners_password_does_not():
    with pytest.raises(EncryptedFile, match="adgangskode"):
        read(pdf(lines(100, BODY), lock=StandardEncryption("hemmelig", ownerPassword="ejer")))

    open_to_all = pdf(lines(100, BODY), lock=StandardEncryption("", ownerPassword="ejer"))
    assert read(open_to_all).blocks[0].text == BODY


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7\n" + b"x" * 5000, b"%PDF-1.7\n%%EOF"])
def test_what_only_begins_as_a_pdf_is_unreadable(data):
    with pytest.raises(UnreadableFile):
        read(data)


def test_what_stands_before_the_file_is_skipped():
    data = b"\r\nFra: scanner\r\n" + pdf(lines(100, BODY))

    assert read_bytes(data, "standard.pdf").blocks[0].text == BODY


def test_too_many_pages_or_letters_are_refused():
    data = pdf(*(lines(100, BODY) for _ in range(3)))
    few = Settings(limits=replace(Limits(), pages=2))
    short = Settings(limits=replace(Limits(), characters=100))

    with pytest.raises(TooLarge, match="3 sider"):
        read_pdf_bytes(data, "a.pdf", few)
    with pytest.raises(TooLarge, match="100 tegn"):
        read_pdf_bytes(data, "a.pdf", short)


def test_pages_of_absurd_size_are_read():
    assert read(pdf([text(100, BODY)], size=(14_000, 14_000))).blocks[0].text == BODY
    assert read(pdf([text(100, BODY)], size=(1, 1))).blocks[0].text == BODY


def test_thousands_of_scattered_letters_are_read():
    page = [text(10 + (n * 7) % 800, "x", 2, x=10 + (n * 13) % 560) for n in range(4000)]

    assert read(pdf(page)).pieces


def test_thousands_of_boxes_are_read():
    page = [box(10 + n % 500, 10 + n // 5, 3, 3) for n in range(3000)]

    assert read(pdf([*page, *lines(830, BODY)])).blocks[-1].text == BODY


def test_the_same_bytes_give_the_same_document():
    data = pdf([*lines(100, BODY, "ud."), text(200, "Klage", 14, True), *lines(230, BODY)])

    assert read(data) == read(data)


def test_broken_files_give_a_document_or_a_word_in_danish():
    whole = pdf(lines(100, BODY, "ud."), [picture, text(100, "Klage", 14, True)])
    chance = random.Random(7)
    for _ in range(60):
        data = bytearray(whole[: chance.randrange(200, len(whole))])
        for _ in range(chance.randrange(20)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with suppress(ContentImportError):
            assert read(bytes(data)).pieces


def test_progress_is_told_page_by_page():
    told = []
    settings = Settings(progress=lambda done, of: told.append((done, of)))

    read_pdf_bytes(pdf(lines(100, BODY), lines(100, BODY)), "a.pdf", settings)

    assert told == [(1, 2), (2, 2)]


def test_letters_that_nobody_can_name_make_a_file_unreadable():
    nameless = b"<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences[65/g1/g2/g3]>>>>"

    with pytest.raises(UnreadableFile, match="kan ikke læses som tekst"):
        read(handmade(nameless, b"(ABC)"))


def test_a_font_that_is_not_in_the_file_is_read_all_the_same():
    calibri = b"<</Type/Font/Subtype/TrueType/BaseFont/ABCDEE+Calibri,Bold>>"

    assert read(handmade(calibri, b"(Formaal)")).blocks[0].text == "Formaal"
