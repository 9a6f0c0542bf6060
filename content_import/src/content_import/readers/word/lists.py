"""Lists among the blocks of a story: typed numbers in a row, and what is nested in what."""

from dataclasses import replace

from content_import.model import Block
from content_import.readers.lines import Line, split_lines
from content_import.readers.lists import nested, ordered_runs, unmarked_lists


def with_lists(blocks: list[Block]) -> list[Block]:
    """The blocks with typed lists made items, and items' indentation (in blanks) made depth."""
    return unmarked_lists(nested(_with_typed_numbers(blocks)))


def _with_typed_numbers(blocks: list[Block]) -> list[Block]:
    result = list(blocks)
    start = 0
    for place in range(len(blocks) + 1):
        if place == len(blocks) or blocks[place].kind != "paragraph":
            result[start:place] = _numbered(blocks[start:place])
            start = place + 1
    return result


def _numbered(blocks: list[Block]) -> list[Block]:
    lines = [_line(block) for block in blocks]
    run = ordered_runs(lines)
    return [
        _item(block, line) if line in run else block
        for block, line in zip(blocks, lines, strict=True)
    ]


def _line(block: Block) -> Line:
    (line,) = split_lines(block.text)
    return replace(line, where=block.where[0], gap=block.gap, new_page=block.new_page)


def _item(block: Block, line: Line) -> Block:
    text = block.text.removeprefix(line.ordered).strip()
    return replace(block, kind="item", text=text, marker=line.ordered)
