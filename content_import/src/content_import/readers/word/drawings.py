"""What hangs in a drawing: text boxes, pictures with their alternative text, words as art."""

from collections.abc import Iterator

from docx.oxml.ns import nsmap

from content_import.readers.word.names import Element, local
from content_import.readers.word.state import alternative
from content_import.readers.word.values import LeftOut

_PICTURES = ("pic", "imagedata", "chart", "relIds")
"""Elements that tell a picture: of a file, an older drawing, a chart, SmartArt."""
_DATA = f"{{{nsmap['r']}}}dm"
"""The attribute that names the part with the words of SmartArt."""
_ALTERNATIVES = (
    ("docPr", ("descr", "title")),
    ("cNvPr", ("descr", "title")),
    ("shape", ("alt",)),
)
"""Elements that tell of a picture, with the attributes for its alternative text."""
_LEAST = 500_000
"""English metric units (360,000 to a centimetre); a smaller picture decorates."""


def boxes_in(element: Element) -> Iterator[Element]:
    """The contents of the text boxes in a drawing; boxes within boxes are in these."""
    for child in element:
        tag = local(child)
        if tag == "txbxContent":
            yield child
        elif tag == "AlternateContent":
            yield from boxes_in(alternative(child))
        else:
            yield from boxes_in(child)


def images_in(element: Element) -> list[LeftOut]:
    """The pictures in a drawing that tell something: it has an alternative text, or its size and
    nothing else says that it is no decoration."""
    found = {local(child): child for child in _outside_boxes(element)}
    if not any(tag in found for tag in _PICTURES) or _decorates(found):
        return []
    told = _alternative_text(found)
    if "relIds" in found:
        return [LeftOut("diagram", told, found["relIds"].get(_DATA, ""))]
    return [LeftOut(text=told)] if told or not _is_small(found) else []


def _outside_boxes(element: Element) -> Iterator[Element]:
    """The elements of a drawing without what stands in its text boxes."""
    for child in element:
        tag = local(child)
        inner = alternative(child) if tag == "AlternateContent" else child
        if tag != "txbxContent":
            yield inner
            yield from _outside_boxes(inner)


def art_in(element: Element) -> Iterator[str]:
    """The words of WordArt and watermarks, which older drawings hold in an attribute."""
    for child in element.iter("{urn:schemas-microsoft-com:vml}textpath"):
        if child.get("string", "").strip():
            yield child.get("string", "")


def _alternative_text(found: dict[str, Element]) -> str:
    told = [
        element.get(key, "")
        for tag, keys in _ALTERNATIVES
        for key in keys
        if (element := found.get(tag)) is not None
    ]
    told += [value for key, value in _attributes(found.get("imagedata")) if key == "title"]
    return next((" ".join(text.split()) for text in told if text.strip()), "")


def _attributes(element: Element | None) -> Iterator[tuple[str, str]]:
    for key, value in element.items() if element is not None else ():
        yield key.rpartition("}")[2], value


def _decorates(found: dict[str, Element]) -> bool:
    """True where the author has said that the picture only decorates."""
    mark = found.get("decorative")
    return mark is not None and mark.get("val", "1") not in ("0", "false")


def _is_small(found: dict[str, Element]) -> bool:
    extent = found.get("extent")
    sides = [] if extent is None else [extent.get("cx", ""), extent.get("cy", "")]
    return any(side.isdecimal() and int(side[:12]) < _LEAST for side in sides)
