"""Remnants of HTML and Markdown in plain text become structure or vanish; they are never text."""

import html
import re

_TAG = re.compile(
    r"</?(?:ul|ol|li|p|i|b|em|strong|br|div|span|u|a|h[1-6]|td|th|tr|table|tbody|font)\b[^<>]*/?>",
    re.I,
)
_BREAKING = re.compile(r"</?(?:p|br|div|h[1-6]|tr|table)\b[^<>]*/?>", re.I)
_ITEM = re.compile(r"<li\b[^<>]*>", re.I)
_LIST = re.compile(r"</?(?:ul|ol)\b[^<>]*>", re.I)
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\w*])")
_LINK = re.compile(r"\[([^\[\]]+)\]\((#?|[^()\s]*)\)")
_DEAD_LINK = re.compile(r"\[([^\[\]]+)\]\(#\)\s*(.*)$")
_WHOLE_STRONG = re.compile(r"(?:\*\*|__)([^*_]{2,90})(?:\*\*|__):?$")
_HALF_STRONG = re.compile(r"([^*]{2,60})\*\*$")
_HASHES = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")
BULLET = "•"


def has_tags(text: str) -> bool:
    """True if the text holds an HTML tag of those that leak from word processors and web
    editors."""
    return bool(_TAG.search(text))


def plain(text: str) -> str:
    """The text without emphasis, links and tags, entities read, white space single."""
    text = _LINK.sub(_link_text, text)
    text = _EMPHASIS.sub(r"\1", _STRONG.sub(r"\2", text))
    text = _TAG.sub(" ", text) if has_tags(text) else text
    return " ".join(html.unescape(text).split())


def parts(text: str) -> list[tuple[str, str]]:
    """The text of a cell as ("item" | "paragraph", plain text) in order."""
    text = _ITEM.sub(f" {BULLET} ", text)
    text = _LIST.sub("\n", _BREAKING.sub("\n", text)) if has_tags(text) else text
    found: list[tuple[str, str]] = []
    for line in text.split("\n"):
        before, *items = line.split(BULLET)
        found += [("paragraph", plain(before))] + [("item", plain(item)) for item in items]
    return [(kind, part) for kind, part in found if part]


def heading(text: str) -> tuple[int, str, str] | None:
    """(level, heading, text after it) of a line marked as a heading; level 0 where it isn't said.

    Markdown's hashes, a line wholly bold, a word with the closing half of bold, a link that
    leads nowhere.
    """
    if match := _HASHES.match(text):
        return len(match.group(1)), plain(match.group(2)), ""
    if match := _DEAD_LINK.match(text):
        return 0, plain(match.group(1)), plain(match.group(2))
    if match := _WHOLE_STRONG.match(text) or _HALF_STRONG.match(text):
        return 0, plain(match.group(1)), ""
    return None


def _link_text(match: re.Match) -> str:
    words, target = match.groups()
    return (
        words if target in ("", "#") or target.strip("/").endswith(words) else f"{words} ({target})"
    )
