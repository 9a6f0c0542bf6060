"""The sentences of an offer's running text that state its purpose, and how often and how long."""

import re
from collections.abc import Callable
from dataclasses import replace

from content_import.fields.duration_found import duration_part, find_duration
from content_import.fields.sentences import sentences
from content_import.html import to_html
from content_import.model import Block
from content_import.work import Work

_OFFER = (
    r"\w{0,30}(?:gruppen|tilbuddet|indsatsen|forløbet|behandlingen|samtalen|samtalerne|kurset|"
    r"ydelsen|støtten|rådgivningen|træningen|undervisningen)"
)
_PURPOSE = re.compile(
    r"(?:Hoved)?(?:formålet|målet|mål)\b(?!\s+(?:hermed|heraf|her))"
    rf"|{_OFFER}\s+har\s+(?:til|som)\s+(?:formål|mål)\b|Med\s+det\s+(?:mål|formål)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"(?:Dette|Disse|Herved|Derved|Hermed|Dermed|Heri)\b"
    r"|Det\s+(?:gøres|sker|opnås|indebærer|betyder|omfatter)\b"
)
"""How a sentence opens that speaks of the one before it: where that goes, it goes along. "Det er",
"Her" and "De" speak of the offer and its people as often, and can stay."""


def take_purpose(work: Work, offer: dict, blocks: list[Block], path: str) -> list[Block]:
    """Cut the sentences that state the purpose, with the list that one of them leads in; what is
    left."""
    kept: list[Block] = []
    taken: list[Block] = []
    leading = False
    for block in blocks:
        if leading and block.kind == "item":
            taken.append(block)
            continue
        stated, rest = _cut(block, lambda sentence: bool(_PURPOSE.match(sentence)))
        leading = bool(stated) and stated[-1].endswith(":") and not rest
        taken += [replace(block, text=" ".join(stated))] if stated else []
        kept += [replace(block, text=rest)] if rest else []
    for block in taken:
        work.share(block, f"{path}/purpose", block.text, "sætningen nævner formålet")
    if any(block.kind == "item" for block in taken):
        offer["purpose"] = to_html(taken)
    else:
        offer["purpose"] = "".join(to_html([block]) for block in taken)
    return kept


def take_duration(work: Work, offer: dict, blocks: list[Block], path: str) -> list[Block]:
    """Take the sentences that state how often and how long; what is left.

    Those at the end of a paragraph go; where more text follows they are copied, so that this
    still makes sense.
    """
    told = [one for block in blocks if block.kind == "paragraph" for one in sentences(block.text)]
    found = set((find_duration(told) or "").split("\n"))
    lines: list[str] = []
    kept: list[Block] = []
    for block in blocks:
        stated, rest = _cut(block, lambda sentence: sentence in found)
        stays = bool(stated) and bool(rest) and not block.text.rstrip().endswith(stated[-1])
        taken = [duration_part(one) for one in stated] if stays else stated
        if taken:
            why = "sætningen nævner varigheden"
            work.share(block, f"{path}/duration", " ".join(taken), why)
        lines += taken
        left = block if stays else replace(block, text=rest)
        kept += [left] if rest or not stated else []
    offer["duration"] = "\n".join(lines)
    return kept


def _cut(block: Block, wanted: Callable[[str], bool]) -> tuple[list[str], str]:
    """(the sentences of a paragraph that are wanted, each with those that point back to it; the
    rest of the paragraph); a list item is left whole."""
    if block.kind != "paragraph":
        return [], block.text
    stated: list[str] = []
    kept: list[str] = []
    cut = False
    for sentence in sentences(block.text):
        cut = wanted(sentence) or (cut and bool(_POINTS_BACK.match(sentence)))
        (stated if cut else kept).append(sentence)
    return (stated, " ".join(kept)) if stated else ([], block.text)
