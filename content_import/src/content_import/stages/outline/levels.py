"""The depth of each heading: by marks of the source, numbers, the contents list, known words,
else by what stands around it."""

from content_import.clues.wording import is_module
from content_import.model import Block
from content_import.stages.outline.numbering import numbered_level, restarts
from content_import.stages.outline.subheadings import is_sub
from content_import.stages.outline.sublabels import goes_on_with, is_label
from content_import.stages.outline.walk import Walk, begin
from content_import.work import Heading, Work

LABEL = 9
"""The depth of a sub-label of an offer: below any heading."""
_OWN_LEVEL = ("contact", "approval", "opening_hours", "phone_hours", "website")


def levels_of(work: Work) -> list[int]:
    """The depth of each heading, 1 outermost, `LABEL` for a sub-label, 0 for what turns out to
    be no heading."""
    texts = _texts(work)
    walk = begin(work, texts)
    shallowest = min((one.level for one in work.headings if one.level), default=1)
    levels: list[int] = []
    for place, heading in enumerate(work.headings):
        walk.place = place
        after = work.headings[place + 1] if place + 1 < len(work.headings) else None
        has_text = place == 0 or bool(texts[place - 1])
        if levels and levels[-1] == LABEL and goes_on_with(walk, heading):
            levels.append(LABEL)
            walk.label_level = heading.level
            continue
        level = _level(walk, heading, shallowest, has_text, texts[place])
        if level > 1 and restarts(walk, heading, after):
            level, walk.numbered_level = 1, 0
        levels.append(level)
        walk.label_level = heading.level if level == LABEL else walk.label_level
        if level and level != LABEL:
            walk.step(heading, level, texts[place])
    return levels


def _texts(work: Work) -> list[tuple[Block, ...]]:
    """What stands below each heading, up to the next one."""
    places = {id(block): place for place, block in enumerate(work.blocks)}
    starts = [places[id(heading.block)] for heading in work.headings]
    ends = [*starts[1:], len(work.blocks)][: len(starts)]
    return [tuple(work.blocks[a + 1 : b]) for a, b in zip(starts, ends, strict=True)]


def _level(
    walk: Walk, heading: Heading, shallowest: int, has_text: bool, text: tuple[Block, ...]
) -> int:
    if is_label(walk, heading, has_text):
        return LABEL
    return min(_marked_or_told(walk, heading, shallowest, text), LABEL - 1)


def _marked_or_told(walk: Walk, heading: Heading, shallowest: int, text: tuple[Block, ...]) -> int:
    if heading.level:
        return heading.level - shallowest + 1
    if heading.number:
        return numbered_level(walk, heading)
    if heading.block.kind == "label":
        return 1
    return _unnumbered(walk, heading, text)


def _unnumbered(walk: Walk, heading: Heading, text: tuple[Block, ...]) -> int:
    if heading.listed or heading.topic in _OWN_LEVEL:
        walk.nested = walk.numbered_level = 0
        return 1
    if walk.scheme and _has_ended(walk, heading):
        walk.nested = walk.numbered_level = 0
        return 1
    if walk.scheme and walk.numbered_level:
        return walk.numbered_level + 1
    if walk.place in walk.openers:
        return 1
    if not walk.last_level or (walk.scheme and not walk.top):
        return 1
    if heading.topic:
        return 2 if walk.contents else 1
    if _is_in_module(walk, heading):
        return 3
    return 2 if is_sub(walk, heading, text) else 1


def _has_ended(walk: Walk, heading: Heading) -> bool:
    """True where the numbers have come to their end and a known heading begins something else."""
    other = bool(heading.topic) and walk.main is not None and heading.topic != walk.main.topic
    return walk.place > walk.last_number and other


def _is_in_module(walk: Walk, heading: Heading) -> bool:
    if walk.last is None or is_module(heading.title):
        return False
    return is_module(walk.last.title) or walk.last_level == 3
