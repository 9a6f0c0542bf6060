"""Paragraphs to blocks: headings, items, running text."""

from content_import.model import Block
from content_import.readers.lines import Line as TextLine
from content_import.readers.lines import marked
from content_import.readers.lists import ordered_runs
from content_import.readers.pdf.headings import Type
from content_import.readers.pdf.labels import labelled
from content_import.readers.pdf.lines import is_marker
from content_import.readers.pdf.para import Para

_STEP = 0.5
"""Share of the size that one blank of indentation stands for."""


def blocks_of(paras: list[Para], kind: Type) -> list[Block]:
    """The blocks of paragraphs that follow one another; an item's level is its indentation."""
    levels = [kind.level(para) for para in paras]
    lines = [_text_line(para, level) for para, level in zip(paras, levels, strict=True)]
    runs = ordered_runs(lines)
    blocks: list[Block] = []
    for para, line, level in zip(paras, lines, levels, strict=True):
        if level is not None:
            blocks.append(_heading(para, level))
        else:
            blocks += labelled(_block(para, line, line in runs), para, kind.labels)
    return blocks


def plain_blocks(paras: list[Para]) -> list[Block]:
    """The blocks of a cell, where nothing is a heading."""
    lines = [_text_line(para, None) for para in paras]
    runs = ordered_runs(lines)
    return [_block(para, line, line in runs) for para, line in zip(paras, lines, strict=True)]


def _text_line(para: Para, level: int | None) -> TextLine:
    """The paragraph as the text reader sees a line, with its bullet or number found."""
    placed = para.lines[0]
    indent = round(max(0, para.first.x0 - placed.left) / (_STEP * max(1, para.size)))
    line = TextLine(placed.where, para.text, para.text, indent, para.gap, para.new_page)
    if level is not None:
        return line
    if is_marker(para.first.words[0]) and para.first.words[0].text == "o":
        return marked(TextLine(**{**vars(line), "text": para.text.replace(" ", "\t", 1)}))
    return marked(line)


def _heading(para: Para, level: int) -> Block:
    return Block("heading", para.text, para.where, level, gap=para.gap, new_page=para.new_page)


def _block(para: Para, line: TextLine, in_list: bool) -> Block:
    facts = {"gap": para.gap, "new_page": para.new_page}
    if para.tag.contents:
        return Block("contents", para.text, para.where, **facts)
    if line.bullet and line.text:
        text = line.text.strip()
        return Block("item", text, para.where, line.indent, line.bullet, **facts)
    if in_list:
        text = para.text.removeprefix(line.ordered).strip()
        return Block("item", text or para.text, para.where, line.indent, line.ordered, **facts)
    return Block("paragraph", para.text, para.where, **facts)
