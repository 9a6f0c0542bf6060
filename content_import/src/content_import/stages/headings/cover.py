"""The lines of the cover, which look like headings too."""

import re

from content_import.clues.signs import is_sentence
from content_import.vocabulary.headings import squeezed
from content_import.vocabulary.kinds import ANY_KIND
from content_import.work import Heading, Work

_KIND = re.compile(rf"{ANY_KIND}(?:\s+for)?(?:\W{{0,3}}(?:19|20)\d\d){{0,2}}:?", re.I)
_MUNICIPALITY = re.compile(r"[\wæøåÆØÅ-]+(?: og [\w-]+)? kommune(?:,? (?:19|20)\d\d)?", re.I)


def without_cover(work: Work, found: list[Heading]) -> list[Heading]:
    """The headings from the first sure one on."""
    found = found[_cover_lines(work, found) :]
    first = next((place for place, heading in enumerate(found) if _is_sure(heading, work)), None)
    if first is None:
        cover = next(
            (block for block in work.blocks if is_sentence(block) and len(block.text) > 80), None
        )
        after = work.blocks.index(cover) if cover else 0
        return [heading for heading in found if work.blocks.index(heading.block) >= after - 1]
    if first and _is_first_offer(work, found, first):
        return found[first - 1 :]
    return found[first:]


def _cover_lines(work: Work, found: list[Heading]) -> int:
    """How many marked headings at the beginning are the cover's: the municipality, the kind
    alone, and the line right below that one, which says of what."""
    place = 0
    while place < len(found) and found[place].block.kind == "heading" and not found[place].topic:
        text = found[place].block.text
        below = place > 0 and _is_right_above(work, found[place - 1], found[place])
        says_of_what = below and bool(_KIND.fullmatch(found[place - 1].block.text))
        if not (_KIND.fullmatch(text) or _MUNICIPALITY.fullmatch(text) or says_of_what):
            break
        place += 1
    return place


def _is_first_offer(work: Work, found: list[Heading], first: int) -> bool:
    """True if a catalogue begins with an offer: a title right over a label that comes back
    below."""
    label = squeezed(found[first].title)
    recurs = sum(squeezed(heading.title) == label for heading in found) > 1
    above = _is_right_above(work, found[first - 1], found[first])
    return bool(found[first].offer_field) and recurs and above


def _is_right_above(work: Work, above: Heading, heading: Heading) -> bool:
    """True if nothing stands between two headings: the title of an offer over its first label."""
    return work.blocks.index(heading.block) == work.blocks.index(above.block) + 1


def _is_sure(heading: Heading, work: Work) -> bool:
    if heading.block.kind == "heading" and heading.level == 1 and heading.block is work.blocks[0]:
        return bool(heading.topic)
    return heading.strong
