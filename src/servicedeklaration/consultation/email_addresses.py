"""E-mail addresses in a text, also those written so that no machine should read them."""

import re
from collections.abc import Iterator

from content_import.fields.web import EMAIL

_AT = r"(?:\s?[(\[{<]\s?(?:at|a|@|snabel-?a)\s?[)\]}>]\s?|\s?[@\uff20]\s?|\s(?:at|snabel-?a)\s)"
_DOT = r"(?:\.|\s\.\s|\s?[(\[{]\s?(?:dot|punktum|prik|\.)\s?[)\]}]\s?|\s(?:dot|punktum|prik)\s)"
_ENDING = r"(?:dk|com|org|net|eu|info|nu|io|no|se|de|fo|gl|uk|me|online|example|test|invalid)"
"""Endings in common use: the words around would be part of the address else."""
_HIDDEN = re.compile(
    rf"(?<![\w.+-])(?!at\b)[\w.+-]{{1,60}}{_AT}(?!www\b)[\w-]{{1,60}}(?:{_DOT}[\w-]{{1,30}}){{0,3}}?"
    rf"{_DOT}{_ENDING}(?![\w@-])",
    re.IGNORECASE,
)


def email_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where e-mail addresses stand; some may overlap."""
    for match in EMAIL.finditer(text):
        yield match.start(), match.start() + len(match.group().rstrip("."))
    for match in _HIDDEN.finditer(text):
        yield match.span()
