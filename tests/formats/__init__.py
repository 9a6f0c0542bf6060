"""Documents in the formats that people have, for tests: elements in, bytes out."""

from tests.formats.elements import (
    Bold,
    Contents,
    Entry,
    Heading,
    Item,
    Items,
    Labelled,
    Lines,
    Note,
    PageBreak,
    Paragraph,
    Rule,
    Table,
    Title,
)
from tests.formats.paper import WRITERS, Paper, document, rendered

__all__ = [
    "WRITERS",
    "Bold",
    "Contents",
    "Entry",
    "Heading",
    "Item",
    "Items",
    "Labelled",
    "Lines",
    "Note",
    "PageBreak",
    "Paper",
    "Paragraph",
    "Rule",
    "Table",
    "Title",
    "document",
    "rendered",
]
