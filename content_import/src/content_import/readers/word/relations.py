"""Which parts of a Word file lead to which: only those that hold text are kept."""

from collections.abc import Collection

from docx.opc.oxml import parse_xml
from docx.opc.packuri import PackURI
from lxml import etree

_TEXTS = (
    "officeDocument",
    "styles",
    "numbering",
    "footnotes",
    "endnotes",
    "comments",
    "header",
    "footer",
    "diagramData",
)
"""The last word of a relationship's type."""
_FOLDER = "_rels/"


def lean_relations(filename: str, xml: bytes, members: Collection[str]) -> bytes:
    """The relationships in a member of the zip that lead to text within it.

    What leads out of the file or to nothing is dropped, and so are pictures and the like.
    """
    base = "/" + filename.rpartition(_FOLDER)[0].rstrip("/")
    root = parse_xml(xml)
    for relation in list(root):
        if not _is_kept(relation, base, members):
            root.remove(relation)
    return etree.tostring(root, encoding="UTF-8")


def _is_kept(relation: etree._Element, base: str, members: Collection[str]) -> bool:
    kind = relation.get("Type", "").rpartition("/")[2]
    if kind not in _TEXTS or relation.get("TargetMode", "Internal") != "Internal":
        return False
    return PackURI.from_rel_ref(base, relation.get("Target", "")).membername in members
