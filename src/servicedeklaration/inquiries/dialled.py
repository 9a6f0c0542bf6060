"""Telephone numbers in a sentence that the site's staff have written, to be tapped."""

import re
from dataclasses import dataclass

from ..hours.phones import phone_link

_NUMBER = re.compile(r"(?<![\d.,:-])\d(?: ?\d){2,7}(?![\d.,:-]*\d)")
"""Three to eight digits, also with blanks between: 112, 70 201 201; no years apart, no hours."""


@dataclass(frozen=True)
class Said:
    """A piece of a sentence; `href` calls it, "" where it is no number."""

    text: str
    href: str = ""


def with_numbers(line: str) -> tuple[Said, ...]:
    """The pieces of a sentence in their order; together they are the sentence."""
    pieces, end = [], 0
    for match in _NUMBER.finditer(line):
        if href := phone_link(match[0]):
            pieces += [Said(line[end : match.start()]), Said(match[0], href)]
            end = match.end()
    return tuple(each for each in (*pieces, Said(line[end:])) if each.text)
