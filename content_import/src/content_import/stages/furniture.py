"""Page furniture: running heads, slogans, page numbers, drawn rules and leftovers of web pages."""

import re
from collections import Counter
from dataclasses import replace

from content_import.model import Block
from content_import.readers.wrapping import join, splits_sentence
from content_import.vocabulary.headings import squeezed, topic_of
from content_import.work import Work

_PAGE_NUMBER = re.compile(
    r"(?:[-–]\s*)?(?:(?:side|s\.)\s*)?\d{1,3}(?:\s*(?:af|/)\s*\d{1,3})?(?:\s*[-–])?$", re.I
)
_LEFTOVER = re.compile(
    r"(?:luk alle|åb(?:e)?n alle|fold (?:alle )?(?:ud|ind)|til toppen?|print(?: siden)?|del siden|"
    r"fejl! .{0,80}(?:dokumentegenskab|bogmærke|henvisningskilde).{0,40})"
    r"(?:\s*/\s*(?:luk|åb(?:e)?n) alle)?\.?$",
    re.IGNORECASE,
)
_FOLIO = re.compile(r"\W{0,9}\b(?:side|s\.)\s*\d{1,3}(?:\s*(?:af|/)\s*\d{1,3})?$", re.I)
"""A page number at the end of a running head."""
_REPEATS = 3
_LONGEST = 100


def run(work: Work) -> None:
    """Drop what belongs to the page, and put together the sentences that it split.

    Reads: blocks. Writes: blocks, fates.
    """
    repeated = _running(work.blocks)
    kept: list[Block] = []
    dropped_before = False
    for place, block in enumerate(work.blocks):
        why = _why(block, place, work.blocks, repeated)
        if block.kind == "aside":
            work.settle([block], "set_aside", "", block.why)
            continue
        if why:
            work.settle([block], "furniture", "", why)
            dropped_before = True
            continue
        if dropped_before and kept and _splits(kept[-1], block):
            kept[-1] = _rejoined(kept[-1], block)
        else:
            kept.append(
                replace(block, new_page=True, gap=max(1, block.gap)) if dropped_before else block
            )
        dropped_before = False
    work.blocks = kept


def _why(block: Block, place: int, blocks: list[Block], repeated: set[str]) -> str:
    if block.kind == "rule":
        return "tegnet streg"
    if block.kind == "furniture":
        return block.why
    if block.kind == "paragraph" and _running_key(block) in repeated:
        return "gentages på hver side"
    if _LEFTOVER.match(block.text):
        return "rest fra en hjemmeside eller et tekstbehandlingsprogram"
    if _is_page_number(block, place, blocks):
        return "sidetal"
    if place + 1 < len(blocks) and _is_foot(block, blocks[place + 1], place + 1, blocks):
        return "sidefod over et sidetal"
    return ""


def _running(blocks: list[Block]) -> set[str]:
    """The short lines that stand alone at the edge of a page three times or more."""
    seen: Counter[str] = Counter()
    at_edge: Counter[str] = Counter()
    for place, block in enumerate(blocks):
        key = _running_key(block)
        if block.kind != "paragraph" or not key or len(block.text) > _LONGEST:
            continue
        seen[key] += 1
        at_edge[key] += bool(_FOLIO.search(block.text)) or _at_edge(place, blocks)
    return {
        key
        for key, count in seen.items()
        if count >= _REPEATS and at_edge[key] >= count * 0.7 and not _is_known(key, blocks)
    }


def _running_key(block: Block) -> str:
    """The words of a line to compare it with others, without a page number at its end; with one
    it is not the same as the title that it repeats."""
    bare = _FOLIO.sub("", block.text)
    same = bare == block.text or not bare.strip()
    return squeezed(block.text) if same else f"{squeezed(bare)}#"


def _at_edge(place: int, blocks: list[Block]) -> bool:
    block = blocks[place]
    after = blocks[place + 1] if place + 1 < len(blocks) else None
    if after is not None and after.gap == 0 and not after.new_page:
        return False
    lone_number = after is not None and bool(_PAGE_NUMBER.match(after.text))
    return block.gap >= 2 or block.new_page or lone_number or bool(after and after.new_page)


def _is_known(key: str, blocks: list[Block]) -> bool:
    return any(topic_of(block.text) for block in blocks if _running_key(block) == key)


def _is_page_number(block: Block, place: int, blocks: list[Block]) -> bool:
    after = blocks[place + 1] if place + 1 < len(blocks) else None
    alone = block.gap > 0 and (after is None or after.gap > 0 or after.new_page)
    if block.kind != "paragraph" or not _PAGE_NUMBER.match(block.text):
        return False
    return alone or not block.text.isdigit()


def _is_foot(block: Block, after: Block, place: int, blocks: list[Block]) -> bool:
    """A line over a page number that says again what the document is called: the same words
    stand elsewhere."""
    if not _is_page_number(after, place, blocks) or len(block.text) > _LONGEST or block.gap < 2:
        return False
    words = set(re.findall(r"\w{4,}", block.text.lower()))
    rest = " ".join(other.text.lower() for other in blocks if other is not block)
    return bool(words) and all(word in rest for word in words)


def _splits(before: Block, after: Block) -> bool:
    texts = {"paragraph", "item"}
    if before.kind not in texts or after.kind != "paragraph":
        return False
    return splits_sentence(before.text, after.text)


def _rejoined(before: Block, after: Block) -> Block:
    return replace(before, text=join(before.text, after.text), where=before.where + after.where)
