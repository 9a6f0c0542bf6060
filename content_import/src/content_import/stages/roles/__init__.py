"""What each heading becomes: a field, an Afsnit, an Indsats, a label of one, or a sub-heading in
a text."""

from content_import.clues.signs import is_fact, is_sentence
from content_import.clues.wording import (
    defines_offer,
    is_module,
    names_chapter,
    names_group,
    names_offer,
    offer_type,
    subject_of,
)
from content_import.stages.contacts.parts import CONTACT_TOPICS
from content_import.stages.roles import runin
from content_import.vocabulary.field_names import field_name
from content_import.vocabulary.headings import field_of, squeezed
from content_import.work import Node, Work

_LABELS_OF_ONE = 2
_BELOW = "tekst under underoverskriften"


def run(work: Work) -> None:
    """Give every node its role.

    Reads: tree, kind, contents. Writes: tree.
    """
    strict = _is_catalogue(work)
    seen: set[str] = set()
    for node in work.tree:
        _role(work, node, None, strict, seen)
    _contacts_first(work.tree)


def _is_catalogue(work: Work) -> bool:
    """True where offers show by their labels, so that no other heading may count as one."""
    return (
        work.kind == "Indsatskatalog"
        and sum(len(node.labels) >= _LABELS_OF_ONE for node in _all(work.tree)) >= 3
    )


def _all(nodes: list[Node]) -> list[Node]:
    return [found for node in nodes for found in (node, *_all(node.children))]


def _role(work: Work, node: Node, parent: Node | None, strict: bool, seen: set[str]) -> None:
    if node.role == "label":
        return
    node.role, node.why = _decide(work, node, parent, strict, seen)
    if node.role == "indsats":
        seen.add(squeezed(node.title))
        node.offer_type = offer_type(node, parent)
    if node.role == "afsnit" and _is_chapter(node) and not node.children:
        runin.split_run_in(node)
        _type_all(node)
    for child in [child for child in node.children if child.role != "indsats"]:
        _role(work, child, node, strict, seen)
    _single_module(node, work)
    _single_service(node)
    _list_of_services(node, work)


def _type_all(node: Node) -> None:
    for child in node.children:
        child.offer_type = offer_type(child, node)


def _decide(
    work: Work, node: Node, parent: Node | None, strict: bool, seen: set[str]
) -> tuple[str, str]:
    if node.topic in CONTACT_TOPICS:
        only = _is_contact(node)
        return ("contact", "kontaktoplysninger") if only else ("afsnit", "tekst om kontakt")
    if node.topic == "approval":
        return "approval", "godkendelse"
    if node.labels and not _has_offers(node):
        return "indsats", "har underoverskrifter som en indsats"
    if _has_offers(node):
        return "afsnit", "kapitel med indsatser"
    if node.heading.chapter:
        return "afsnit", "overskriften er kendt som kapitel"
    if parent is not None and parent.role == "field":
        return (
            ("indsats", "teksten siger, at det er et tilbud")
            if defines_offer(node)
            else ("sub", _BELOW)
        )
    if node.topic and (parent is None or not _in_zone(parent)):
        name = field_of(node.topic, work.kind)
        return (
            ("field", f"overskriften er kendt som {field_name(name)}")
            if name
            else ("afsnit", "slagsen har ikke feltet")
        )
    return _unknown(node, parent, strict, seen)


def _unknown(node: Node, parent: Node | None, strict: bool, seen: set[str]) -> tuple[str, str]:
    if is_module(node.title):
        return "afsnit", "modul"
    if parent is not None and parent.role == "indsats":
        return "sub", _BELOW
    if strict or squeezed(node.title) in seen:
        return "afsnit", "ukendt overskrift"
    if parent is not None and _in_zone(parent) and runin.has_run_in(node):
        return "afsnit", "under kapitel"
    if parent is not None and _in_zone(parent):
        chapters = any(is_module(child.title) or _has_offers(child) for child in parent.children)
        if not chapters or defines_offer(node):
            return "indsats", "står i et kapitel med indsatser"
        return "afsnit", "ukendt overskrift"
    offer = names_offer(node.title) or names_group(node.title) or defines_offer(node)
    followed = any(block.kind == "paragraph" and is_sentence(block) for block in node.blocks)
    if offer and followed and parent is None:
        return "indsats", "overskriften eller teksten nævner et tilbud"
    return "afsnit", "ukendt overskrift"


def _in_zone(node: Node) -> bool:
    return node.role == "afsnit" and (_is_chapter(node) or is_module(node.title))


def _is_chapter(node: Node) -> bool:
    below = any(child.role != "label" for child in node.children)
    return (
        bool(node.heading and node.heading.chapter)
        or node.topic == "offers"
        or node.why == "under kapitel"
        or (below and not node.topic and names_chapter(node.title))
    )


def _has_offers(node: Node) -> bool:
    return any(
        child.role != "label" and (child.labels or _has_offers(child)) for child in node.children
    ) or any(bool(child.heading and child.heading.chapter) for child in node.children)


def _is_contact(node: Node) -> bool:
    """True for a heading with nothing but contact data below; running text makes it a section."""
    blocks = [block for part in (node, *_all(node.children)) for block in part.blocks]
    return bool(blocks) and not any(
        is_sentence(block) and not is_fact(block.text) for block in blocks
    )


def _single_module(node: Node, work: Work) -> None:
    """A module without headings of its own is one offer; its name stands in the overview of
    modules."""
    if node.role != "afsnit" or not is_module(node.title) or node.children or not node.blocks:
        return
    name = node.title.split()[0].lower() + " " + node.title.split()[1].strip(":")
    for block in work.blocks:
        if block.text.lower().startswith(f"{name}:"):
            title = block.text.split(":", 1)[1].strip(" .")
            node.children = [
                Node(None, title, blocks=node.blocks, role="indsats", why="modulets navn")
            ]
            node.blocks = []
            return


def _single_service(node: Node) -> None:
    """What an institution offers, told in one text about one thing, is one offer."""
    if node.topic != "services" or node.children or not node.blocks:
        return
    title = subject_of(node.blocks[0].text)
    if title:
        node.children = [
            Node(
                None, title, blocks=node.blocks, role="indsats", why="teksten handler om ét tilbud"
            )
        ]
        node.blocks = []


def _list_of_services(node: Node, work: Work) -> None:
    """A chapter without offers below it, whose kind has a field for what it tells, fills that."""
    if node.role == "afsnit" and node.topic == "services" and node.blocks and not node.children:
        node.role = "field" if field_of(node.topic, work.kind) else node.role


def _contacts_first(nodes: list[Node]) -> None:
    """Known sections with contact data only are contacts; after them an offer's own words begin."""
    for node in nodes:
        if node.role == "contact":
            for child in _all(node.children):
                child.role = "contact"
