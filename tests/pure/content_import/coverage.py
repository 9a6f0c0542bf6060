"""The share of a source's words that an import result holds somewhere in its content."""

import html
import re
from collections import Counter
from collections.abc import Iterator

from content_import.vocabulary.headings import topic_of

WORD = re.compile(r"[^\W_]+")
TAG = re.compile(r"<[^<>]+>")
ACCESS = re.compile(r"\(uden visitation\)")
"""In a title it is a property of the offer, held as `access`."""
HYPHEN = re.compile(r"[a-zæøå]{2}-$")
"""The page broke a word: its halves are one word of the source."""
KIND = re.compile("kvalitetsstandard|servicedeklaration|indsatskatalog")
"""On the cover the kind of document is held as its type."""
DROPPED = ("furniture", "contents", "set_aside")
LABEL_WORDS = 8
RESTATED = (
    "titlen gentaget",
    "gyldighed",
    "revisionsdato",
    "udbyder",
    "kommune",
    "kontaktoplysning",
)
"""Why a line's words are held as data and not as they were written: a date, a code, a name that
stands already."""


def share_of_words(result: dict) -> float:
    """1.0 when every word of the source stands in the content as often; what the ledger drops is
    left out."""
    wanted = Counter(source_words(result))
    missing = wanted - Counter(content_words(result))
    total = sum(wanted.values())
    return 1.0 if not total else 1 - sum(missing.values()) / total


def missing_words(result: dict) -> Counter:
    """The words that the content lacks, with how often."""
    return Counter(source_words(result)) - Counter(content_words(result))


def source_words(result: dict) -> Iterator[str]:
    """The words of the lines that are kept.

    Remnants of HTML are no words; those of a heading that a field stands for are the field's label.
    """
    carried = ""
    for entry in result["ledger"]:
        if entry["fate"] in DROPPED or entry["why"].startswith(RESTATED):
            continue
        text = carried + ACCESS.sub("", TAG.sub(" ", entry["text"]))
        carried = ""
        if HYPHEN.search(text):
            head, _, carried = text.rstrip("-").rpartition(" ")
            text = head
        kept = words(text)[label_length(entry, text) :]
        yield from (word for word in kept if not (entry["to"] == "title" and KIND.match(word)))


def label_length(entry: dict, text: str) -> int:
    """How many words at the start of a line are the heading that names the field it went to."""
    if entry["fate"] == "section" or (not entry["to"] and entry["fate"] != "decision"):
        return 0
    tokens = re.findall(r"\S+", text)
    for count in range(min(LABEL_WORDS, len(tokens)), 0, -1):
        label = " ".join(tokens[:count]).lstrip("-#*").rstrip("*:")
        if topic_of(label):
            return len(words(" ".join(tokens[:count])))
    return 0


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
