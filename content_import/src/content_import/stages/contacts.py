"""Places to turn to: from the cover, from sections, from a colophon at the end."""

import re
from dataclasses import replace

from content_import.fields.contacts import Contact, read_contacts, same_place
from content_import.model import Block
from content_import.stages.remarks import has_remark
from content_import.stages.signs import is_fact, is_sentence
from content_import.work import Node, Work



def run(work: Work) -> None:
    """Read the contacts in order of appearance; data that stands outside the sections goes there only.

    Reads: front, tree, remarks. Writes: contacts, publication, fates.
    """
    found: list[tuple[Contact, list[Block], bool]] = []
    cover, rest = _cover_and_sections(work)
    found += _read(cover, "", True)
    for role, blocks in rest:
        blocks = [block for block in blocks if not has_remark(work, block)]
        found += _read(blocks, role, False)
    merged = _merged(found)
    work.contacts = [contact.to_dict() for contact in merged]
    work.publication["contacts"] = list(range(len(merged)))
    _settle_cover(work, cover)


def _cover_and_sections(work: Work) -> tuple[list[Block], list[tuple[str, list[Block]]]]:
    cover = [*work.front]
    sections: list[tuple[str, list[Block]]] = []
    for node in work.tree:
        if node.role == "contact":
            cover += _flat(node)
        elif node.role == "approval":
            cover += node.blocks
        else:
            sections += _sections(node)
    return cover, sections


def _flat(node: Node) -> list[Block]:
    head = [node.heading.block] if node.heading else []
    return head + node.blocks + [block for child in node.children for block in _flat(child)]


def _sections(node: Node) -> list[tuple[str, list[Block]]]:
    own = [block for block in node.blocks if block.kind != "item" or is_fact(block.text)]
    return [(node.title, own)] + [part for child in node.children for part in _sections(child)]


def _read(blocks: list[Block], role: str, cover: bool) -> list[tuple[Contact, list[Block], bool]]:
    lines: list[str] = []
    for block in blocks:
        if block.gap and lines and not cover:
            lines.append("")
        lines.append(block.text)
    return [(contact, blocks, cover) for contact in read_contacts(lines, role) if _is_useful(contact)]


def _is_useful(contact: Contact) -> bool:
    facts = contact.street or contact.phones or contact.email or contact.opening_hours or contact.phone_hours
    return bool(facts or (contact.website and contact.name))


def _merged(found: list[tuple[Contact, list[Block], bool]]) -> list[Contact]:
    merged: list[Contact] = []
    for contact, _, cover in found:
        place = _same(merged, contact)
        if place is None:
            merged.append(contact)
        else:
            merged[place] = _both(merged[place], contact)
    return merged


def _same(merged: list[Contact], contact: Contact) -> int | None:
    for place, other in enumerate(merged):
        if same_place(other, contact) and _role(other) == _role(contact):
            return place
        if not contact.name and not contact.street and _role(other) == _role(contact) and not other.phones:
            return place
    return None


def _role(contact: Contact) -> str:
    return re.sub(r"\W", "", contact.role.lower())


def _both(one: Contact, other: Contact) -> Contact:
    """One contact with what either says; where they differ the first stands, phones are put together."""
    changes = {name: getattr(one, name) or getattr(other, name) for name in vars(one)}
    changes["phones"] = tuple(dict.fromkeys(one.phones + other.phones))
    return replace(one, **changes)


def _settle_cover(work: Work, cover: list[Block]) -> None:
    for block in cover:
        if any(where in work.fates for where in block.where):
            continue
        if is_sentence(block) and not is_fact(block.text) and not work.contacts:
            continue
        if work.contacts:
            work.settle([block], "contact", "contacts/0", "kontaktoplysning uden for afsnittene")
