"""Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252."""

import codecs
import re

from content_import.errors import UnreadableFile

_NO_TEXT = (
    "Filen indeholder ikke tekst. Åbn den i det program, den er lavet i, og gem den som .docx, "
    ".pdf, .html eller .txt."
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, name: str) -> str:
    """The text with "\\n" for every kind of line end; raises `UnreadableFile` for what isn't
    text."""
    text = _decoded(data, name).replace("\r\n", "\n").replace("\r", "\n")
    if "\x00" in text or len(_CONTROL.findall(text)) > len(text) / 100:
        raise UnreadableFile(name, _NO_TEXT)
    return _CONTROL.sub("", text)


def _decoded(data: bytes, name: str) -> str:
    try:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return data.decode("utf-16")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _windows(data, name)


def _windows(data: bytes, name: str) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise UnreadableFile(name, "Filens tegnsæt kendes ikke. Gem den som UTF-8.") from error
