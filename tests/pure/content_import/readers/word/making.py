"""Small Word files, made in the tests, and what the reader gives of them."""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from content_import.readers.word import read_word_bytes
from content_import.settings import DEFAULTS, Choices, Settings

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DECLARED = (
    nsdecls("w", "wp", "a", "pic", "r")
    + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    + ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    + ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    + ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def element(xml: str):
    """The element of a piece of WordprocessingML whose prefixes needn't be declared."""
    return parse_xml(re.sub(r"^\s*<([\w:]+)", rf"<\1 {_DECLARED}", xml, count=1))


def paragraphs(*xml: str):
    """A document with these w:p, w:tbl or w:sdt in its body."""
    document = docx.Document()
    for one in xml:
        document.element.body.insert_element_before(element(one), "w:sectPr")
    return document


def relate(document, kind: str, inside: str):
    """Give a document a part of a kind ("footnotes") with this inside its root; its id."""
    part = Part(
        PackURI(f"/word/{kind}.xml"),
        f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml",
        f"<w:{kind} {_DECLARED}>{inside}</w:{kind}>".encode(),
        document.part.package,
    )
    return document.part.relate_to(part, f"{_RELATIONS}/{kind}")


def run(text: str) -> str:
    """A run with a text."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inside: str) -> str:
    """A paragraph; what is no element yet becomes a run."""
    return "<w:p>" + "".join(one if one.startswith("<") else run(one) for one in inside) + "</w:p>"


def saved(document) -> bytes:
    """The bytes of a document made with python-docx."""
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def with_part(data: bytes, part: str, content: str | bytes) -> bytes:
    """A Word file with a part of its zip put in, or put in another's place."""
    file = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        new.writestr(part, content)
    return file.getvalue()


def read(document, settings: Settings = DEFAULTS):
    """What the reader gives of a document made with python-docx, or of bytes."""
    data = document if isinstance(document, bytes) else saved(document)
    return read_word_bytes(data, "a.docx", settings)


def choosing(reading: str) -> Settings:
    """The settings of someone who has chosen a reading of tracked changes."""
    return Settings(choices=Choices(reading=reading))


def blocks(document):
    """Kind and text of each block."""
    return [(block.kind, block.text) for block in read(document).blocks]


def cells(row):
    """Kind and text of what stands in each cell of a row."""
    return [[(one.kind, one.text) for one in cell] for cell in row.cells]
