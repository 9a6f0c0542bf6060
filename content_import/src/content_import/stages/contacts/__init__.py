"""Places to turn to: from the cover, from sections, from a colophon at the end."""

import re
from dataclasses import replace

from content_import.fields.contact_lines import phones_in
from content_import.fields.contacts import Contact, read_contacts, same_place
from content_import.model import Block
from content_import.stages.contacts.naming import named, told_name
from content_import.stages.contacts.parts import Part, parts_of
from content_import.stages.remarks import has_remark
from content_import.vocabulary.headings import normal, topic_of
from content_import.work import Node, Work

_SIGN = re.compile(r"\d|@|www\.|https?:")
"""What every contact has somewhere: a figure or an address on the net."""
_PERSON = re.compile(
    r"\b(?i:\w*koordinator|\w*leder|\w*konsulent|kontaktperson|medarbejder|sagsbehandler|\w*chef)\w*\s?:?\s?"
    r"[A-ZÆØÅ][a-zæøåé]+(?:\s[A-ZÆØÅ][a-zæøåé-]+)+"
)


def run(work: Work) -> None:
    """Read the contacts in order of appearance; data that stands outside the sections goes there
    only.

    Reads: front, tree, remarks, publication. Writes: contacts, publication, front, tree, fates.
    """
    merged: list[Contact] = []
    whole: list[int] = []
    taken: list[Block] = []
    for part, found in _found(work):
        contact = named(work, found, part)
        place = _merge(merged, contact)
        kept = part.node.contacts if part.node else whole
        kept += [place] if place not in kept else []
        if part.outside:
            told = [part.blocks[at] for at in contact.lines]
            work.settle(told, "contact", f"contacts/{place}", "kontaktoplysning")
            taken += told
    _link_by_role(work.tree, merged)
    work.contacts = [contact.to_dict() for contact in merged]
    work.publication["contacts"] = _of_whole_work(work, merged, whole)
    _remove(work, {id(block) for block in taken})


def _link_by_role(nodes: list[Node], contacts: list[Contact]) -> None:
    """A contact that is for one offer, by the heading above it, belongs to that offer too."""
    for node in nodes:
        if node.role == "indsats":
            node.contacts += [
                place
                for place, one in enumerate(contacts)
                if place not in node.contacts and _is_for(one.role, node.title)
            ]
        _link_by_role(node.children, contacts)


def _is_for(role: str, title: str) -> bool:
    """Whether a role is an offer's title, or the first words of one."""
    asked, named = normal(role), normal(title)
    return bool(asked) and (named == asked or (" " in asked and named.startswith(f"{asked} ")))


def _of_whole_work(work: Work, contacts: list[Contact], places: list[int]) -> list[int]:
    """Where one turns with any question: the provider first, also where only an offer names it,
    then other places, the municipality, and where to complain."""
    provider = work.publication.get("provider", "")
    own = [place for place, one in enumerate(contacts) if one.name == provider]
    whole = places if set(own) & set(places) else [*own[:1], *places]
    return sorted(whole, key=lambda place: (_rank(contacts[place], provider), place))


def _rank(contact: Contact, provider: str) -> int:
    topic = topic_of(contact.role)
    if topic and topic.name == "complaint":
        return 3
    if contact.name == provider:
        return 0
    return 2 if contact.name.lower().endswith(" kommune") else 1


def _found(work: Work) -> list[tuple[Part, Contact]]:
    """The contacts with the parts that they stand in, in order of appearance.

    A number that a section's sentence gives is left to the sentence where it is one more number
    of a provider that stands with its address.
    """
    parts = sorted(parts_of(work), key=lambda part: part.line)
    found = [(part, contact) for part in parts for contact in _read(work, part)]
    provider = work.publication.get("provider", "")
    addressed = any(one.street and (one.name or provider) == provider for _, one in found)
    return [
        (part, one)
        for part, one in found
        if not addressed or one.name or part.outside or part.node or told_name(part, one)
    ]


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
    if not any(_SIGN.search(block.text) for block in part.blocks):
        return []
    lines = [_line(work, block) for block in part.blocks]
    if not part.outside:
        lines = [
            text
            for block, line in zip(part.blocks, lines, strict=True)
            for text in ([""] * min(block.gap, 1) + [line])
        ]
    return [contact for contact in read_contacts(lines, part.role) if _is_useful(contact)]


def _line(work: Work, block: Block) -> str:
    """The block's text; "" for what is no contact of the place: remarks, numbers of named
    persons."""
    return "" if has_remark(work, block) or names_person(block.text) else block.text


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
        same = same_place(other, contact) and _role(other) == _role(contact)
        if same or _says_less(other, contact):
            merged[place] = _both(other, contact)
            return place
    merged.append(contact)
    return len(merged) - 1


def _says_less(one: Contact, other: Contact) -> bool:
    """True for two contacts of one name that contradict each other in nothing: a sentence that
    says where to ring, hours under a heading of their own."""
    phones = bool(set(one.phones) & set(other.phones)) or not (one.phones and other.phones)
    told = (one.street and other.street) or (one.opening_hours and other.opening_hours)
    return bool(one.name) and one.name == other.name and phones and not told


def _role(contact: Contact) -> str:
    return re.sub(r"\W", "", contact.role.lower())


def _both(one: Contact, other: Contact) -> Contact:
    """One contact with what either says; where they differ the first stands, phones are put
    together."""
    changes = {name: getattr(one, name) or getattr(other, name) for name in vars(one)}
    changes["phones"] = tuple(dict.fromkeys(one.phones + other.phones))
    return replace(one, **changes)
