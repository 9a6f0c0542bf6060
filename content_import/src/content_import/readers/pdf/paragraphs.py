"""Which lines belong to one paragraph: by leading, edges and whether the next word had had
room."""

import re

from content_import.readers.pdf.flow import Placed
from content_import.readers.pdf.leading import gap_of, is_break, is_full
from content_import.readers.pdf.lines import Line, is_marker
from content_import.readers.pdf.para import Para, is_entry
from content_import.readers.wrapping import ends, join, splits_sentence

_WIDE = 0.6
"""Share of a column: a line that reaches so far may have been broken where a sentence goes on."""
_HYPHENS = "-\u00ad\u2010"
_HYPHENATED = re.compile(rf"[^\W\d_]{{2}}[{_HYPHENS}]$")
_LEADERS = re.compile(r"\s*(?:[.…·_]\s?){6,}\s*")
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-zæøå])[.)]$")
_HANGING = re.compile(r"\b(?:og|eller|samt|af|i|på|til|for|fra|med|om|ved|under|hos|der|som|at|-)$")


def paragraphs_of(flow: list[Placed], leading: float) -> list[Para]:
    """The paragraphs that some lines make, in order."""
    found: list[Para] = []
    for placed in flow:
        if found and _goes_on(found[-1], placed, leading):
            found[-1].lines.append(placed)
            found[-1].text = joined_text(found[-1].text, placed.line.text)
            continue
        before = found[-1].lines[-1] if found else None
        gap = max(1, gap_of(before, placed, leading)) if is_break(before, placed) else None
        gap = gap_of(before, placed, leading) if gap is None else gap
        found.append(Para([placed], gap, placed.new_page, placed.line.text))
    for para in found:
        para.text = _LEADERS.sub(" ..... ", para.text.replace("\u00ad", ""))
    return found


def joined_text(before: str, after: str) -> str:
    """Two lines as one text, with the hyphen of the line's end undone."""
    if before.endswith("\u00ad"):
        return before[:-1] + after
    return join(before, after)


def _goes_on(para: Para, placed: Placed, leading: float) -> bool:
    before = para.lines[-1]
    after = placed.line
    if is_entry(before.line):
        return False
    if is_break(before, placed):
        return _crosses(para, placed)
    if gap_of(before, placed, leading) or not _same_type(before.line, after):
        return False
    if _hyphenated(before.line.text, after.text):
        return True
    if _starts_item(para, placed) or _is_outdented(para, placed):
        return False
    full = is_full(before, placed)
    if not full:
        return _splits(before, after) or _is_title_going_on(para, placed)
    return not (_is_indented(para, placed) and ends(before.line.text))


def _splits(before: Placed, after: Line) -> bool:
    """True if a line that has room left breaks off in the middle of a sentence."""
    if splits_sentence(before.line.text, after.text):
        return True
    reaches = before.line.x1 - before.left >= _WIDE * (before.right - before.left)
    return reaches and after.text[:1].islower() and not ends(before.line.text)


def _crosses(para: Para, placed: Placed) -> bool:
    """True if a paragraph goes on in the next column or on the next page.

    After a line that ends right at the margin it does even where a sentence ends with it: few
    last lines do.
    """
    before, after = para.lines[-1], placed.line
    if not _same_type(before.line, after) or _starts_item(para, placed):
        return False
    if ends(before.line.text):
        return _is_amid(para, placed)
    if after.text[:1].islower() or _hyphenated(before.line.text, after.text):
        return True
    if before.line.bold:
        return after.text[:1] == "("
    return is_full(before, placed) and len(before.line.words) > 3


def _is_amid(para: Para, placed: Placed) -> bool:
    """True for a sentence's end at the margin, in a paragraph of several lines without marker."""
    before = para.lines[-1]
    several = len(para.lines) > 1 and not para.has_marker and not before.line.bold
    level = abs((before.line.x0 - before.left) - (placed.line.x0 - placed.left)) < 2
    return several and level and before.right - before.line.x1 < 1


def _same_type(one: Line, other: Line) -> bool:
    return (abs(one.size - other.size) < 0.8 and one.bold == other.bold) or _mixed(one, other)


def _mixed(one: Line, other: Line) -> bool:
    """True where a bold passage runs over a line's end within a plain paragraph."""
    same = abs(one.size - other.size) < 0.8
    return same and (_ends_as(one, other) or _begins_as(other, one))


def _ends_as(one: Line, other: Line) -> bool:
    return not one.bold and one.words[-1].look.bold and other.bold and not ends(one.text)


def _begins_as(other: Line, one: Line) -> bool:
    return one.bold and not other.bold and other.words[0].look.bold and other.text[:1].islower()


def _hyphenated(before: str, after: str) -> bool:
    return bool(_HYPHENATED.search(before)) and after[:1].islower()


def _starts_item(para: Para, placed: Placed) -> bool:
    """True for a line that begins with a bullet, or with a number that is no part of the
    sentence."""
    line = placed.line
    if len(line.words) < 2 or not is_marker(line.words[0]):
        return False
    if line.words[0].text == "o" and line.words[1].x0 - line.words[0].x1 < line.size * 0.5:
        return False
    if not _NUMBERED.match(line.words[0].text) and line.words[0].text not in "-–—*+":
        return True
    before = para.lines[-1]
    hangs = line.x0 < _text_start(para) - 1 or not para.has_marker
    apart = line.words[1].x0 - line.words[0].x1 > line.size * 0.5
    return apart or not is_full(before, placed) or (hangs and ends(before.line.text))


def _text_start(para: Para) -> float:
    """Where the text of an item begins, after its marker."""
    return para.first.words[1].x0 if para.has_marker else para.first.x0


def _is_outdented(para: Para, placed: Placed) -> bool:
    """True for a line that stands left of an item, at an outer level."""
    if para.has_marker:
        return placed.line.x0 < para.first.x0 - 2
    wide = 1.5 * placed.line.size
    other = para.lines[-1].line if len(para.lines) > 1 else None
    return placed.line.x0 < (other or para.first).x0 - (2 if other else 3 * wide)


def _is_indented(para: Para, placed: Placed) -> bool:
    """True for a line that begins farther right than the one before it."""
    start = para.lines[-1].line.x0 if len(para.lines) > 1 else _text_start(para)
    return placed.line.x0 > start + 0.8 * placed.line.size


def _is_title_going_on(para: Para, placed: Placed) -> bool:
    """True for the second line of a title that breaks off: "Kvalitetsstandard for"."""
    return para.bold and bool(_HANGING.search(para.text)) and not ends(para.text)
