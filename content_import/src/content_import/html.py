"""Blocks to the cleaned HTML of a rich text field."""

from html import escape

from content_import.model import Block

_SHORT = 60
"""Characters; lines up to this length that stand close together are an address, not paragraphs."""


def to_html(blocks: list[Block]) -> str:
    """Paragraphs, nested lists, and lines that belong together as one paragraph with breaks; a
    block whose text a person has moved elsewhere leaves nothing."""
    blocks = [block for block in blocks if block.text]
    parts: list[str] = []
    place = 0
    while place < len(blocks):
        stop = place + 1
        if blocks[place].kind == "item":
            while stop < len(blocks) and blocks[stop].kind == "item":
                stop += 1
            parts.append(list_html(blocks[place:stop]))
        else:
            while stop < len(blocks) and _same_address(blocks[stop - 1], blocks[stop]):
                stop += 1
            lines = "<br>".join(escape(block.text, quote=False) for block in blocks[place:stop])
            parts.append(f"<p>{lines}</p>")
        place = stop
    return "".join(parts)


def list_html(items: list[Block]) -> str:
    """One list, numbered where its first item is; an item's deeper followers are a list inside
    it."""
    tag = "ol" if items[0].marker[:1].isdigit() else "ul"
    parts: list[str] = []
    place = 0
    while place < len(items):
        stop = place + 1
        while stop < len(items) and items[stop].level > items[place].level:
            stop += 1
        inner = list_html(items[place + 1 : stop]) if stop > place + 1 else ""
        parts.append(f"<li>{escape(items[place].text, quote=False)}{inner}</li>")
        place = stop
    return f"<{tag}>{''.join(parts)}</{tag}>"


def heading_html(title: str, level: int = 3) -> str:
    """A sub-heading inside a field."""
    return f"<h{level}>{escape(title, quote=False)}</h{level}>"


def _same_address(before: Block, after: Block) -> bool:
    close = after.kind != "item" and after.gap == 0
    return close and len(before.text) <= _SHORT and len(after.text) <= _SHORT
