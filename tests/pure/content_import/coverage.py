"""The share of a source's words that an import result holds as often as the source has them.

The strict measure: every line of the source counts but page furniture, contents lists and what
stands around the document on a web page. What the content holds are the words of publication,
edition, decisions and contacts, so dates and labels that became data ("revideret februar 2018",
"E-mail:") count as missing.
"""

import html
import re
from collections import Counter
from collections.abc import Iterator

WORD = re.compile(r"\w+")
TAG = re.compile(r"<[^<>]+>")
DROPPED = ("furniture", "contents")
AROUND = ("sidens titel", "cookietekst", "sidens top", "navigation", "sidefod")
"""Why words of a web page are set aside that stand around its document."""
BROKEN = re.compile(r"(?<=[a-zæøå]{2})-$")
"""The page broke a word: its halves are one word of the content."""
MARKER = re.compile(r"^\s*(?:\d{1,2}|[a-zæøå])[.)]\s")
"""A number that an `<ol>` counts itself."""
DATA = (
    "titel",
    "gyldighed",
    "revisionsdato",
    "titlen gentaget",
    "udbyder",
    "kommune",
    "kontaktoplysning",
    "overskrift over oplysningerne",
)
"""Why a line's words are held as data: a date, a code, a name that stands already."""
NO_WORDS = ("@type", "where", "why", "intervals")
"""Keys of the result whose strings were not in the source."""


def share_of_words(result: dict) -> float:
    """1.0 when every word of the source stands in the content as often."""
    wanted = Counter(source_words(result))
    missing = wanted - Counter(content_words(result))
    return 1.0 if not wanted else 1 - missing.total() / wanted.total()


def missing_words(result: dict) -> Counter:
    """The words that the content lacks, with how often."""
    return Counter(source_words(result)) - Counter(content_words(result))


def lost_words(result: dict) -> Counter:
    """The words that are missing though their line neither became data nor was set aside.

    For small documents, where a single date is more than a percent of the words.
    """
    lines = [one for one in result["ledger"] if one["fate"] != "set_aside"]
    told = [one["text"] for one in lines if one["why"] not in DATA and one["fate"] not in DROPPED]
    text = " ".join(BROKEN.sub("\0", MARKER.sub("", one)) for one in told).replace("\0 ", "")
    return Counter(words(TAG.sub(" ", text))) - Counter(content_words(result))


def source_words(result: dict) -> Iterator[str]:
    """The words of the lines that are kept."""
    for entry in result["ledger"]:
        if entry["fate"] not in DROPPED and entry["why"] not in AROUND:
            yield from words(TAG.sub(" ", entry["text"]))


def content_words(result: dict) -> Iterator[str]:
    """The words of all fields, titles, numbers, headings, contacts and decisions."""
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
            if key not in NO_WORDS:
                yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
