"""Whether an unknown heading opens a section of its own or stands inside the one above."""

from content_import.clues.signs import is_fact, is_sentence
from content_import.clues.wording import is_module
from content_import.model import Block
from content_import.stages.outline.walk import Walk, style_of
from content_import.vocabulary.headings import squeezed
from content_import.work import Heading


def is_sub(walk: Walk, heading: Heading, text: tuple[Block, ...]) -> bool:
    """True where something says that the heading stands inside the section above; `text` is what
    stands below it."""
    if walk.main is None:
        return False
    if walk.style:
        return style_of(heading) != walk.style
    if walk.main.chapter or is_module(heading.title) or walk.subs or walk.contents:
        return True
    if _leads_in(walk.main_text) or squeezed(heading.title) in walk.repeated:
        return True
    return _is_contact(text[:4]) or _is_contact(walk.main_text)


def _leads_in(text: tuple[Block, ...]) -> bool:
    """True for a section without words of its own, or whose last ones promise more."""
    return not text or text[-1].text.endswith(":")


def _is_contact(text: tuple[Block, ...]) -> bool:
    """True for an address or a telephone number with nothing told of it."""
    facts = any(is_fact(block.text) for block in text)
    return facts and not any(is_sentence(block) and not is_fact(block.text) for block in text)
