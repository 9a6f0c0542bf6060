"""The lines that a paragraph's breaks make of it, each with its look."""

from dataclasses import dataclass

from content_import.readers.word.values import BREAK, PAGE, Para
from content_import.readers.wrapping import join, splits_sentence


@dataclass(frozen=True)
class TextLine:
    """A line with words: `gap` counts blank lines before it within its paragraph, `bold` is True
    where all its words are, `size` is that of its smallest words in half points."""

    text: str
    gap: int = 0
    new_page: bool = False
    bold: bool = False
    size: int = 0


class _Open:
    def __init__(self) -> None:
        self.text, self.bold, self.size = "", True, 0

    def add(self, text: str, bold: bool, size: int) -> None:
        self.text += text
        if text.strip():
            self.bold = self.bold and bold
            self.size = min(self.size, size) if self.size else size


def lines_of(para: Para, reading: int) -> tuple[list[TextLine], bool]:
    """(the lines with words, whether a page begins after the last one)."""
    lines: list[TextLine] = []
    line, gap, new_page = _Open(), 0, False
    for text, bold, size in [*_parts(para, reading), (BREAK, False, 0)]:
        if text not in (BREAK, PAGE):
            line.add(text, bold, size)
            continue
        if line.text.strip():
            lines.append(TextLine(line.text, gap, new_page, line.bold, line.size))
            gap, new_page = 0, False
        else:
            gap += bool(lines)
        new_page = new_page or text == PAGE
        line = _Open()
    return _joined(lines), new_page


def _parts(para: Para, reading: int):
    """(text, bold, size) of the words that show, breaks apart."""
    for span in para.spans:
        if not span.kept[reading] or span.look.hidden:
            continue
        start = 0
        for place, letter in enumerate(span.text):
            if letter in (BREAK, PAGE):
                yield span.text[start:place], span.look.bold, span.look.size
                yield letter, False, 0
                start = place + 1
        yield span.text[start:], span.look.bold, span.look.size


def _joined(lines: list[TextLine]) -> list[TextLine]:
    """The lines without the breaks that only fit a sentence to the page."""
    result: list[TextLine] = []
    for line in lines:
        before = result[-1] if result else None
        if before and not line.gap and splits_sentence(before.text.strip(), line.text.strip()):
            text = join(before.text.rstrip(), line.text.lstrip())
            bold, size = before.bold and line.bold, min(before.size, line.size)
            result[-1] = TextLine(text, before.gap, before.new_page, bold, size)
        else:
            result.append(line)
    return result
