"""Lines of text to blocks."""

import re
from dataclasses import dataclass, replace
from itertools import groupby

from content_import.model import Block, Change, Where
from content_import.readers.lines import split_lines
from content_import.readers.web.asides import OUTSIDE, why_said
from content_import.readers.web.draft import Draft, together
from content_import.readers.web.leaves import Leaf, Place
from content_import.readers.web.notes import without_number
from content_import.readers.wrapping import join, splits_sentence

_ABSENT = ("indsat i sporede ændringer", "slettet i sporede ændringer")
"""Why text is absent: from the reading before the changes, and from that after them."""
_LONGEST_HEADING = 90
_NO_HEADING = re.compile(r"[.,;!]$|@|www\.|https?:|\d(?:[ \d]*\d){5}")
"""The end of a sentence, an address of mail or web, a telephone number."""


@dataclass(frozen=True)
class Numbered:
    """A line with its number in the document and its text in the reading that counts."""

    where: Where
    leaf: Leaf
    text: str
    why: str = ""


def numbered(leaves: list[Leaf], reading: int) -> list[Numbered]:
    """The lines with their places; one that isn't in the reading is set aside with the words that
    it has in the other."""
    found: list[Numbered] = []
    for leaf in leaves:
        text, why = leaf.text(reading), leaf.place.aside
        if not text:
            text, why = leaf.text(1 - reading) or leaf.words, why or _ABSENT[reading]
        found.append(Numbered(Where(paragraph=len(found) + 1), leaf, text, why))
    return found


def changes_in(lines: list[Numbered]) -> list[Change]:
    """The tracked changes that the page's own lines hold."""
    changed = [line for line in lines if line.leaf.is_changed and not line.leaf.place.aside]
    return [_change(line) for line in changed if line.leaf.text(0) != line.leaf.text(1)]


def _change(line: Numbered) -> Change:
    marks = [run.place for run in line.leaf.runs if not all(run.place.kept) and run.text.strip()]
    author = next((one.author for one in marks if one.author), "")
    day = next((one.day for one in marks if one.day), "")
    return Change(line.where, line.leaf.text(0), line.leaf.text(1), author, day)


def drafts_of(lines: list[Numbered]) -> list[Draft]:
    """A draft for each line, or for several that are one sentence."""
    drafts: list[Draft] = []
    for paragraph in _paragraphs(lines):
        bold = [line.leaf.is_bold for line in paragraph]
        for place, line in enumerate(paragraph):
            is_alone = not any(bold[max(place - 1, 0) : place] + bold[place + 1 : place + 2])
            made = _draft(line, bold[place] and is_alone)
            if line.leaf.broken and drafts and _goes_on(drafts[-1], made):
                drafts[-1] = together(
                    [drafts[-1], made], join(drafts[-1].block.text, made.block.text)
                )
            else:
                drafts.append(made)
    return drafts


def _paragraphs(lines: list[Numbered]) -> list[list[Numbered]]:
    """The lines that only breaks part from one another, together."""
    found: list[list[Numbered]] = []
    for line in lines:
        if line.leaf.broken and found:
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _draft(line: Numbered, is_bold: bool) -> Draft:
    block = Block("paragraph", line.text, (line.where,), gap=line.leaf.gap)
    why = line.why
    if why in ("", OUTSIDE):
        why = why_said(line.text) or why or _why_empty(line)
    if why:
        block = replace(block, kind="aside", why=why)
    else:
        block = _placed(block, line.leaf.place, is_bold)
    return Draft(block, line.leaf.place, line.leaf.calls)


def _why_empty(line: Numbered) -> str:
    """Why a line without a letter or number is no text: it stood between two buttons. In a table
    it may say that there is nothing."""
    is_sign = not any(sign.isalnum() for sign in line.text) and line.leaf.place.cell is None
    return "skilletegn" if is_sign and not split_lines(line.text)[0].is_drawn else ""


def _placed(block: Block, place: Place, is_bold: bool) -> Block:
    """The block that a line becomes where it stands."""
    if place.kind == "heading":
        return replace(block, kind="heading", level=place.level)
    if place.kind != "paragraph":
        return replace(block, kind=place.kind)
    if place.item is not None:
        return replace(block, kind="item", level=place.item.level, marker=place.item.marker)
    if place.note:
        return replace(block, text=without_number(block.text))
    if is_bold and place.cell is None and _is_title(block.text):
        return replace(block, kind="heading")
    return _typed(block)


def _is_title(text: str) -> bool:
    return 1 < len(text) <= _LONGEST_HEADING and not _NO_HEADING.search(text)


def _typed(block: Block) -> Block:
    """A paragraph with what its author typed: a bullet, or a drawn line."""
    (line,) = split_lines(block.text)
    if line.is_drawn:
        return replace(block, kind="rule")
    if line.bullet:
        return replace(block, kind="item", text=line.text, marker=line.bullet)
    return block


def _goes_on(before: Draft, draft: Draft) -> bool:
    kinds = (before.block.kind, draft.block.kind)
    if kinds not in (("paragraph", "paragraph"), ("item", "paragraph")) or draft.block.gap:
        return False
    return splits_sentence(before.block.text, draft.block.text)


def with_whole_items(drafts: list[Draft]) -> list[Draft]:
    """The drafts with the lines of an item in one; what stands in it after a list inside it is a
    paragraph."""
    result: list[Draft] = []
    begun = {0}
    for number, run in groupby(drafts, key=_item_number):
        lines = list(run)
        flow = [one for one in lines if one.block.kind == "item"]
        if flow and number not in begun:
            result.append(together(flow, " ".join(one.block.text for one in flow)))
            lines = [one for one in lines if one.block.kind != "item"]
        elif flow and number:
            lines = [_tail(one) for one in lines]
        begun.add(number)
        result += lines
    return result


def _tail(draft: Draft) -> Draft:
    is_item = draft.block.kind == "item"
    return draft.becoming(kind="paragraph", level=0, marker="") if is_item else draft


def _item_number(draft: Draft) -> int:
    return draft.place.item.number if draft.place.item else 0
