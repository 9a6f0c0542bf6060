"""One reading of the tracked changes: which paragraphs there are in it, and what has changed."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from content_import.readers.word.values import Para, Story, Table

ASIDE = ("indsat i sporede ændringer", "slettet i sporede ændringer")
"""Why text is absent: from the reading before the changes, and from that after them."""


def merged(story: Story, reading: int) -> Story:
    """The story with the paragraphs of one reading (0 before, 1 after the changes).

    Those absent from it are marked as ghosts, those that it runs together are one, and one of
    those that a change concerns holds it. A table of contents is dropped, so its changes are, too.
    """
    result: Story = []
    for is_para, run in groupby(story, key=lambda part: isinstance(part, Para)):
        parts = list(run)
        if is_para and any(_is_tracked(para) for para in parts):
            _note_changes(parts, reading)
            parts = [one for group in _groups(parts, reading) for one in _joined(group, reading)]
        result += parts if is_para else [_merged_cells(part, reading) for part in parts]
    return result


def _merged_cells(table: Table, reading: int) -> Table:
    rows = [
        replace(
            row, cells=[replace(one, content=merged(one.content, reading)) for one in row.cells]
        )
        for row in table.rows
    ]
    return replace(table, rows=rows)


def absent(para: Para, reading: int) -> str:
    """The words of a paragraph of which none is in the reading; "" where some are."""
    if para.text(reading).strip():
        return ""
    other = para.text(1 - reading)
    return (
        other
        if other.strip()
        else "".join(
            span.text for span in para.spans if not any(span.kept) and not span.look.hidden
        )
    )


def _is_tracked(para: Para) -> bool:
    return para.author is not None or not all(para.mark)


def _groups(paras: list[Para], reading: int) -> Iterator[list[Para]]:
    """The paragraphs by whether their ends are there: without its end, one goes on in the next."""
    group: list[Para] = []
    for para in paras:
        group.append(para)
        if para.mark[reading]:
            yield group
            group = []
    if group:
        yield group


def _joined(group: list[Para], reading: int) -> Iterator[Para]:
    """The paragraph that a group makes in a reading, and its others as ghosts."""
    shown = [para for para in group if para.text(reading).strip()]
    first = shown[0] if shown else group[-1]
    inside = {id(para) for para in shown}
    for para in group:
        if para is first:
            whole = _whole(shown) if len(shown) > 1 else para
            yield replace(whole, ghost=not (shown or para.mark[reading]))
        elif id(para) not in inside:
            yield replace(para, ghost=True)


def _whole(paras: list[Para]) -> Para:
    """Paragraphs run together, with the format of the last one, whose end they keep."""
    return replace(
        paras[-1],
        spans=[span for para in paras for span in para.spans],
        boxes=[box for para in paras for box in para.boxes],
        left_out=[one for para in paras for one in para.left_out],
        remarks=[remark for para in paras for remark in para.remarks],
        change=next((para.change for para in paras if para.change), None),
        author=next((para.author for para in paras if para.author), None),
        new_page=paras[0].new_page,
    )


def _note_changes(paras: list[Para], reading: int) -> None:
    """Give one of the paragraphs that a change concerns both readings of them all."""
    groups = [_group_numbers(paras, one) for one in (0, 1)]
    for together in _together(groups):
        before, after = (_text(paras, together, groups[one], one) for one in (0, 1))
        shown = [place for place in together if place in groups[reading]]
        holder = paras[(shown or together)[0]]
        if before != after and not holder.contents:
            holder.change = before, after


def _group_numbers(paras: list[Para], reading: int) -> dict[int, int]:
    """The places of the paragraphs with words in a reading, each with the number of its group."""
    found: dict[int, int] = {}
    number = 0
    for place, para in enumerate(paras):
        if para.text(reading).strip():
            found[place] = number
        number += para.mark[reading]
    return found


def _together(groups: list[dict[int, int]]) -> list[list[int]]:
    """The places, by whether a reading runs their paragraphs together; each has words in one."""
    sets: dict[int, list[int]] = {}
    for group in groups:
        first: dict[int, int] = {}
        for place, number in group.items():
            own = sets.setdefault(place, [place])
            other = sets[first.setdefault(number, place)]
            if own is not other:
                other += own
                sets |= dict.fromkeys(own, other)
    distinct = {id(own): own for own in sets.values()}
    return sorted(sorted(own) for own in distinct.values())


def _text(paras: list[Para], together: list[int], groups: dict[int, int], reading: int) -> str:
    """The words of some paragraphs in a reading, a line for each that they make there."""
    texts: dict[int, str] = {}
    for place in together:
        if place in groups:
            number = groups[place]
            texts[number] = texts.get(number, "") + paras[place].text(reading)
    return "\n".join(_words(text) for text in texts.values())


def _words(text: str) -> str:
    return "\n".join(line for line in (" ".join(one.split()) for one in text.split("\n")) if line)
