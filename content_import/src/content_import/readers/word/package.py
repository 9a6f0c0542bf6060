"""A Word file's parts as trees of elements."""

from collections.abc import Iterator
from dataclasses import dataclass

from docx.opc.package import OpcPackage
from docx.opc.part import Part
from docx.oxml.parser import parse_xml

from content_import.errors import TooLarge, UnreadableFile
from content_import.readers.word.archive import AGAIN, FOREIGN_DTD, lean_copy
from content_import.readers.word.names import R_ID, Element, W
from content_import.settings import Limits


@dataclass(frozen=True)
class Package:
    """The root of the document, and the parts that it leads to within the file: (their kind, their
    root) by the id that elements name them with. Nothing outside the file is ever followed."""

    name: str
    document: Element
    parts: dict[str, tuple[str, Element]]

    def related(self, kind: str) -> Element | None:
        """The part that the document has one of: "styles", "numbering", "footnotes" …; None
        where it has none."""
        return next((root for of, root in self.parts.values() if of == kind), None)

    def named(self, tag: str) -> Iterator[Element]:
        """The parts that the document names with elements of a tag, each once."""
        seen: set[int] = set()
        for element in self.document.iter(tag):
            _, root = self.parts.get(element.get(R_ID, ""), ("", None))
            if root is not None and id(root) not in seen:
                seen.add(id(root))
                yield root


def open_package(data: bytes, name: str, limits: Limits) -> Package:
    """The package in the bytes of a Word file."""
    main = OpcPackage.open(lean_copy(data, name, limits)).main_document_part
    root = _root(main, name, limits)
    if root.tag != W + "document" or root.find(W + "body") is None:
        raise UnreadableFile(name, f"Filen indeholder ikke et Word-dokument. {AGAIN}")
    roots: dict[str, Element] = {}
    parts: dict[str, tuple[str, Element]] = {}
    for rel_id, rel in main.rels.items():
        part = rel.target_part
        if part.partname not in roots:
            roots[part.partname] = _root(part, name, limits)
        parts[rel_id] = rel.reltype.rpartition("/")[2], roots[part.partname]
    return Package(name, root, parts)


def _root(part: Part, name: str, limits: Limits) -> Element:
    root = getattr(part, "element", None)
    root = parse_xml(part.blob) if root is None else root
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableFile(name, FOREIGN_DTD)
    if root.getroottree().xpath(f"boolean({'/*' * (limits.depth + 1)})"):
        told = f"Indholdet ligger i flere end {limits.depth} lag."
        raise TooLarge(name, f"{told} Tag noget af det ud af tabeller og tekstbokse.")
    return root
