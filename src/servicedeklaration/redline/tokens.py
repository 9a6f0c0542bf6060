"""A text as a row of tokens: words, and the structure around them."""

import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any, NamedTuple

_WORD = re.compile(r"\s+|\d+(?:[.,:]\d+)*|\w+|[^\w\s]")
_BLOCKS = frozenset(
    (
        *("p", "div", "br", "hr", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("ul", "ol", "li", "dl", "dt", "dd"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr"),
    )
)
_HOLDERS = frozenset({"ul", "ol", "dl", "table", "thead", "tbody", "tfoot"})
"""Blocks that only hold others; the others begin the lines."""
_CELLS = frozenset({"td", "th"})


class Token(NamedTuple):
    """`key` is what counts when two are compared; `text` is what is shown, "" for bare structure.

    `block`: a block begins here.
    """

    key: tuple[str, ...]
    text: str
    block: bool = False


def tokens_of(value: Any) -> list[Token]:
    """The tokens of a field's value: HTML, plain text, a number, a list or a mapping."""
    if isinstance(value, str) and _is_html(value):
        return _html(value)
    return _lines(_as_lines(value))


def _as_lines(value: Any) -> list[str]:
    if isinstance(value, str):
        return value.splitlines()
    if isinstance(value, Mapping):
        return [f"{key}: {_plain(value[key])}" for key in sorted(value)]
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return [] if value is None else [_plain(value)]


def is_empty(value: Any) -> bool:
    """Whether a field says nothing; 0 and False say something."""
    return value is None or value in ("", [], (), {})


def _is_html(value: str) -> bool:
    """Rich text comes wrapped in an element; a "<" in a plain line is just that."""
    return value.lstrip().startswith("<") and value.rstrip().endswith(">")


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _lines(lines: list[str]) -> list[Token]:
    found = []
    for line in lines:
        found.append(Token(("line",), "\n", block=True))
        found.extend(_words(line))
    return found


def _words(text: str, space: str = "") -> Iterator[Token]:
    """The words, each with the space before it; how much space there is doesn't count."""
    for word in _WORD.findall(text):
        if word.isspace():
            space = " "
        else:
            yield Token(("word", word), space + word)
            space = ""


def _html(value: str) -> list[Token]:
    parser = _Parser()
    parser.feed(value)
    parser.close()
    return parser.found


class _Parser(HTMLParser):
    """Gathers the tokens; an element counts with all that it states."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Token] = []
        self._space = ""
        self._links: list[str] = []
        self._lists: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element with its attributes."""
        told = dict(attrs)
        key = (tag, *(f"{name}={told[name]}" for name in sorted(told)))
        if tag == "a":
            self._links.append(told.get("href") or "")
        if tag in ("ul", "ol"):
            self._lists.append(tag)
        if tag == "li":
            key = (*key, *self._lists[-1:])  # A list that gets numbers has other items.
        self._space = "" if tag in _BLOCKS | _CELLS else self._space
        self.found.append(Token(key, self._shown(tag, told), tag in _BLOCKS))

    def handle_endtag(self, tag: str) -> None:
        """Note the end of an element; a link tells where it leads."""
        text = ""
        if tag == "a" and self._links:
            text = f" ({self._links.pop()})"
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        self.found.append(Token((f"/{tag}", text), text))

    def handle_data(self, data: str) -> None:
        """Note the words."""
        words = list(_words(data, self._space))
        self.found.extend(words)
        self._space = " " if data[-1:].isspace() and (words or self._space) else ""

    def handle_comment(self, data: str) -> None:
        """Note a comment: it is not shown, but it is there."""
        self.found.append(Token(("comment", data), ""))

    def _shown(self, tag: str, told: Mapping[str, str | None]) -> str:
        if tag == "li":
            mark = "1." if self._lists[-1:] == ["ol"] else "•"
            return f"\n{'  ' * max(0, len(self._lists) - 1)}{mark} "
        if tag == "img":
            return f" [{told.get('alt') or ''} {told.get('src') or ''}]"
        if tag in _CELLS:
            return " | "
        return "\n" if tag in _BLOCKS - _HOLDERS else ""
