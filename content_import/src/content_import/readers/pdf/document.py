"""The flow of lines and tables to the blocks of the whole document."""

from content_import.model import Block, Where
from content_import.readers.lists import nested, unmarked_lists
from content_import.readers.pdf.blocks import blocks_of
from content_import.readers.pdf.bookmarks import Bookmarks
from content_import.readers.pdf.flow import Part, Placed, PlacedTable
from content_import.readers.pdf.headings import type_of
from content_import.readers.pdf.leading import leading_of
from content_import.readers.pdf.notes import with_notes, without_notes
from content_import.readers.pdf.para import Para
from content_import.readers.pdf.paragraphs import paragraphs_of
from content_import.readers.pdf.tables import goes_on, rows_of

_TURNED = "tekst på tværs af siden"


def document_blocks(flow: list[Part], bookmarks: Bookmarks) -> list[Block]:
    """The blocks in reading order, with furniture where its page begins or ends."""
    text, notes = without_notes([one for one in flow if isinstance(one, Placed) and one.is_text])
    leading = leading_of(text)
    runs = _runs(flow, {id(placed) for placed in text})
    made = [paragraphs_of(run, leading) if _is_lines(run) else run for run in runs]
    paras = [para for run in made for para in run if isinstance(para, Para)]
    kind = type_of(paras, bookmarks)
    blocks: list[Block] = []
    for run in made:
        if run and isinstance(run[0], PlacedTable):
            table = rows_of(run)
            blocks += [*table.repeated, *table.rows]
        else:
            blocks += blocks_of(run, kind)
    blocks = with_notes(unmarked_lists(nested(blocks)), notes)
    return _with_furniture(blocks, flow)


def _is_lines(run: list[Part]) -> bool:
    return bool(run) and isinstance(run[0], Placed)


def _runs(flow: list[Part], text: set[int]) -> list[list[Part]]:
    """Lines that follow one another, and tables that go on over a page's end, as lists."""
    runs: list[list[Part]] = []
    for part in flow:
        if isinstance(part, Placed) and id(part) not in text:
            continue
        if runs and _belongs(runs[-1][-1], part):
            runs[-1].append(part)
        else:
            runs.append([part])
    return runs


def _belongs(before: Part, part: Part) -> bool:
    if isinstance(before, PlacedTable) and isinstance(part, PlacedTable):
        return goes_on(before, part)
    return type(before) is type(part)


def _with_furniture(blocks: list[Block], flow: list[Part]) -> list[Block]:
    """The blocks with the furniture of each page before the block that stands over its end, so
    that neither a paragraph nor a table is split by it."""
    rest = [one for one in flow if not one.is_text]
    result: list[Block] = []
    for group in _tables_whole(blocks):
        end = max(_order(where) for block in group for where in block.where)
        while rest and _order(rest[0].where) < end:
            result.append(_apart(rest.pop(0)))
        result += group
    return result + [_apart(placed) for placed in rest]


def _tables_whole(blocks: list[Block]) -> list[list[Block]]:
    """The blocks one by one, but the rows of a table together."""
    groups: list[list[Block]] = []
    for block in blocks:
        if groups and block.kind == "row" and not block.gap and groups[-1][-1].kind == "row":
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def _order(where: Where) -> tuple[int, int]:
    return where.page, where.line


def _apart(placed: Placed) -> Block:
    if placed.aside:
        return Block("aside", placed.line.text, (placed.where,), why=_TURNED)
    return Block("furniture", placed.line.text, (placed.where,), why=placed.why)
