"""What the document is called: by its cover, a marked title, or its own running text."""

import re

from content_import.clues.signs import is_fact, is_sentence
from content_import.fields.approvals import read_validity
from content_import.model import Block
from content_import.stages.front.provider import ORGANISATION
from content_import.vocabulary.kinds import ANY_KIND, KIND_WORDS
from content_import.work import Node, Work

_ALONE = re.compile(rf"{ANY_KIND}(?:\s+for)?\s*:?$", re.I)
_TOLD = re.compile(
    rf"\b(?P<kind>(?i:{ANY_KIND})),? "
    r"(?:for|i|fra) "
    r"(?P<name>(?:[A-ZÆØÅ][\wæøåÆØÅ-]*(?: for| i| og)? ?){1,5})"
)
_KIND_AND_COLON = re.compile(rf"{ANY_KIND}\s*[:–-]\s*", re.I)
_MUNICIPALITY = re.compile(
    r"[\wæøåÆØÅ-]+(?: og [\w-]+)? kommune(?:,? (?:19|20)\d\d)?", re.IGNORECASE
)
_OF_MUNICIPALITY = re.compile(rf"[\wæøåÆØÅ-]+ kommunes?[:,]?\s+(?={ANY_KIND}\b)", re.I)
"""The municipality's name before the kind, on the same line."""
_YEARS = re.compile(r"[\s,]*\(?(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\)?$")
_LONGEST = 120
_LONGEST_SUBJECT = 70


def read_title(work: Work) -> tuple[str, list[Block]]:
    """(title, the blocks that say it). A Kvalitetsstandard goes by its subject where the cover
    gives one.

    A marked title (Markdown's "# …") is taken out of the tree: its headings move up, its text to
    the front.
    """
    marked = _marked(work)
    if marked and _is_kind_alone(work):
        work.tree[:1] = marked.children
        work.front += marked.blocks
        return _with_next(work, work.front[0], [marked.heading.block])
    if marked:
        work.tree[:1] = marked.children
        work.front += marked.blocks
        return _subject_only(work, marked.title), [marked.heading.block]
    lines = [
        block
        for block in work.front
        if block.kind != "item" and len(block.text) <= _LONGEST and _may_be_title(work, block)
    ]
    for place, block in enumerate(lines):
        if _ALONE.match(_YEARS.sub("", block.text)):
            named = next((one for one in lines[place + 1 :] if _says_of_what(work, one)), None)
            if named:
                return _subject_only(work, named.text), [block, named]
            return _with_next(work, block, lines[place + 1 : place + 2] or lines[:place][-1:])
        if _names_kind(work, block.text) and (not is_sentence(block) or len(block.text) < 90):
            return _subject_only(work, block.text), [block]
    return _told(work, lines)


def _says_of_what(work: Work, block: Block) -> bool:
    """True for a line that names the kind and goes on: "Kvalitetsstandard: Ledsagelse"."""
    return _names_kind(work, block.text) and not _ALONE.match(_YEARS.sub("", block.text))


def _may_be_title(work: Work, block: Block) -> bool:
    return _names_kind(work, block.text) or not (is_fact(block.text) or read_validity(block.text))


def _names_kind(work: Work, text: str) -> bool:
    named = re.match(rf"{KIND_WORDS[work.kind]}\b", _OF_MUNICIPALITY.sub("", text), re.I)
    return bool(named) and not text.endswith(".")


def _is_kind_alone(work: Work) -> bool:
    """True where the document opens with the name of its kind, and a marked heading may say of
    what."""
    return bool(work.front) and bool(_ALONE.match(_YEARS.sub("", work.front[0].text)))


def _is_next(work: Work, block: Block, after: Block) -> bool:
    return work.blocks.index(after) == work.blocks.index(block) + 1


def _marked(work: Work) -> Node | None:
    first = work.tree[0] if work.tree else None
    marked = first is not None and first.heading.block.kind == "heading"
    if marked and not (first.topic or first.number or first.heading.listed):
        subject = _is_kind_alone(work) and _is_next(work, work.front[0], first.heading.block)
        return first if subject or _names_kind(work, first.title) else None
    return None


def _subject_only(work: Work, text: str) -> str:
    """The title without the kind before a colon: "Kvalitetsstandard: Ledsagelse" → "Ledsagelse"."""
    text = _OF_MUNICIPALITY.sub("", text)
    return _KIND_AND_COLON.sub("", text) if work.kind == "Kvalitetsstandard" else text


def _with_next(work: Work, block: Block, after: list[Block]) -> tuple[str, list[Block]]:
    """The kind alone on a line: the next line says of what."""
    years = _YEARS.search(block.text)
    if years:
        label = re.sub(r"\s*[-–]\s*", "–", years.group().strip(" ,()"))
        work.edition.setdefault("edition_label", label)
    if not after or len(after[0].text) >= _LONGEST_SUBJECT or after[0].text.endswith("."):
        return work.kind, [block]
    if work.kind == "Kvalitetsstandard":
        return after[0].text, [block, after[0]]
    joint = " for " if ORGANISATION.match(after[0].text) else ": "
    name = re.sub(r"\s+for$|:$", "", _YEARS.sub("", block.text)).capitalize()
    return f"{name}{joint}{after[0].text}", [block, after[0]]


def _told(work: Work, lines: list[Block]) -> tuple[str, list[Block]]:
    """The title as running text gives it: "Indsatskataloget for X indeholder …"; else the first
    line."""
    for block in work.blocks:
        match = _TOLD.search(block.text)
        if match and re.fullmatch(KIND_WORDS[work.kind], match["kind"], re.I):
            name = re.sub(r"(?:\s(?:for|i|og))+\s*$", "", match["name"].strip())
            return f"{work.kind} for {name}", []
    named = [line for line in lines if not _MUNICIPALITY.fullmatch(line.text)] or lines
    return (named[0].text, [named[0]]) if named else (work.kind, [])
