"""The parts of a document that are read for contacts, each by itself."""

from dataclasses import dataclass

from content_import.clues.signs import is_fact
from content_import.model import Block
from content_import.work import Node, Work

CONTACT_TOPICS = ("contact", "opening_hours", "phone_hours", "website")
"""What the vocabulary calls the headings of contact data."""


@dataclass(frozen=True)
class Part:
    """Blocks that are read for contacts together. `outside`: they stand in no section, so a
    contact takes them."""

    blocks: list[Block]
    role: str
    outside: bool
    node: Node | None = None

    @property
    def line(self) -> tuple:
        return self.blocks[0].where


def parts_of(work: Work) -> list[Part]:
    """The cover with all that stands outside sections, then each section, in no order."""
    outside: list[Block] = [*work.front]
    found: list[Part] = []
    for node in work.tree:
        if node.role == "contact" or node.role == "approval":
            found += _colophon(node) if node.role == "approval" else []
            outside += _flat(node) if node.role == "contact" else []
        else:
            found += _sections(node, None)
    return [part for part in [Part(outside, "", True), *found] if part.blocks]


def _colophon(node: Node) -> list[Part]:
    """What stands below the approval at the end of a document."""
    return [Part(_flat(node)[1:], "", True)]


def _flat(node: Node) -> list[Block]:
    head = [node.heading.block] if node.heading else []
    return head + node.blocks + [block for child in node.children for block in _flat(child)]


def _sections(node: Node, offer: Node | None) -> list[Part]:
    offer = node if node.role == "indsats" else offer
    own = [block for block in node.blocks if block.kind != "item" or is_fact(block.text)]
    below = [part for child in node.children for part in _sections(child, offer)]
    return [Part(own, node.title, False, offer), *below]
