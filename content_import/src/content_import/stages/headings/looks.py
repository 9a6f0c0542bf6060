"""Whether an unmarked line looks like a heading, from its own words and from what stands around
it."""

from content_import.clues.signs import has_verb, is_fact, is_lead_in, is_sentence, is_short
from content_import.clues.wording import names_staff
from content_import.model import Block
from content_import.stages.remarks import has_remark
from content_import.vocabulary.headings import Topic, topic_of
from content_import.work import Work

_MOST_WORDS = 4
"""Words of an unknown line that ends in a colon; a longer one leads in what follows."""


def heading_topic(title: str) -> Topic | None:
    """The topic of a line as a heading; None for one that ends like running text."""
    return topic_of(title) if not title.endswith((".", ",", ";")) else None


def looks_like_heading(work: Work, place: int, before: Block | None) -> bool:
    """True for a line that nothing marks but that stands and reads like a heading; `before` is
    the block above, None where that is a heading itself."""
    block, text = work.blocks[place], work.blocks[place].text
    if place + 1 == len(work.blocks) or not _opens(block, before):
        return False
    after = work.blocks[place + 1]
    title_of_offer = bool(_offer_field(after.text))
    if (
        text.endswith(".")
        and block.gap
        and title_of_offer
        and after.gap == 0
        and not has_verb(text)
    ):
        return True
    if text.endswith(".") and block.gap and _echoes(text, after.text) and not has_verb(text):
        return True
    if (
        "§" in text
        or text.endswith((".", ",", ";", "!"))
        or not (text[0].isupper() or text[0] in '"”«#')
    ):
        return False
    if after.kind == "item" or text.endswith(":"):
        return not is_lead_in(text) and (after.kind == "item" or len(text.split()) <= _MOST_WORDS)
    if is_fact(after.text) or has_remark(work, after):
        return False
    return _is_followed_by_text(work, place, after)


def _opens(block: Block, before: Block | None) -> bool:
    if before is None or block.gap or block.new_page or before.kind == "item":
        return True
    return is_sentence(before) or before.text.endswith(":")


def _is_followed_by_text(work: Work, place: int, after: Block) -> bool:
    if after.kind == "row" or _is_over_offer(work, place):
        return True
    if is_sentence(after) or after.text.endswith(":"):
        return True
    nearly = heading_topic(after.text.rstrip(":"))
    if nearly is not None:
        return bool(nearly.offer) or (work.blocks[place].gap > 0 and after.gap > 0)
    if after.gap == 0 or place + 2 == len(work.blocks):
        return False
    return is_sentence(work.blocks[place + 2]) or _begins_address(
        work.blocks[place + 1 : place + 5]
    )


def _is_over_offer(work: Work, place: int) -> bool:
    """True for a line of its own right over the title of an offer: the chapter that it stands
    in."""
    title, *label = work.blocks[place + 1 : place + 3]
    block = work.blocks[place]
    if not (label and block.gap and title.gap and is_short(title)) or names_staff(block.text):
        return False
    labelled = label[0].kind == "label" or bool(_offer_field(label[0].text))
    return labelled and title.kind in ("paragraph", "heading") and not heading_topic(title.text)


def _offer_field(text: str) -> str:
    topic = heading_topic(text.rstrip(":"))
    return topic.offer if topic else ""


def _begins_address(blocks: list[Block]) -> bool:
    """True for a name with an address close below it: what stands above, apart from it, is its
    heading."""
    for block in blocks[1:]:
        if block.gap:
            return False
        if is_fact(block.text):
            return True
    return False


def _echoes(title: str, text: str) -> bool:
    """True if the text opens with the title's first word: "MOVE – for unge." "MOVE er en metode
    …"."""
    first = title.split()[0]
    return (
        len(first) > 2
        and text.split()[0] == first
        and len(text) > len(title)
        and title.count(first) == 1
    )
