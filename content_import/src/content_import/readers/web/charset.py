"""The bytes of a web page to text, in the character set that it has."""

import codecs
import re

from content_import.readers.decoding import decode

_HEAD = 4_000
"""Bytes in which a page has to say its character set; browsers look at 1,024."""
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*[\"']?([\w.:-]+)", re.I
)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_AS_WINDOWS = ("iso8859-1", "ascii")
"""Character sets that browsers read as Windows-1252 (WHATWG Encoding, "Names and labels")."""
_KNOWN = re.compile(r"utf-8|iso8859-\d+|cp\d+|mac-\w+|koi8-\w+")
"""Python's names of the character sets that a page may declare."""


def page_text(data: bytes, name: str) -> str:
    """The text of the page with "\\n" for every line end; raises `UnreadableFile` for what isn't
    text.

    What is sound UTF-8 is UTF-8 whatever the page says; else what it declares; else Windows-1252.
    A page that declares UTF-8 and has a few broken bytes keeps "�" for them.
    """
    if data.startswith(_UTF_16) or _is_utf8(data):
        return decode(data, name)
    declared = _declared(data)
    if not declared:
        return decode(data, name)
    return decode(data.decode(declared, "replace").encode("utf-8", "replace"), name)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _declared(data: bytes) -> str:
    """Python's name of the character set that a page declares; "" for none that can be used."""
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8"
    match = _DECLARED.search(data[:_HEAD])
    if not match:
        return ""
    try:
        known = codecs.lookup(match.group(1).decode("ascii"))
    except LookupError:
        return ""
    if known.name in _AS_WINDOWS:
        return "cp1252"
    return known.name if _KNOWN.fullmatch(known.name) else ""
