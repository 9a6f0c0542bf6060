"""Lists of Word: bullets by the styles that Word has for them, numbers by a definition for each
form, begun anew for each list."""

import re

from docx.document import Document as Docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from tests.formats.elements import Item

_MARKER = re.compile(r"(?:(?P<digits>\d+)|(?P<letter>[a-z]))(?P<sign>[.)])$")
_BULLET_STYLES = ("List Bullet", "List Bullet 2", "List Bullet 3")
_LEVELS = 9


class Numbering:
    """The numbered lists of one document; bullets are numbered lists too where no style gives
    them."""

    def __init__(self, docx: Docx, bullets_by_style: bool = True) -> None:
        self._root = docx.part.numbering_part.element
        self._styles = _BULLET_STYLES if bullets_by_style else ()
        self._forms: dict[tuple[str, str], int] = {}

    def styles_of(self, items: list[Item]) -> list[tuple[str, int]]:
        """(style, number of its list's definition) of each item; the number 0 for a bullet that
        its style alone gives."""
        found: list[tuple[str, int]] = []
        open_lists: list[tuple[int, tuple[str, str], int]] = []
        for item in items:
            form, start = _form_of(item.marker)
            open_lists = [one for one in open_lists if one[0] <= item.level]
            if form == ("bullet", "") and item.level < len(self._styles):
                open_lists = [one for one in open_lists if one[0] < item.level]
                found.append((self._styles[item.level], 0))
                continue
            if not open_lists or open_lists[-1][:2] != (item.level, form):
                open_lists.append((item.level, form, self._new_list(form, item.level, start)))
            style = "List Paragraph" if form[0] == "bullet" else "List Number"
            found.append((style, open_lists[-1][2]))
        return found

    def number(self, paragraph: Paragraph, number: int, level: int) -> None:
        """Make a paragraph an item of the list with that definition; 0 leaves it to its style."""
        if number:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = level
            properties.get_or_add_numId().val = number

    def _new_list(self, form: tuple[str, str], level: int, start: int) -> int:
        if form not in self._forms:
            self._forms[form] = self._define(form)
        number = self._root.add_num(self._forms[form])
        override = OxmlElement("w:lvlOverride")
        override.set(qn("w:ilvl"), str(level))
        begin = OxmlElement("w:startOverride")
        begin.set(qn("w:val"), str(start))
        override.append(begin)
        number.append(override)
        return number.numId

    def _define(self, form: tuple[str, str]) -> int:
        known = [int(one.get(qn("w:abstractNumId"))) for one in self._definitions()]
        number = max(known, default=-1) + 1
        levels = "".join(_level(form, level) for level in range(_LEVELS))
        definition = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        self._root.insert(len(self._definitions()), definition)
        return number

    def _definitions(self) -> list:
        return self._root.findall(qn("w:abstractNum"))


def _form_of(marker: str) -> tuple[tuple[str, str], int]:
    """((Word's name for the form, the sign after it), the first number) of a marker."""
    match = _MARKER.match(marker)
    if not match:
        return ("bullet", ""), 1
    if match["digits"]:
        return ("decimal", match["sign"]), int(match["digits"])
    return ("lowerLetter", match["sign"]), ord(match["letter"]) - ord("a") + 1


def _level(form: tuple[str, str], level: int) -> str:
    name, sign = form
    shown = "•" if name == "bullet" else f"%{level + 1}{sign}"
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{name}"/>'
        f'<w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )
