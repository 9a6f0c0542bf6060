"""Blocks to the cleaned HTML of a rich text field: paragraphs, lists, tables."""

import re
from html import escape

from content_import.model import Block

_ORDERED = re.compile(r"\d|[a-zæøå][.)]$")
"""A marker that counts: "1.", "a)"."""
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
        kind = blocks[place].kind
        if kind == "item":
            while stop < len(blocks) and blocks[stop].kind == kind:
                stop += 1
            parts.append(list_html(blocks[place:stop]))
        elif kind == "row":
            while stop < len(blocks) and blocks[stop].kind == kind and blocks[stop].gap == 0:
                stop += 1
            parts.append(table_html(blocks[place:stop]))
        else:
            while stop < len(blocks) and _same_address(blocks[stop - 1], blocks[stop]):
                stop += 1
            lines = "<br>".join(escape(block.text, quote=False) for block in blocks[place:stop])
            parts.append(f"<p>{lines}</p>")
        place = stop
    return "".join(parts)


def list_html(items: list[Block]) -> str:
    """One list, numbered or lettered where its first item is; an item's deeper followers are a
    list inside it."""
    tag = "ol" if _ORDERED.match(items[0].marker) else "ul"
    kind = ' type="a"' if tag == "ol" and items[0].marker[0].isalpha() else ""
    parts: list[str] = []
    place = 0
    while place < len(items):
        stop = place + 1
        while stop < len(items) and items[stop].level > items[place].level:
            stop += 1
        inner = list_html(items[place + 1 : stop]) if stop > place + 1 else ""
        parts.append(f"<li>{escape(items[place].text, quote=False)}{inner}</li>")
        place = stop
    return f"<{tag}{kind}>{''.join(parts)}</{tag}>"


def table_html(rows: list[Block]) -> str:
    """One table; its first row names the columns where it looks like it."""
    width = max(len(row.cells) for row in rows)
    head = len(rows) > 1 and _names_columns(rows[0])
    told = [_row(row, width, "th" if head and row is rows[0] else "td") for row in rows]
    if head:
        told[0] = f"<thead>{told[0]}</thead>"
    return f"<table>{told[0] if head else ''}<tbody>{''.join(told[head:])}</tbody></table>"


def _row(row: Block, width: int, tag: str) -> str:
    filled = [cell for cell in row.cells if cell]
    if len(filled) == 1 and row.cells[0]:
        return f'<tr><{tag} colspan="{width}">{_cell(filled[0])}</{tag}></tr>'
    cells = [*row.cells, *[()] * (width - len(row.cells))]
    return f"<tr>{''.join(f'<{tag}>{_cell(cell)}</{tag}>' for cell in cells)}</tr>"


def _cell(parts: tuple[Block, ...]) -> str:
    if len(parts) == 1 and parts[0].kind != "item":
        return escape(parts[0].text, quote=False)
    return to_html(list(parts))


def _names_columns(row: Block) -> bool:
    """True for a row of short words without figures, one in every column."""
    texts = [cell[0].text if len(cell) == 1 else "" for cell in row.cells]
    return all(
        text and len(text) <= _SHORT and not text.endswith(".") and not re.search(r"\d", text)
        for text in texts
    )


def heading_html(title: str, level: int = 3) -> str:
    """A sub-heading inside a field."""
    return f"<h{level}>{escape(title, quote=False)}</h{level}>"


def _same_address(before: Block, after: Block) -> bool:
    close = after.kind not in ("item", "row") and after.gap == 0 and before.text[-1:] not in ".!?"
    return close and len(before.text) <= _SHORT and len(after.text) <= _SHORT
