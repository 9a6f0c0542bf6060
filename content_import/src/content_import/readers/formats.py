"""Which reader takes which file, and what a file's first bytes say that it is."""

import re
from dataclasses import dataclass

TEXT, WORD, PDF, WEB = "tekst", "Word eller zip", "PDF", "en webside"
OLDER_WORD, RTF, PICTURE = "ældre Word", "RTF", "et billede"
_SIGNATURES = {
    b"%PDF": PDF,
    b"PK\x03\x04": WORD,
    b"PK\x05\x06": WORD,
    b"\xd0\xcf\x11\xe0": OLDER_WORD,
    b"{\\rtf": RTF,
    b"\x89PNG": PICTURE,
    b"\xff\xd8\xff": PICTURE,
    b"GIF8": PICTURE,
}
"""First bytes of formats that are often saved under a wrong extension, and their names."""
_WEB = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_HEAD = 2_000
_PDF_HEADER, _PDF_HEAD = re.compile(rb"%PDF-[12]\.\d"), 1_024
"""Some bytes may stand before a PDF's own beginning."""


@dataclass(frozen=True)
class Format:
    """A kind of file: its Danish name, the contents that it may have, and its reader as (module,
    function).

    A reader is called with the file's bytes, its name and the `Settings`; its module is imported
    when the first such file comes, since the libraries behind it are large.
    """

    label: str
    contents: tuple[str, ...]
    reader: tuple[str, str]


_TEXT = Format("tekst", (TEXT,), ("content_import.readers.text", "read_text_bytes"))
_WORD = Format("Word", (WORD,), ("content_import.readers.word", "read_word_bytes"))
_PDF = Format("PDF", (PDF,), ("content_import.readers.pdf", "read_pdf_bytes"))
_WEB_PAGE = Format("webside", (WEB, TEXT), ("content_import.readers.web", "read_web_bytes"))
FORMATS = {
    ".txt": _TEXT,
    ".text": _TEXT,
    ".md": _TEXT,
    ".docx": _WORD,
    ".docm": _WORD,
    ".dotx": _WORD,
    ".dotm": _WORD,
    ".pdf": _PDF,
    ".html": _WEB_PAGE,
    ".htm": _WEB_PAGE,
    ".xhtml": _WEB_PAGE,
}
"""Extension in lower case to what such a file is."""


def content_of(data: bytes) -> str:
    """What the first bytes say that a file is, in Danish words; text if they say nothing else."""
    for signature, label in _SIGNATURES.items():
        if data.startswith(signature):
            return label
    if _PDF_HEADER.search(data[:_PDF_HEAD]):
        return PDF
    head = data[:_HEAD]
    for bom in _BOMS:
        head = head.removeprefix(bom)
    return WEB if _WEB.match(head) else TEXT
