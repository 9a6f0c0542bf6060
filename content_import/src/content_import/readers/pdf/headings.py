"""Which paragraphs are headings, and how deep: by the type that sets them off from the text."""

from collections import Counter
from dataclasses import dataclass

from content_import.readers.pdf.paragraphs import Para

Style = tuple[float, bool]
_LONGEST, _LONGEST_BOLD = 160, 110
_LARGER = 1.06
_DEEPEST = 6


@dataclass(frozen=True)
class Type:
    """The size of the text, the styles of headings with their levels, and what stands on the
    cover, by identity."""

    size: float
    bold: bool
    levels: dict[Style, int]
    cover: frozenset[int]

    def level(self, para: Para) -> int | None:
        """The level of a heading, 0 where only its being bold tells; None for no heading."""
        if id(para) in self.cover or not _may_be_heading(para, self.size, self.bold):
            return None
        return self.levels.get(_style(para), 0)


def type_of(paras: list[Para]) -> Type:
    """How a document is set."""
    cover = _cover(paras)
    sizes: Counter[Style] = Counter()
    for para in paras:
        sizes[_style(para)] += len(para.text)
    size, bold = max(sizes, key=lambda one: (sizes[one], one), default=(0.0, False))
    styles = {
        _style(para)
        for para in paras
        if id(para) not in cover
        and para.size > size * _LARGER
        and _may_be_heading(para, size, bold)
    }
    ranked = sorted(styles, key=lambda one: (-one[0], not one[1]))
    levels = {style: min(_DEEPEST, rank) for rank, style in enumerate(ranked, start=1)}
    return Type(size, bold, levels, cover)


def _cover(paras: list[Para]) -> frozenset[int]:
    """The identities of the large lines at the very beginning whose type comes nowhere else: the
    title and what stands below it."""
    found: set[int] = set()
    styles = Counter(_style(para) for para in paras)
    sizes: Counter[float] = Counter()
    for para in paras:
        sizes[para.size] += len(para.text)
    usual = max(sizes, key=lambda one: (sizes[one], one), default=0)
    for para in paras:
        if para.first.page != 1 or para.size <= usual * _LARGER:
            break
        if styles[_style(para)] > 1 and any(
            _style(other) == _style(para) for other in paras[len(found) + 1 :]
        ):
            break
        found.add(id(para))
    return frozenset(found)


def _style(para: Para) -> Style:
    return para.size, para.bold


def _may_be_heading(para: Para, size: float, bold: bool) -> bool:
    if para.is_entry or not any(char.isalpha() for char in para.text):
        return False
    if para.size > size * _LARGER:
        return len(para.text) <= (_LONGEST if not para.text.endswith(".") else _LONGEST_BOLD)
    stands_out = para.bold and not bold and para.size >= size * 0.9
    return stands_out and len(para.text) <= _LONGEST_BOLD and not para.text.endswith((",", ";"))
