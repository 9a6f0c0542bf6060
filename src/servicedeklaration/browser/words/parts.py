"""The headings within a text, and the part that stands under one which names something."""

import re
from html import unescape

_BEFORE_HEADING = re.compile(r"(?=<h[2-6][\s>])", re.IGNORECASE)
_HEADING = re.compile(r"<(h[2-6])[\s>].*?</\1>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+")


def part_named(name: str, html: str) -> str:
    """What stands under the heading whose words all stand in a name, the longest such; "" if none.

    The heading itself is left out: the name tells it.
    """
    named = _words(name)
    parts = ((_HEADING.match(part), part) for part in _BEFORE_HEADING.split(html))
    known = (
        (_words(_TAG.sub(" ", found[0])), part[found.end() :]) for found, part in parts if found
    )
    fitting = [(len(words), text) for words, text in known if words and words <= named]
    return max(fitting, key=lambda each: each[0], default=(0, ""))[1]


def headings_alike(wanted: re.Pattern | None, html: str | None) -> list[str]:
    """The headings within a text that hold what is wanted, as plain text.

    Empty where there are fewer than two of them: then the text is about one thing.
    """
    inside = (_TAG.sub(" ", found[0]) for found in _HEADING.finditer(html or ""))
    plain = (" ".join(unescape(heading).split()) for heading in inside)
    alike = [words for words in plain if wanted and wanted.search(words)]
    return alike if len(alike) > 1 else []


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))
