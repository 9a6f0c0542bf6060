"""Places to turn to: from the cover, from sections, from a colophon at the end."""

import re
from dataclasses import replace

from content_import.fields.contact_lines import phones_in
from content_import.fields.contacts import Contact, read_contacts, same_place
from content_import.model import Block
from content_import.stages.contact_parts import Part, parts_of
from content_import.stages.remarks import has_remark
from content_import.stages.signs import is_fact, is_sentence
from content_import.vocabulary.headings import topic_of
from content_import.work import Node, Work

_PERSON = re.compile(
    r"\b(?i:\w*koordinator|\w*leder|\w*konsulent|kontaktperson|medarbejder|sagsbehandler|\w*chef)\w*\s?:?\s?"
    r"[A-ZÆØÅ][a-zæøåé]+(?:\s[A-ZÆØÅ][a-zæøåé-]+)+"
)
_NEAR = 3
"""Lines after a contact's last one that may still belong to it."""
_TOLD = re.compile(
    r"\b(?:til|kontakte?) (?P<name>[A-ZÆØÅ][\wæøå-]+(?: [A-ZÆØÅ][\wæøå-]+)*)"
    r" på (?:tlf|telefon)",
)


def run(work: Work) -> None:
    """Read the contacts in order of appearance; data that stands outside the sections goes there
    only.

    Reads: front, tree, remarks, publication. Writes: contacts, publication, front, tree, fates.
    """
    merged: list[Contact] = []
    whole: list[int] = []
    taken: list[Block] = []
    for part in sorted(parts_of(work), key=lambda part: part.line):
        for contact in _read(work, part):
            place = _merge(merged, contact)
            kept = part.node.contacts if part.node else whole
            kept += [place] if place not in kept else []
            if part.outside:
                told = [part.blocks[at] for at in contact.lines]
                work.settle(told, "contact", f"contacts/{place}", "kontaktoplysning")
                taken += told
    work.contacts = [contact.to_dict() for contact in merged]
    work.publication["contacts"] = sorted(whole)
    _remove(work, {id(block) for block in taken})


def _remove(work: Work, taken: set[int]) -> None:
    """Take the blocks that became contacts out of the front and of the nodes outside sections."""
    work.front = [block for block in work.front if id(block) not in taken]
    for node in work.tree:
        if node.role in ("contact", "approval"):
            _strip(work, node, taken)


def _strip(work: Work, node: Node, taken: set[int]) -> None:
    """Leave in a node what no contact took; a known heading with nothing left below goes too."""
    node.blocks = [block for block in node.blocks if id(block) not in taken]
    for child in node.children:
        _strip(work, child, taken)
    kept = [child for child in node.children if not _is_spent(child, taken)]
    spent = [child for child in node.children if child not in kept]
    headings = [child.heading.block for child in spent if child.heading]
    work.settle(headings, "contact", "contacts/0", "overskrift over oplysningerne")
    node.children = kept


def _is_spent(node: Node, taken: set[int]) -> bool:
    if node.blocks or node.children:
        return False
    return bool(node.topic) or node.heading is None or id(node.heading.block) in taken


def names_person(text: str) -> bool:
    """True where an official is named together with a telephone number."""
    return bool(_PERSON.search(text) and phones_in(text))


def _read(work: Work, part: Part) -> list[Contact]:
    lines = [_line(work, block) for block in part.blocks]
    if not part.outside:
        lines = [
            text
            for block, line in zip(part.blocks, lines, strict=True)
            for text in ([""] * min(block.gap, 1) + [line])
        ]
    contacts = [contact for contact in read_contacts(lines, part.role) if _is_useful(contact)]
    return [_named(work, contact, part) for contact in contacts]


def _line(work: Work, block: Block) -> str:
    """The block's text; "" for what is no contact of the place: remarks, numbers of named
    persons."""
    return "" if has_remark(work, block) or names_person(block.text) else block.text


def _named(work: Work, contact: Contact, part: Part) -> Contact:
    """A contact without a name has the one that its sentence gives, else it is the provider's.

    Lines below an outside contact that nothing took are its remarks.
    """
    name = contact.name or _told_name(part, contact) or work.publication.get("provider", "")
    contact = replace(contact, name=name or contact.role)
    return _with_remarks(contact, part) if part.outside else contact


def _told_name(part: Part, contact: Contact) -> str:
    """Whom a sentence says to ring or write to: "Ring til Visitationen på telefon …"."""
    for block in part.blocks:
        told = set(phones_in(block.text)) & set(contact.phones)
        match = _TOLD.search(block.text) if told else None
        if match:
            return match["name"]
    return ""


def _with_remarks(contact: Contact, part: Part) -> Contact:
    """The contact with the short lines beside it that nothing took: "Fremmøde efter aftale"."""
    first, last = contact.lines[0], contact.lines[-1]
    left = [
        at
        for at in range(first, min(len(part.blocks), last + _NEAR))
        if at not in contact.lines and _is_beside(part.blocks[at], part.blocks[last])
    ]
    words = [part.blocks[at].text for at in left if _is_word(part.blocks[at].text)]
    remarks = "\n".join([*filter(None, [contact.remarks]), *words])
    return replace(contact, remarks=remarks, lines=tuple(sorted({*contact.lines, *left})))


def _is_beside(block: Block, last: Block) -> bool:
    line, end = block.where[0].line or 0, last.where[-1].line or 0
    return not is_sentence(block) and line <= end + _NEAR


def _is_word(text: str) -> bool:
    return not text.endswith(":") and not is_fact(text) and topic_of(text) is None


def _is_useful(contact: Contact) -> bool:
    facts = (
        contact.street
        or contact.phones
        or contact.email
        or contact.opening_hours
        or contact.phone_hours
    )
    return bool(facts or (contact.website and contact.name))


def _merge(merged: list[Contact], contact: Contact) -> int:
    for place, other in enumerate(merged):
        if same_place(other, contact) and _role(other) == _role(contact):
            merged[place] = _both(other, contact)
            return place
    merged.append(contact)
    return len(merged) - 1


def _role(contact: Contact) -> str:
    return re.sub(r"\W", "", contact.role.lower())


def _both(one: Contact, other: Contact) -> Contact:
    """One contact with what either says; where they differ the first stands, phones are put
    together."""
    changes = {name: getattr(one, name) or getattr(other, name) for name in vars(one)}
    changes["phones"] = tuple(dict.fromkeys(one.phones + other.phones))
    return replace(one, **changes)
