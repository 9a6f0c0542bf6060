"""How a text object is set: its size on the page, its direction, whether it is bold."""

import ctypes
import math
import re
from dataclasses import dataclass

from pypdfium2 import raw

from content_import.readers.pdf.tags import NO_TAG, Tag

_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_PICTURES = re.compile(
    r"(?:\w{6}\+)?(?:symbol(?!a)|(?:wing|web)dings|(?:itc)?zapfdingbats)", re.IGNORECASE
)
_FORCE_BOLD = 1 << 18
_OUTLINED = 2
"""Text render mode: filled and stroked, which is how Word makes bold out of a font without it."""
_LONGEST_NAME = 256


@dataclass(frozen=True)
class Look:
    """`size` in points, rounded to halves; `turns` is the direction in quarter turns against the
    clock; `dingbat`: its signs are pictures; `tag` is what the structure tree says of it;
    `artifact`: the file itself calls it furniture of the page.
    """

    size: float
    bold: bool
    turns: int
    dingbat: bool
    tag: Tag
    artifact: bool


def look_of(text_page: object, index: int, shape: object, tags: dict[int, Tag]) -> Look:
    """How the character at an index is set; `shape` is its text object."""
    matrix = raw.FS_MATRIX(1, 0, 0, 1, 0, 0)
    raw.FPDFText_GetMatrix(text_page, index, matrix)
    scale = math.hypot(matrix.c, matrix.d)
    size = raw.FPDFText_GetFontSize(text_page, index) * (scale if math.isfinite(scale) else 1)
    font = raw.FPDFTextObj_GetFont(shape)
    name = _name_of(font)
    outlined = raw.FPDFTextObj_GetTextRenderMode(shape) == _OUTLINED
    return Look(
        size=round(size * 2) / 2 if 0 < size < 1000 else 1,
        bold=bool(_BOLD.search(name)) or outlined or bool(_flags_of(font) & _FORCE_BOLD),
        turns=round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4,
        dingbat=bool(_PICTURES.match(name)),
        tag=tags.get(raw.FPDFPageObj_GetMarkedContentID(shape), NO_TAG),
        artifact=_is_artifact(shape),
    )


def _name_of(font: object) -> str:
    buffer = ctypes.create_string_buffer(_LONGEST_NAME)
    length = raw.FPDFFont_GetBaseFontName(font, buffer, _LONGEST_NAME) if font else 0
    if not 0 < length <= _LONGEST_NAME:
        return ""
    return buffer.raw[: length - 1].decode("utf-8", "replace")


def _flags_of(font: object) -> int:
    return max(0, raw.FPDFFont_GetFlags(font)) if font else 0


def _is_artifact(shape: object) -> bool:
    for place in range(min(8, max(0, raw.FPDFPageObj_CountMarks(shape)))):
        mark = raw.FPDFPageObj_GetMark(shape, place)
        buffer = (ctypes.c_ushort * 32)()
        needed = ctypes.c_ulong()
        found = raw.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), needed)
        if found and bytes(buffer)[: max(0, needed.value - 2)].decode("utf-16-le") == "Artifact":
            return True
    return False
