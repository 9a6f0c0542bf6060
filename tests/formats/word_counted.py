"""A document as .docx whose headings Word counts itself: the numbers stand in no text."""

import re

from docx.document import Document as Docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.formats.word import Writer

_NUMBERED = re.compile(r"(?P<number>\d+(?:\.\d+)*)(?P<sign>\.?)\s+(?P<title>.+)$")
_LEVELS = 9


class CountingWriter(Writer):
    """Writes a heading without its number where Word would count to the same one; a number out
    of turn stays in the text."""

    def __init__(self, docx: Docx) -> None:
        super().__init__(docx)
        self._counts = [0] * _LEVELS
        self._sign: str | None = None
        self._number = 0

    def _heading(self, level: int, text: str) -> None:
        match = _NUMBERED.match(text)
        if not match or not self._is_next(match["number"], level, match["sign"]):
            super()._heading(level, text)
            return
        super()._heading(level, match["title"])
        self._number = self._number or self._define(match["sign"])
        properties = self.docx.paragraphs[-1]._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = level - 1
        properties.get_or_add_numId().val = self._number

    def _is_next(self, number: str, level: int, sign: str) -> bool:
        """True if the number is the next one of its level; then it is counted."""
        counted = [*self._counts[: level - 1], self._counts[level - 1] + 1]
        if number != ".".join(map(str, counted)) or sign != (self._sign or sign):
            return False
        self._counts[:level], self._counts[level:] = counted, [0] * (_LEVELS - level)
        self._sign = sign
        return True

    def _define(self, sign: str) -> int:
        root = self.docx.part.numbering_part.element
        known = root.findall(qn("w:abstractNum"))
        number = max(int(one.get(qn("w:abstractNumId"))) for one in known) + 1
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
            f'<w:lvlText w:val="{_shown(level)}{sign}"/><w:lvlJc w:val="left"/></w:lvl>'
            for level in range(_LEVELS)
        )
        definition = (
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        root.insert(len(known), parse_xml(definition))
        return root.add_num(number).numId


def _shown(level: int) -> str:
    return ".".join(f"%{one}" for one in range(1, level + 2))
