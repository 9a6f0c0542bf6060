"""A Word file's parts as trees of elements."""

from collections.abc import Iterator
from dataclasses import dataclass

from docx.opc.package import OpcPackage
from docx.opc.part import Part
from docx.oxml.parser import parse_xml

from content_import.errors import TooLarge, UnreadableFile
from content_import.readers.word.archive import lean_copy
from content_import.readers.word.names import R_ID, Element, W
from content_import.settings import Limits


@dataclass(frozen=True)
class Package:
    """The document's own part, and those that it leads to within the file; nothing outside is
    ever followed."""

    name: str
    limits: Limits
    main: Part

    @property
    def body(self) -> Element:
        """The body of the document."""
        root = self._root(self.main)
        body = root.find(W + "body")
        if root.tag != W + "document" or body is None:
            raise UnreadableFile(self.name, "Filen indeholder ikke et Word-dokument.")
        return body

    def related(self, kind: str) -> Element | None:
        """The part that the document has one of: "styles", "numbering", "footnotes" …; None
        where it has none."""
        for rel in self.main.rels.values():
            if not rel.is_external and rel.reltype.rpartition("/")[2] == kind:
                return self._root(rel.target_part)
        return None

    def named(self, tag: str) -> Iterator[Element]:
        """The parts that the body names with elements of a tag, each once; what lies outside the
        file is none."""
        seen: set[str] = set()
        for element in self.body.iter(tag):
            rel = self.main.rels.get(element.get(R_ID, ""))
            if rel is not None and not rel.is_external and rel.target_part.partname not in seen:
                seen.add(rel.target_part.partname)
                yield self._root(rel.target_part)

    def _root(self, part: Part) -> Element:
        root = getattr(part, "element", None)
        root = parse_xml(part.blob) if root is None else root
        if root.getroottree().docinfo.internalDTD is not None:
            raise UnreadableFile(
                self.name, "Filen indeholder en DTD, som ikke hører hjemme i Word."
            )
        deeper = f"boolean({'/*' * (self.limits.depth + 1)})"
        if root.getroottree().xpath(deeper):
            raise TooLarge(self.name, f"Indholdet ligger i flere end {self.limits.depth} lag.")
        return root


def open_package(data: bytes, name: str, limits: Limits) -> Package:
    """The package in the bytes of a Word file."""
    package = OpcPackage.open(lean_copy(data, name, limits))
    return Package(name, limits, package.main_document_part)
