"""Word files that are broken, hostile or no Word files: one Danish line each, nothing followed."""

import re
import zlib
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.opc.constants import NAMESPACE, RELATIONSHIP_TYPE

from content_import.errors import (
    ContentImportError,
    EmptyFile,
    EncryptedFile,
    TooLarge,
    UnknownFormat,
    UnreadableFile,
)
from content_import.readers import read_bytes
from content_import.settings import Limits, Settings
from tests.pure.content_import.readers.word.making import (
    paragraph,
    paragraphs,
    read,
    relate,
    run,
    saved,
    with_part,
)

MAIN = "word/document.xml"
DECLARED = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.fixture(scope="module")
def good():
    return saved(paragraphs(paragraph("Et")))


def document(body):
    return f"<w:document {DECLARED}><w:body>{body}</w:body></w:document>"


def zipped(**members):
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return file.getvalue()


def limited(**limits):
    return Settings(limits=Limits(**limits))


def test_a_file_cut_short_is_unreadable(good):
    for share in (0.3, 0.9, 0.99):
        with pytest.raises(UnreadableFile):
            read(good[: int(len(good) * share)])


def test_a_part_that_is_no_xml_is_unreadable(good):
    with pytest.raises(UnreadableFile):
        read(with_part(good, MAIN, "<w:document><w:body>"))


def test_a_document_without_a_body_is_unreadable(good):
    with pytest.raises(UnreadableFile):
        read(with_part(good, MAIN, f"<w:document {DECLARED}/>"))


def test_a_package_without_a_document_is_unreadable(good):
    with pytest.raises(UnreadableFile):
        read(
            with_part(
                good, "_rels/.rels", f'<Relationships xmlns="{NAMESPACE.OPC_RELATIONSHIPS}"/>'
            )
        )


@pytest.mark.parametrize(
    ("members", "label"),
    [
        ({"xl__workbook_xml": "", "[Content_Types]_xml": ""}, "Excel"),
        ({"ppt__presentation_xml": "", "[Content_Types]_xml": ""}, "PowerPoint"),
        ({"mimetype": "", "META-INF__manifest_xml": ""}, "OpenDocument"),
        ({"notat_txt": "Hej"}, "zip-fil"),
    ],
)
def test_another_kind_of_file_is_called_what_it_is(members, label):
    with pytest.raises(UnknownFormat, match=label):
        read(zipped(**members))


def test_a_document_without_words_is_empty():
    with pytest.raises(EmptyFile):
        read(docx.Document())


def test_a_locked_zip_is_encrypted(good):
    locked = bytearray(good)
    place = locked.find(b"PK\x01\x02")
    locked[place + 8] |= 1

    with pytest.raises(EncryptedFile, match="adgangskode"):
        read(bytes(locked))


def test_an_unusual_packing_is_unreadable(good):
    file = BytesIO()
    with ZipFile(BytesIO(good)) as old, ZipFile(file, "w", ZIP_BZIP2) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))

    with pytest.raises(UnreadableFile):
        read(file.getvalue())


def test_what_unpacks_to_far_more_than_its_size_is_refused(good):
    with pytest.raises(TooLarge):
        read(with_part(good, "word/media/image1.png", b"\0" * 60_000_000))


def test_a_directory_that_understates_a_size_is_found_out(good):
    content = document(paragraph("Et") * 2_000).encode()
    bomb = bytearray(with_part(good, MAIN, content))
    claimed = content[:5_000]
    for mark, at in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        place = bomb.rfind(mark, 0, bomb.rfind(MAIN.encode()) if at == 16 else len(bomb))
        facts = zlib.crc32(claimed).to_bytes(4, "little")
        bomb[place + at : place + at + 4] = facts
        bomb[place + at + 8 : place + at + 12] = len(claimed).to_bytes(4, "little")

    with pytest.raises(UnreadableFile):
        read(bytes(bomb))


@pytest.mark.parametrize(
    "limits", [{"parts": 5}, {"unpacked_bytes": 20_000}, {"characters": 5}, {"depth": 6}]
)
def test_what_is_over_a_limit_is_refused(limits):
    deep = "<w:sdt><w:sdtContent>" * 3 + paragraph("Et to tre") + "</w:sdtContent></w:sdt>" * 3

    with pytest.raises(TooLarge):
        read(paragraphs(deep), limited(**limits))


def test_a_paragraph_that_is_too_long_is_told_by_its_number():
    with pytest.raises(TooLarge, match=r"Stykke 2 .* 1\.200 tegn"):
        read(paragraphs(paragraph("Et"), paragraph("a" * 1_200)), limited(paragraph_characters=999))


def test_very_many_elements_are_refused(good):
    with pytest.raises(TooLarge):
        read(with_part(good, MAIN, document("<w:p/>" * 900_000)))


@pytest.mark.parametrize("error", [MemoryError, RecursionError])
def test_running_out_of_memory_is_a_file_that_is_too_large(good, monkeypatch, error):
    def fail(*_):
        raise error

    monkeypatch.setattr("content_import.readers.word.reading.page_lines", fail)
    with pytest.raises(TooLarge):
        read(good)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_definitions_of_entities_are_refused_and_not_followed(good, encoding):
    declared = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    xml = declared + document(paragraph("<w:r><w:t>&b;</w:t></w:r>"))

    with pytest.raises(UnreadableFile, match="DTD"):
        read(with_part(good, MAIN, xml.encode(encoding)))


def test_nothing_outside_the_file_is_asked_for(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("asked the network")

    monkeypatch.setattr("socket.socket.connect", refuse)
    made = paragraphs(paragraph("Et"))
    for kind in ("attachedTemplate", "image", "hyperlink", "header", "comments"):
        relation = RELATIONSHIP_TYPE.HEADER.replace("header", kind)
        made.part.rels.get_or_add_ext_rel(relation, "https://havlund.example/a")

    assert [piece.text for piece in read(made).pieces] == ["Et"]


def test_a_part_that_is_missing_is_no_reason_to_refuse_the_rest(good):
    rels = "word/_rels/document.xml.rels"
    with ZipFile(BytesIO(good)) as archive:
        xml = archive.read(rels).decode()
    image = f'<Relationship Id="rId99" Type="{RELATIONSHIP_TYPE.HEADER}" Target="NULL"/>'
    broken = with_part(good, rels, xml.replace("</Relationships>", f"{image}</Relationships>"))

    assert [piece.text for piece in read(broken).pieces] == ["Et"]


def test_the_strict_variant_of_the_format_is_read(good):
    file = BytesIO()
    with ZipFile(BytesIO(good)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            strict = re.sub(
                rb"http://schemas.openxmlformats.org/(officeDocument|wordprocessingml)/2006/",
                rb"http://purl.oclc.org/ooxml/\1/",
                old.read(name),
            )
            new.writestr(name, strict)

    assert [piece.text for piece in read(file.getvalue()).pieces] == ["Et"]


def test_notes_that_call_themselves_end(good):
    call = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    made = paragraphs(paragraph("Et", call))
    relate(made, "footnotes", f'<w:footnote w:id="1">{paragraph("A", call)}</w:footnote>')

    assert [piece.text for piece in read(made).pieces] == ["Et¹", "¹ A"]


def test_a_style_based_on_itself_ends():
    made = paragraphs(paragraph("Et"))
    made.styles["Normal"].base_style = made.styles["Normal"]

    assert [piece.text for piece in read(made).pieces] == ["Et"]


def test_the_error_is_one_line_with_the_files_name(good):
    with pytest.raises(ContentImportError) as caught:
        read_bytes(good[:500], "plan.docx")

    assert str(caught.value).startswith("plan.docx: ")
    assert "\n" not in str(caught.value)


def test_the_same_bytes_give_the_same_document(good):
    assert read(good) == read(good)


def test_the_reader_says_how_far_it_is():
    told = []
    settings = Settings(progress=lambda done, of: told.append((done, of)))
    read(paragraphs(*[f"<w:p>{run('Et')}</w:p>"] * 250), settings)

    assert (200, 251) in told or (200, 250) in told
