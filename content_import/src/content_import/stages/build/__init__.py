"""The tree as the content it becomes: fields, Afsnit and Indsatser, with a path for every block."""

from content_import.clues.signs import is_reference
from content_import.html import heading_html, to_html
from content_import.model import Block
from content_import.stages.build.offer import build_offer
from content_import.vocabulary.fields import TOPICS
from content_import.vocabulary.headings import field_of
from content_import.work import Node, Work


def run(work: Work) -> None:
    """Fill the edition.

    Reads: tree, front, kind. Writes: edition, fates.
    """
    work.edition["headings"] = {}
    _add_law(work)
    if work.front:
        _add(work, "introduction", to_html(work.front))
        work.settle(work.front, "field", "introduction", "tekst før den første overskrift")
    items = [entry for node in work.tree for entry in _place(work, node)]
    work.edition["items"] = _numbered(work, items)


def _add_law(work: Work) -> None:
    """Lines of the cover with nothing but law, as "(Serviceloven § 114)" below the title."""
    law = [block for block in work.front if is_reference(block.text.strip("() "))]
    if law:
        work.front = [block for block in work.front if block not in law]
        work.settle(law, "field", "legal_basis_text", "lovhenvisning under titlen")
        _add(work, "legal_basis_text", to_html(law))


def _place(work: Work, node: Node) -> list[Node]:
    """Fill the field of a node, and give the nodes that become items of the edition."""
    if node.role == "field":
        _fill(work, node, field_of(node.topic, work.kind))
        return []
    if node.role == "afsnit":
        name = None if node.heading.chapter else field_of(node.topic, work.kind)
        if name and node.blocks:
            _fill_own_text(work, node, name)
        return [node]
    return [node] if node.role == "indsats" else _contact_or_approval(work, node)


def _contact_or_approval(work: Work, node: Node) -> list[Node]:
    """A contact's or an approval's heading goes with it; text that is left below makes it an
    Afsnit."""
    if node.blocks or node.children:
        node.role = "afsnit"
        return [node]
    fate, place = _fate_of(work, node)
    work.settle(heading_of(node), fate, place, "overskrift over oplysningerne")
    return []


def _fate_of(work: Work, node: Node) -> tuple[str, str]:
    if node.role == "contact":
        return "contact", "contacts/0"
    return ("decision", "decisions/0") if work.decisions else ("set_aside", "")


def _fill(work: Work, node: Node, name: str) -> None:
    html = "" if _is_first(work, name) else heading_html(node.printed)
    if not html:
        work.edition["headings"][name] = node.printed
    work.settle(heading_of(node), "field", name, node.why)
    _add(work, name, html + text_below(work, node, name, 3))


def _is_first(work: Work, name: str) -> bool:
    """True where a heading can be the field's own: nothing stands in it but law of the cover."""
    told = work.edition.get(name) and name != "legal_basis_text"
    return name not in work.edition["headings"] and not told


def _fill_own_text(work: Work, node: Node, name: str) -> None:
    """A chapter's own text fills a field; the heading stays with the chapter, whose items it
    bears, and stands in the field only to part the text from what is there before."""
    subs = [child for child in node.children if child.role in ("label", "sub") or _is_plain(child)]
    own = Node(node.heading, node.title, blocks=node.blocks, children=subs)
    html = "" if _is_first(work, name) else heading_html(node.printed)
    _add(work, name, html + text_below(work, own, name, 3))
    node.blocks, node.children = [], [child for child in node.children if child not in subs]


def _is_plain(node: Node) -> bool:
    return node.role == "afsnit" and not node.children and not node.heading.chapter


def heading_of(node: Node) -> list[Block]:
    """The node's heading as blocks; none where the title was found inside a text."""
    return [node.heading.block] if node.heading else []


def text_below(work: Work, node: Node, path: str, level: int) -> str:
    """The HTML of a node's blocks and of its sub-headings, all of it settled on one path."""
    for block in node.blocks:
        work.share(block, path, block.text, node.why or "tekst under overskriften")
    html = to_html(node.blocks)
    for child in node.children:
        work.settle(heading_of(child), "field", path, "underoverskrift")
        html += heading_html(child.printed, level) + text_below(
            work, child, path, min(level + 1, 6)
        )
    return html


def _add(work: Work, name: str, html: str) -> None:
    work.edition[name] = work.edition.get(name, "") + html


def _numbered(work: Work, nodes: list[Node]) -> list[dict]:
    return [_item(work, node, f"items/{index}") for index, node in enumerate(nodes)]


def _item(work: Work, node: Node, path: str) -> dict:
    _settle_title(work, node, path)
    if node.role == "indsats":
        return build_offer(work, node, path, text_below)
    for block in node.blocks:
        work.share(block, f"{path}/body", block.text, node.why, "section")
    below = [child for child in node.children if child.role in ("afsnit", "indsats")]
    body = to_html(node.blocks)
    for child in [child for child in node.children if child not in below]:
        work.settle(heading_of(child), "section", f"{path}/body", "underoverskrift")
        body += heading_html(child.printed) + text_below(work, child, f"{path}/body", 4)
    return {
        "@type": "Afsnit",
        "number": node.number,
        "title": node.title,
        "topic": _topic(node),
        "body": body,
        "headings": {"title": node.printed} if node.says_more else {},
        "items": [_item(work, child, f"{path}/items/{index}") for index, child in enumerate(below)],
    }


def _settle_title(work: Work, node: Node, path: str) -> None:
    if node.cut_from:
        work.share(node.cut_from, f"{path}/title", node.title, node.why)
    for block in heading_of(node):
        work.share(block, f"{path}/title", node.printed, node.why, "section")


def _topic(node: Node) -> str:
    if node.topic == "special_groups":
        return "target_group"
    return node.topic if node.topic in TOPICS else "other"
