"""The zip that a Word file is: judged by its directory, then unpacked within bounds."""

import re
import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from content_import.errors import EncryptedFile, TooLarge, UnknownFormat, UnreadableFile
from content_import.readers.word.relations import lean_relations
from content_import.settings import Limits

_RATIO = 300
"""How many times its size a file may unpack to; text in Word's XML comes to 10 to 60."""
_SMALL = 10_000_000
"""Bytes; what unpacks to less may have any ratio."""
_ENCRYPTED = 0x1
_OTHERS = {
    "xl/workbook.xml": "et Excel-ark",
    "xl/workbook.bin": "et Excel-ark",
    "ppt/presentation.xml": "en PowerPoint-præsentation",
    "visio/document.xml": "en Visio-tegning",
    "META-INF/container.xml": "en e-bog",
    "META-INF/manifest.xml": "OpenDocument (LibreOffice)",
}
"""A member of the zip that tells another format, and its name."""
AGAIN = "Åbn den i Word, og gem den igen."
FOREIGN_DTD = f"Filen indeholder en DTD, som ikke hører hjemme i Word. {AGAIN}"
_TYPES = "[Content_Types].xml"
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
"""Namespaces of the strict variant of ISO/IEC 29500, which Word can write, too."""
_MOST_TEXT = 40_000_000
"""Bytes of XML that are unpacked."""
_MOST_MARKS = 800_000
"""Tags and attributes that are parsed, each some 200 bytes in memory; a page of Word has 1,000 to
3,000."""
_TOO_MUCH = "Dokumentet er for stort. Del det i flere filer, og prøv igen."
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


def lean_copy(data: bytes, name: str, limits: Limits) -> BytesIO:
    """The zip again with nothing but its XML, stored, in the namespaces that python-docx knows.

    So only text is unpacked, and never more of a member than the directory says.
    """
    copy, marks = BytesIO(), 0
    with ZipFile(BytesIO(data)) as source, ZipFile(copy, "w", ZIP_STORED) as target:
        members = {info.filename: info for info in source.infolist()}
        _judge(members, len(data), name, limits)
        for filename, info in members.items():
            if not _is_text(filename):
                continue
            content = _unpack(source, info, name)
            marks += content.count(b"<") + content.count(b"=")
            if marks > _MOST_MARKS:
                raise TooLarge(name, _TOO_MUCH)
            if filename.endswith(".rels"):
                content = lean_relations(filename, content, members)
            target.writestr(ZipInfo(filename), content)
    return copy


def _is_text(filename: str) -> bool:
    return filename.lower().endswith((".xml", ".rels"))


def _judge(members: dict[str, ZipInfo], size: int, name: str, limits: Limits) -> None:
    infos = members.values()
    if len(members) > limits.parts:
        raise TooLarge(
            name,
            f"Filen består af {len(members)} dele; der må højst være {limits.parts}. "
            "Del den i flere filer, og prøv igen.",
        )
    unpacked = sum(info.file_size for info in infos)
    if unpacked > limits.unpacked_bytes or unpacked > max(_SMALL, size * _RATIO):
        told = f"Filen fylder {unpacked / 1e6:.0f} MB pakket ud. Det er for meget."
        raise TooLarge(name, f"{told} Gør billederne i den mindre, eller del den i flere.")
    if sum(info.file_size for info in infos if _is_text(info.filename)) > _MOST_TEXT:
        raise TooLarge(name, _TOO_MUCH)
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise EncryptedFile(name, "Filen er låst med en adgangskode. Fjern den, og prøv igen.")
    for member, label in _OTHERS.items():
        if member in members:
            told = f"Indholdet er {label}, ikke Word, som filnavnet siger."
            raise UnknownFormat(name, f"{told} Aflever teksten som et Word-dokument.")
    if _TYPES not in members:
        told = "Indholdet er en zip-fil, ikke Word, som filnavnet siger."
        raise UnknownFormat(name, f"{told} Pak den ud, og aflever dokumenterne i den.")
    if any(info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for info in infos):
        raise UnreadableFile(name, f"Filen er pakket på en måde, som Word ikke bruger. {AGAIN}")


def _unpack(source: ZipFile, info: ZipInfo, name: str) -> bytes:
    """The content of a member; a read of the size that it claims never gives more."""
    with source.open(info) as member:
        content = member.read(info.file_size)
    if zlib.crc32(content) != info.CRC or len(content) != info.file_size:
        raise UnreadableFile(name, f"Filen er beskadiget. {AGAIN}")
    if any(mark in content for mark in _DOCTYPES):
        raise UnreadableFile(name, FOREIGN_DTD)
    return _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/", content)
