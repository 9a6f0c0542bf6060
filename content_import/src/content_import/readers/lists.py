"""Lists: runs of numbered lines, nesting by indentation, lines that are a list without bullets."""

from dataclasses import replace

from content_import.model import Block
from content_import.readers.lines import Line

_LEAST = 3
"""Lines with the same opening word before they count as a list without bullets."""


def ordered_runs(lines: list[Line]) -> set[Line]:
    """The numbered lines that follow one another as 1, 2, 3 … with nothing between: a list, not
    headings."""
    found: set[Line] = set()
    run: list[Line] = []
    for line in [*lines, None]:
        if (
            line
            and run
            and line.ordered
            and _follows(run[-1].ordered, line.ordered)
            and line.gap <= (run[-1].gap if len(run) > 1 else 1)
        ):
            run.append(line)
            continue
        if line and run and not line.ordered and line.gap == 0 and line.text[0].islower():
            continue
        found.update(run if _is_list(run) else ())
        run = [line] if line and line.ordered else []
    return found


def _is_list(run: list[Line]) -> bool:
    return len(run) >= 3 or (len(run) == 2 and run[1].gap == 0)


def _follows(before: str, after: str) -> bool:
    if before[:-1].isdigit() and after[:-1].isdigit():
        return int(after[:-1]) == int(before[:-1]) + 1
    return before[:-1].isalpha() and after[:-1].isalpha() and ord(after[0]) == ord(before[0]) + 1


def nested(blocks: list[Block]) -> list[Block]:
    """The blocks with the items' indentation read as depth.

    One blank more is a level only below an item that leads in with a colon: extracted text often
    indents all items but the first by one.
    """
    result: list[Block] = []
    stack: list[int] = []
    for block in blocks:
        if block.kind != "item":
            stack = []
            result.append(block)
            continue
        stack = _stack_for(block.level, stack, result[-1] if result else None)
        result.append(replace(block, level=len(stack) - 1))
    return _below_lead_ins(result)


def _below_lead_ins(blocks: list[Block]) -> list[Block]:
    """The blocks with what an item leads in ("Vi vil:", then items in lower case) a level below
    it, where no indentation says so."""
    result: list[Block] = []
    lead: Block | None = None
    for block in blocks:
        led_in = lead is not None and block.text[:1].islower() and block.level == lead.level
        if block.kind == "item" and led_in:
            result.append(replace(block, level=block.level + 1))
            continue
        lead = block if block.kind == "item" and _leads_in(block.text) else None
        result.append(block)
    return result


def _leads_in(text: str) -> bool:
    return text.endswith(":") and text[:1].isupper()


def _stack_for(indent: int, stack: list[int], before: Block | None) -> list[int]:
    while len(stack) > 1 and indent < stack[-1]:
        stack = stack[:-1]
    if not stack:
        return [indent]
    deeper = indent - stack[-1]
    if deeper >= 2 or (deeper == 1 and before is not None and before.text.endswith(":")):
        return [*stack, indent]
    return stack if deeper != 1 or len(stack) > 1 else [max(stack[-1], indent)]


def unmarked_lists(blocks: list[Block]) -> list[Block]:
    """The blocks with runs of lines that all open with "At" read as lists, as their author meant
    them."""
    result = list(blocks)
    start = 0
    while start < len(result):
        stop = start
        while stop < len(result) and _opens_with_at(result[stop], first=stop == start):
            stop += 1
        if stop - start >= _LEAST:
            result[start:stop] = [
                replace(block, kind="item", level=0) for block in result[start:stop]
            ]
        start = max(stop, start + 1)
    return result


def _opens_with_at(block: Block, first: bool) -> bool:
    return (
        block.kind == "paragraph"
        and block.text.lower().startswith("at ")
        and (first or block.gap == 0)
    )
