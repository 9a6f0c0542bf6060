"""Names of WordprocessingML (ISO/IEC 29500-1), and how its values are written."""

from docx.oxml.ns import nsmap
from lxml.etree import _Element as Element

W = f"{{{nsmap['w']}}}"
R_ID = f"{{{nsmap['r']}}}id"
VAL = W + "val"
_OFF = ("0", "false", "off")
_TWIPS = {"pt": 20, "in": 1440, "cm": 567, "mm": 57, "pc": 240, "pi": 240}


def local(element: Element) -> str:
    """The tag without its namespace; "" for a comment or a processing instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def value(element: Element | None, default: str = "") -> str:
    """The w:val of an element, `default` where there is no element."""
    return default if element is None else element.get(VAL, default)


def is_on(element: Element) -> bool:
    """Whether a switch that stands there is on: it is, unless it says no."""
    return element.get(VAL, "1").lower() not in _OFF


def number(text: str | None) -> int | None:
    """A whole number as written; None for anything else."""
    text = (text or "").strip()
    bare = text.lstrip("-")
    return int(text) if bare.isdecimal() and len(bare) < 10 else None


def twips(text: str | None) -> int | None:
    """A length in twentieths of a point, written bare or with a unit ("12pt"); None for others."""
    text = (text or "").strip()
    unit = _TWIPS.get(text[-2:])
    if unit is None:
        return number(text.partition(".")[0])
    try:
        return round(float(text[:-2]) * unit)
    except (ValueError, OverflowError):
        return None
