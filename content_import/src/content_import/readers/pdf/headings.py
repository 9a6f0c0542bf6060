"""Which paragraphs are headings, and how deep: by tags, the outline, and the type that sets them
off from the text."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import takewhile

from content_import.readers.pdf.bookmarks import Bookmarks, letters
from content_import.readers.pdf.labels import recurring_labels
from content_import.readers.pdf.para import Para

Style = tuple[float, bool]
_LONGEST, _LONGEST_BOLD = 160, 110
_LARGER = 1.06
"""How much larger than the text a heading's type is, at least."""
_NUMBERED = re.compile(r"\d{1,2}[.\s)]")
_FAR = 12
"""Share of the size: what stands farther below a title is no part of the cover's words."""
_DEEPEST, _MOST_COVER = 6, 4


@dataclass(frozen=True)
class Type:
    """The style of the text, those of headings with their levels, what stands on the cover (by
    identity), the file's outline, and the labels that come again and again."""

    usual: Style
    levels: dict[Style, int]
    cover: frozenset[int]
    bookmarks: Bookmarks
    labels: frozenset[str] = frozenset()

    def level(self, para: Para) -> int | None:
        """The level of a heading, 0 where only its look tells; None for no heading."""
        if id(para) in self.cover or not _may_be_title(para):
            return None
        sure = _told_level(para, self.bookmarks)
        if sure:
            return sure
        if not _stands_out(para, self.usual):
            return None
        return self.levels.get(_style(para), 0 if _NUMBERED.match(para.text) else self.deepest)

    @property
    def deepest(self) -> int:
        """The level of what is only bold: below all headings of larger type; 0 where there are
        none."""
        return min(_DEEPEST, max(self.levels.values()) + 1) if self.levels else 0


def type_of(paras: list[Para], bookmarks: Bookmarks) -> Type:
    """How a document is set."""
    usual = _usual(paras)
    cover = _cover(paras, usual)
    told: dict[Style, Counter[int]] = {}
    styles: set[Style] = set()
    for para in paras:
        if id(para) in cover or not _may_be_title(para):
            continue
        if level := _told_level(para, bookmarks):
            told.setdefault(_style(para), Counter())[level] += 1
        if para.size > usual[0] * _LARGER and _stands_out(para, usual):
            styles.add(_style(para))
    return Type(usual, _levels(styles, told), cover, bookmarks, recurring_labels(paras))


def _levels(styles: set[Style], told: dict[Style, Counter[int]]) -> dict[Style, int]:
    """The level of each style: as most of its headings are told to be, else by its rank."""
    if told:
        return {style: max(levels, key=lambda one: levels[one]) for style, levels in told.items()}
    ranked = sorted(styles, key=lambda one: (-one[0], not one[1]))
    return {style: min(_DEEPEST, rank) for rank, style in enumerate(ranked, start=1)}


def _usual(paras: list[Para]) -> Style:
    sizes: Counter[Style] = Counter()
    for para in paras:
        sizes[_style(para)] += len(para.text)
    return max(sizes, key=lambda one: (sizes[one], one), default=(0.0, False))


def _cover(paras: list[Para], usual: Style) -> frozenset[int]:
    """The large lines at the very beginning whose type comes nowhere below: the title and what
    stands under it."""
    size = 0
    while size < min(len(paras), _MOST_COVER) and _is_large(paras, size, usual):
        size += 1
    below = {_style(para) for para in paras[size:]}
    lines = takewhile(lambda para: _style(para) not in below, paras[:size])
    return frozenset(id(para) for para in lines)


def _is_large(paras: list[Para], place: int, usual: Style) -> bool:
    para = paras[place]
    if para.first.page != 1 or para.size <= usual[0] * _LARGER:
        return False
    return not place or para.first.y - paras[place - 1].lines[-1].line.y < _FAR * para.size


def _told_level(para: Para, bookmarks: Bookmarks) -> int:
    """The level that the file itself gives; 0 where it gives none."""
    key = letters(para.text)
    return para.tag.heading or bookmarks.get((para.first.page, key), 0)


def _style(para: Para) -> Style:
    return para.size, para.bold


def _may_be_title(para: Para) -> bool:
    if para.is_entry or para.tag.contents or not any(char.isalpha() for char in para.text):
        return False
    return len(para.text) <= (_LONGEST_BOLD if para.text.endswith(".") else _LONGEST)


def _stands_out(para: Para, usual: Style) -> bool:
    size, bold = usual
    if para.size > size * _LARGER:
        return True
    short = len(para.text) <= _LONGEST_BOLD and not para.text.endswith((",", ";"))
    return short and para.bold and not bold and para.size >= size * 0.9
