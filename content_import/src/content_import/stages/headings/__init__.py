"""Which blocks are headings: marked by the source, in the contents list, numbered, known words,
or by their look."""

from content_import.clues.named import split_name
from content_import.clues.signs import is_address, is_fact, is_sentence, is_short, split_number
from content_import.model import Block
from content_import.stages.headings.cover import without_cover
from content_import.stages.headings.looks import heading_topic, looks_like_heading
from content_import.stages.headings.marks import with_telling_levels
from content_import.stages.headings.matching import match_contents
from content_import.stages.remarks import has_remark
from content_import.vocabulary.headings import Topic
from content_import.work import Heading, Work

_LONGEST_QUESTION = 200
"""Characters of a marked heading that asks; other marked lines as long are text in its style."""


def run(work: Work) -> None:
    """Find the headings.

    Reads: blocks, contents, remarks. Writes: headings.
    """
    listed = match_contents(work)
    found: list[Heading] = []
    for place, block in enumerate(work.blocks):
        before = work.blocks[place - 1] if place else None
        if found and found[-1].block is before and (found[-1].number or not found[-1].offer_field):
            before = None
        is_text = has_remark(work, block) or block in work.values
        heading = None if is_text else _heading(work, place, listed)
        if heading and not heading.strong and _is_value(found, place, work):
            heading = None
        if heading and not heading.strong and not looks_like_heading(work, place, before):
            heading = None
        if heading:
            found.append(heading)
    work.headings = with_telling_levels(without_cover(work, found))


def _is_value(found: list[Heading], place: int, work: Work) -> bool:
    """True for words right below an offer's label: without them it would say nothing."""
    below = bool(found) and place > 0 and found[-1].block is work.blocks[place - 1]
    labelled = below and found[-1].block.kind == "label"
    if not below or not (labelled or found[-1].offer_field) or found[-1].number:
        return False
    return not work.blocks[place].text.endswith(":")


def _heading(work: Work, place: int, listed: dict[int, str]) -> Heading | None:
    block = work.blocks[place]
    if block.kind not in ("paragraph", "heading", "label"):
        return None
    if not is_short(block) and not _is_marked_question(block):
        return None
    number, title, dotted = split_number(block.text)
    if block in work.titles and not number:
        number, title = split_name(block.text)
    title = title.strip().rstrip(":").strip()
    topic = None if block in work.titles else heading_topic(title)
    is_listed = place in listed
    marked = block.kind in ("heading", "label")
    known = topic is not None and _stands_alone(work, place) and not _is_name(work, place, topic)
    if not (marked or is_listed or known) and is_fact(block.text):
        return None
    numbered = bool(number) and not title.endswith(".") and (dotted or len(title.split()) <= 8)
    if is_listed and not number:
        number = listed[place]
    return Heading(
        block,
        number,
        title,
        topic.name if topic else "",
        topic.offer if topic else "",
        bool(topic and topic.chapter),
        is_listed,
        block.level if block.kind == "heading" else 0,
        marked or is_listed or known or numbered,
        place + 1 < len(work.blocks) and work.blocks[place + 1].gap == 0,
    )


def _is_marked_question(block: Block) -> bool:
    """True for a long question that the source marks as a heading; other long ones are text in a
    heading's style."""
    marked = block.kind == "heading" and len(block.text) <= _LONGEST_QUESTION
    return marked and block.text.endswith("?")


def _is_name(work: Work, place: int, topic: Topic) -> bool:
    """A known word right over a street is an office of that name: "Visitationen / Havnegade 1"."""
    after = work.blocks[place + 1]
    return topic.name not in ("contact", "website") and after.gap == 0 and is_address(after.text)


def _stands_alone(work: Work, place: int) -> bool:
    """A known word is a heading when something follows it and it is no item of a list of words."""
    block = work.blocks[place]
    if place + 1 == len(work.blocks):
        return False
    after = work.blocks[place + 1]
    if block.text.endswith(":") or after.gap or after.kind in ("item", "label", "heading"):
        return True
    return is_sentence(after) or is_fact(after.text) or is_short(after)
