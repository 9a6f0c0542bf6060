"""A text as a row of tokens: words, and the structure around them."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html.parser import HTMLParser
from typing import Any, NamedTuple

_WORD = re.compile(r"(\s*)(\d+(?:[.,:]\d+)*|\w+|[^\w\s])")
"""A word, a number or a sign, and the space before it."""
_KEPT = 256
"""Texts whose tokens are kept: each is read for its words, its facts and once more for a page."""
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
_VOID = frozenset({"br", "hr", "img", "col", "wbr", "input"})
_BLANK = frozenset({"line", "p", "div", "span", "br", "b", "strong", "i", "em"})
"""What says nothing by itself, as an editor leaves it in a field that was emptied."""


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


def shown(tokens: list[Token]) -> str:
    """The text of tokens with one space, or one line break, wherever there is some."""
    text = "".join(token.text for token in tokens)
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"[^\S\n]+", " ", text)).strip()


def prose(value: Any) -> str:
    """The words of a field's value alone, a line for each block: what readers of facts read."""
    return "".join(_as_prose(token) for token in tokens_of(value))


def _as_prose(token: Token) -> str:
    if token.key[0] == "word":
        return token.text
    return "\n" if token.block else " " if token.key[0] in _CELLS else ""


def say_nothing(tokens: list[Token]) -> bool:
    """Whether there is neither a word, a picture nor the like; empty paragraphs are nothing."""
    return all(
        not token.text.strip() and token.key[0].removeprefix("/") in _BLANK for token in tokens
    )


def _as_lines(value: Any) -> list[str]:
    if isinstance(value, str):
        return value.splitlines()
    if isinstance(value, Mapping):
        return [f"{key}: {_plain(value[key])}" for key in sorted(value)]
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return [] if value is None else [_plain(value)]


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
    for before, word in _WORD.findall(text):
        yield Token(("word", word), " " + word if before or space else word)
        space = ""


@lru_cache(_KEPT)
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
        self._counts: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element with its attributes."""
        told = dict(attrs)
        key = (tag, *(f"{name}={told[name]}" for name in sorted(told)))
        if tag == "a":
            self._links.append(told.get("href") or "")
        if tag in ("ul", "ol"):
            self._lists.append(tag)
            self._counts.append(_first(told))
        if tag == "li":
            key = (*key, *self._lists[-1:])  # A list that gets numbers has other items.
        self._space = "" if tag in _BLOCKS | _CELLS else self._space
        self.found.append(Token(key, self._shown(tag, told), tag in _BLOCKS))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element without content; `<br/>` is `<br>`."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note the end of an element; a link tells where it leads."""
        text = ""
        if tag == "a" and self._links and (target := self._links.pop()):
            text = f" ({target})"
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            self._counts.pop()
        self._space = "" if tag in _BLOCKS | _CELLS else self._space
        self.found.append(Token((f"/{tag}", text), text))

    def handle_data(self, data: str) -> None:
        """Note the words."""
        self.found.extend(_words(data, self._space))
        self._space = " " if data[-1:].isspace() else ""

    def handle_comment(self, data: str) -> None:
        """Note a comment: it is not shown, but it is there."""
        self.found.append(Token(("comment", data), ""))

    def _shown(self, tag: str, told: Mapping[str, str | None]) -> str:
        if tag == "li":
            return f"\n{'  ' * max(0, len(self._lists) - 1)}{self._mark(told)} "
        if tag == "img":
            return f" [{told.get('alt') or ''} {told.get('src') or ''}]"
        if tag in _CELLS:
            return " | "
        return "\n" if tag in _BLOCKS - _HOLDERS else ""

    def _mark(self, told: Mapping[str, str | None]) -> str:
        """What is printed before an item of a list."""
        if self._lists[-1:] != ["ol"]:
            return "•"
        number = _whole_number(told.get("value"), self._counts[-1])
        self._counts[-1] = number + 1
        return f"{number}."


def _first(told: Mapping[str, str | None]) -> int:
    """The number of a list's first item."""
    return _whole_number(told.get("start"), 1)


def _whole_number(written: str | None, otherwise: int) -> int:
    return int(written) if written and re.fullmatch(r"-?[0-9]{1,6}", written) else otherwise
