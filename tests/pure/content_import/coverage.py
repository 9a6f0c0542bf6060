"""The share of a source's words that an import result holds somewhere in its content."""

import html
import re
from collections import Counter
from collections.abc import Iterator

WORD = re.compile(r"[^\W_]+")
TAG = re.compile(r"<[^<>]+>")
DROPPED = ("furniture", "contents")


def share_of_words(result: dict) -> float:
    """1.0 when every word of the source, furniture and contents list apart, stands in the content as often."""
    wanted = Counter(source_words(result))
    missing = wanted - Counter(content_words(result))
    total = sum(wanted.values())
    return 1.0 if not total else 1 - sum(missing.values()) / total


def missing_words(result: dict) -> Counter:
    """The words that the content lacks, with how often."""
    return Counter(source_words(result)) - Counter(content_words(result))


def source_words(result: dict) -> Iterator[str]:
    """The words of the lines that are kept; remnants of HTML are no words."""
    for entry in result["ledger"]:
        if entry["fate"] not in DROPPED:
            yield from words(TAG.sub(" ", entry["text"]))


def content_words(result: dict) -> Iterator[str]:
    """The words of all fields, titles, numbers, contacts and decisions."""
    for part in ("publication", "edition", "decisions", "contacts"):
        for text in strings(result[part]):
            yield from words(html.unescape(TAG.sub(" ", text)))


def words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return WORD.findall(text.lower())


def strings(value: object) -> Iterator[str]:
    """Every string in a tree of plain data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if not key.startswith("@"):
                yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
