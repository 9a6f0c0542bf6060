"""The tree of headings with the text below each."""

from dataclasses import replace

from content_import.model import Block
from content_import.stages.outline.levels import LABEL, levels_of
from content_import.stages.outline.sublabels import topic_of_part
from content_import.work import Heading, Node, Work

_OF_OFFERS = ("purpose", "activities", "duration", "staff", "target_group")
"""Labels that make an offer of the heading above them."""


def run(work: Work) -> None:
    """Hang every block under its heading; what stands before the first one is the front.

    Reads: blocks, headings, contents. Writes: tree, front.
    """
    levels = levels_of(work)
    level_of = {
        id(heading.block): level for heading, level in zip(work.headings, levels, strict=True)
    }
    heading_of = {id(heading.block): heading for heading in work.headings}
    open_nodes: list[tuple[int, Node]] = []
    for block in work.blocks:
        level = level_of.get(id(block), 0)
        if not level:
            _place(work, open_nodes, block)
            continue
        while open_nodes and open_nodes[-1][0] >= level:
            open_nodes.pop()
        node = _node(heading_of[id(block)], level, open_nodes[-1][1].title if open_nodes else "")
        (open_nodes[-1][1].children if open_nodes else work.tree).append(node)
        open_nodes.append((level, node))
    for node in work.tree:
        _without_lone_labels(node)


def _without_lone_labels(node: Node) -> None:
    """Labels that no offer shows by, and no text ("Lovgrundlag og visitation" over "Lovgrundlag"),
    are headings like any other."""
    if not node.blocks and not any(
        label.heading.offer_field in _OF_OFFERS for label in node.labels
    ):
        for label in node.labels:
            label.role = ""
    for child in node.children:
        _without_lone_labels(child)


def _place(work: Work, open_nodes: list[tuple[int, Node]], block: Block) -> None:
    (open_nodes[-1][1].blocks if open_nodes else work.front).append(block)


def _node(heading: Heading, level: int, above: str) -> Node:
    role = "label" if level == LABEL else ""
    topic = topic_of_part(above, heading.title) if role and above else None
    if topic:
        heading = replace(heading, topic=topic.name, offer_field=topic.offer)
    return Node(heading, heading.title, heading.number, heading.topic, role=role)
