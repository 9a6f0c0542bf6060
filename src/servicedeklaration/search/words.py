"""The words of a text, in small letters and in order."""

import re
import unicodedata

_WORD = re.compile(r"\d+(?:[.,]\d+)+|\w+")
"""A number with its decimals or chapters (3.10) is one word."""


def words(text: str) -> list[str]:
    """Give the words of a text; composed letters, so that å is one letter however it was typed."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def placed_words(text: str) -> list[tuple[int, int, str]]:
    """Give start, end and small letters of each word; the text must be composed already."""
    return [(match.start(), match.end(), match[0].lower()) for match in _WORD.finditer(text)]
