"""What a contact that was read in a part is called, for what one turns there, and what is said
beside it."""

import re
from dataclasses import replace

from content_import.clues.signs import is_fact, is_sentence
from content_import.fields.contact_lines import phones_in
from content_import.fields.contacts import Contact
from content_import.model import Block
from content_import.stages.contacts.parts import CONTACT_TOPICS, Part
from content_import.vocabulary.headings import topic_of
from content_import.work import Work

_NEAR = 3
"""Pieces after a contact's last one that may still belong to it."""
_TOLD = re.compile(
    r"\b(?:til|kontakte?) (?P<name>[A-ZÆØÅ][\wæøå-]+(?: [A-ZÆØÅ][\wæøå-]+)*)"
    r" på (?:tlf|telefon|nr|nummer|\d\d)",
)


def named(work: Work, contact: Contact, part: Part) -> Contact:
    """A contact without a name has the one that its sentence gives, else it is the provider's.

    Lines below an outside contact that nothing took are its remarks.
    """
    provider = work.publication.get("provider", "")
    name = contact.name or told_name(part, contact) or provider or _offer(part) or contact.role
    role = contact.role if _says_for_what(contact.role) else ""
    contact = replace(contact, name=name, role=role)
    if not part.outside:
        return contact
    if name != provider and _is_right_below_title(work, contact, part):
        remarks = "\n".join(filter(None, [name, contact.remarks]))
        contact = replace(contact, name=provider, remarks=remarks)
    return _with_remarks(work, contact, part)


def _offer(part: Part) -> str:
    """The title of the offer that a part stands in; "" outside offers."""
    return part.node.title if part.node and part.node.role == "indsats" else ""


def told_name(part: Part, contact: Contact) -> str:
    """Whom a sentence says to ring or write to: "Ring til Visitationen på telefon …"."""
    for block in part.blocks:
        told = set(phones_in(block.text)) & set(contact.phones)
        match = _TOLD.search(block.text) if told else None
        if match:
            return match["name"]
    return ""


def _says_for_what(role: str) -> bool:
    """False for a heading that says no more than that a contact stands below it."""
    topic = topic_of(role)
    return topic is None or topic.name not in CONTACT_TOPICS


def _is_right_below_title(work: Work, contact: Contact, part: Part) -> bool:
    """True where the cover's title names the provider and goes on with the address."""
    first = part.blocks[0]
    provider = work.publication.get("provider", "")
    titled = bool(provider) and work.publication["title"].endswith(f" {provider}")
    goes_on = titled and bool(contact.street) and contact.lines[0] == 0
    return goes_on and _is_below_title(work, first)


def _is_below_title(work: Work, first: Block) -> bool:
    """True where nothing stands between a block and the title."""
    place = work.blocks.index(first)
    above = work.fates.get(work.blocks[place - 1].where[0]) if place else None
    return above is not None and above.to == "title"


def _with_remarks(work: Work, contact: Contact, part: Part) -> Contact:
    """The contact with the short lines beside it that nothing took: "Fremmøde efter aftale"."""
    order = {piece.where: place for place, piece in enumerate(work.document.pieces)}
    first, last = contact.lines[0], contact.lines[-1]
    end = order[part.blocks[last].where[-1]] + _NEAR
    left = [
        at
        for at in range(first, min(len(part.blocks), last + _NEAR))
        if at not in contact.lines
        and not is_sentence(part.blocks[at])
        and order[part.blocks[at].where[0]] < end
    ]
    words = [part.blocks[at].text for at in left if _is_word(part.blocks[at].text)]
    remarks = "\n".join([*filter(None, [contact.remarks]), *words])
    return replace(contact, remarks=remarks, lines=tuple(sorted({*contact.lines, *left})))


def _is_word(text: str) -> bool:
    return not text.endswith(":") and not is_fact(text) and topic_of(text) is None
