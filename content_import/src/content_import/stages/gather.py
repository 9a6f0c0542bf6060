"""Offers to the place where they belong: out of fields, into the chapter that they follow."""

from content_import.clues.wording import contradicts, offer_type
from content_import.work import Node, Work


def run(work: Work) -> None:
    """Move the offers.

    Reads: tree with roles. Writes: tree.
    """
    work.tree = _gather(_lift_defined(work.tree))


def _lift_defined(nodes: list[Node]) -> list[Node]:
    """Offers found below a field stand after it."""
    result: list[Node] = []
    for node in nodes:
        up = (
            [child for child in node.children if child.role == "indsats"]
            if node.role == "field"
            else []
        )
        node.children = [child for child in node.children if child not in up]
        result += [node, *up]
    return result


def _gather(nodes: list[Node]) -> list[Node]:
    """Offers that follow a chapter without text of its own on the same level belong in it."""
    result: list[Node] = []
    chapter: Node | None = None
    for node in nodes:
        if node.role == "afsnit" and _is_open_chapter(node):
            chapter = node
        elif chapter and node.role == "indsats" and not contradicts(chapter.title, node.title):
            node.offer_type = offer_type(node, chapter) if not node.labels else node.offer_type
            chapter.children.append(node)
            continue
        else:
            chapter = None
        result.append(node)
    return result


def _is_open_chapter(node: Node) -> bool:
    return bool(node.heading and node.heading.chapter) and not node.blocks and not node.children
