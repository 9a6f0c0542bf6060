"""Titles that a word announces, line after line: "Ydelse: Hjælp til bad", "Tilbud 3 – Mentor"."""

import re

from content_import.model import Block

_WORD = (
    r"(?:ydelse|indsats|tilbud|titel|navn|(?:ydelsens|indsatsens|tilbuddets) navn|"
    r"navn på (?:ydelse|indsats|tilbud)(?:n|en|det)?)"
)
_NUMBER = r"(?P<number>(?:nr\.? )?\d{1,2}(?:\.\d{1,2})*)?"
_NAMED = re.compile(rf"{_WORD} ?{_NUMBER} ?[:–-] ?(?P<title>[^\W_].{{1,90}}[^.:])$", re.I)
_LABEL = re.compile(rf"{_WORD} ?{_NUMBER}:?$", re.I)
_LEAST = 2
"""How many there must be: one alone is a label like any other."""


def named_titles(blocks: list[Block]) -> set[Block]:
    """The paragraphs that announce a title, where there are several of them."""
    found = [one for one in blocks if one.kind == "paragraph" and _NAMED.match(one.text)]
    return set(found) if len(found) >= _LEAST else set()


def named_rows(blocks: list[Block]) -> set[Block]:
    """The rows that announce a title, where there are several of them."""
    rows = [one for one in blocks if one.kind == "row" and _is_naming(one)]
    return set(rows) if len(rows) >= _LEAST else set()


def _is_naming(row: Block) -> bool:
    cells = [cell for cell in row.cells if cell]
    pair = len(cells) == 2 and all(len(cell) == 1 for cell in cells)
    return pair and bool(_LABEL.match(cells[0][0].text)) and len(cells[1][0].text) <= 90


def split_name(text: str) -> tuple[str, str]:
    """(number, title) of words that announce a title; ("", the text) of others."""
    match = _NAMED.match(text)
    return (match["number"] or "", match["title"]) if match else ("", text)
