"""Footnotes of extracted text: the call stuck to a word and the note that starts with its
number."""

import re
from dataclasses import replace

from content_import.model import Block

_NOTE = re.compile(r"(\d{1,2}) (?=[A-ZÆØÅ])")
_CALL = re.compile(r"[a-zæøå]{3,}[.,;:)]?$")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONG = 60


def raise_calls(blocks: list[Block]) -> list[Block]:
    """The blocks with a footnote's number raised in the note and at its call ("plan1" → "plan¹").

    Only where both are found: a long paragraph that starts with a number, and a paragraph before
    it that ends in a word with that number stuck to it.
    """
    result = list(blocks)
    for place, block in enumerate(result):
        note = _NOTE.match(block.text)
        if block.kind != "paragraph" or not note or len(block.text) < _LONG:
            continue
        number = note.group(1)
        call = _call_before(result, place, number)
        if call is not None:
            raised = number.translate(_RAISED)
            result[call] = replace(result[call], text=result[call].text[: -len(number)] + raised)
            result[place] = replace(block, text=raised + block.text[len(number) :])
    return result


def _call_before(blocks: list[Block], place: int, number: str) -> int | None:
    for index in range(place - 1, max(-1, place - 6), -1):
        text = blocks[index].text
        if text.endswith(number) and _CALL.search(text[: -len(number)]):
            return index
    return None
