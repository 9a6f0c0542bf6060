"""The source as a list of blocks, each with what became of it."""

from itertools import groupby

from content_import.report.notes import beside_html
from content_import.report.templates import safe
from content_import.review.model import LEFT_OUT, Review, SourceBlock

_MANY = 4
"""Blocks in a row that don't come along before they are folded away."""


def source_html(review: Review) -> str:
    """All blocks in reading order; long runs that belong to the page are folded away."""
    words = {group.severity: group.words for group in review.groups}
    parts: list[str] = []
    for folds, run in groupby(review.blocks, _may_fold):
        blocks = list(run)
        items = [_block(block, words) for block in blocks]
        if folds and len(blocks) >= _MANY:
            items = [_folded(blocks, "\n".join(items))]
        parts += items
    return "\n".join(parts)


def _may_fold(block: SourceBlock) -> bool:
    return block.mark == LEFT_OUT and not block.notes


def _folded(blocks: list[SourceBlock], items: str) -> str:
    reasons = dict.fromkeys(block.told.partition(": ")[2] for block in blocks)
    return (
        f"<li><details><summary>{len(blocks)} stykker kommer ikke med, fra "
        f"{safe(blocks[0].place)} til {safe(blocks[-1].place)}: {safe(', '.join(reasons))}"
        "</summary>\n"
        f'<ol class="source">{items}</ol></details></li>'
    )


def _block(block: SourceBlock, words: dict[str, str]) -> str:
    text = safe("\n".join(block.lines))
    mark = f' class="{block.mark}"' if block.mark else ""
    return (
        f'<li id="{block.anchor}"{mark}><p class="place">{_sentence(block.place)}</p>\n'
        f'<p class="text">{text}</p>\n<p class="told">{_told(block)}</p>'
        f"{beside_html(block.notes, words)}</li>"
    )


def _told(block: SourceBlock) -> str:
    told = safe(block.told)
    if block.mark and not block.to_anchor:
        return f"<b>{told}</b>"
    return _link(block.to_anchor, told) + "".join(
        one.joint + _link(one.anchor, safe(one.label)) for one in block.also
    )


def _link(anchor: str, words: str) -> str:
    return f'<a href="#{anchor}">{words}</a>' if anchor else words


def _sentence(words: str) -> str:
    return safe(words[:1].upper() + words[1:])
