"""Headings that hang too deep: offers below a field, and fields below another section."""

from content_import.vocabulary.headings import field_of
from content_import.work import Node, Work


def run(work: Work) -> None:
    """Move up what has a place of its own.

    Reads: tree, kind. Writes: tree.
    """
    work.tree = _lift_known(_lift_labelled(work.tree), work.kind)


def _lift_labelled(nodes: list[Node]) -> list[Node]:
    """Offers that hang below an offer or a field without a number of their own stand beside it."""
    result: list[Node] = []
    for node in nodes:
        node.children = _lift_labelled(node.children)
        result.append(node)
        if node.labels or (node.topic and not node.heading.chapter):
            up = [
                child
                for child in node.children
                if child.role != "label" and child.labels and not child.number
            ]
            node.children = [child for child in node.children if child not in up]
            result += up
    return result


def _lift_known(nodes: list[Node], kind: str) -> list[Node]:
    """A numbered or marked heading that has a field of its own fills it, wherever it hangs: "1.1
    Lovgrundlag"; any does below a heading that only groups others."""
    result: list[Node] = []
    for node in nodes:
        result.append(node)
        if node.labels:
            continue
        up = [child for child in node.children if _has_own_field(child, node, kind)]
        node.children = [child for child in node.children if child not in up]
        result += up
    return result


def _has_own_field(child: Node, parent: Node, kind: str) -> bool:
    if child.role == "label" or child.labels or not child.topic or child.heading.chapter:
        return False
    name = field_of(child.topic, kind)
    only_groups = not (parent.topic or parent.blocks)
    marked = bool(child.number or child.heading.level) or parent.topic == "introduction"
    marked = marked or only_groups
    return marked and bool(name) and name != field_of(parent.topic, kind)
