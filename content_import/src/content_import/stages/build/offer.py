"""One Indsats: what its labels say goes to its fields; running text is asked for purpose and
duration."""

import re
from collections.abc import Callable
from dataclasses import replace

from content_import.clues.signs import has_verb, is_sentence
from content_import.html import heading_html, to_html
from content_import.model import Block
from content_import.stages.build.cutting import take_duration, take_purpose
from content_import.vocabulary.field_names import field_name
from content_import.work import Node, Work

_OPEN = re.compile(r"\s*\(([^()]*uden (?:forudgående )?(?:visitation|henvisning)[^()]*)\)", re.I)
_BODY = "tekst om indsatsen"
_RICH = ("purpose", "target_group", "price")
_FLAT = ("staff", "duration", "activities")
"""Fields of one list or a few lines: a label with headings below it is too much for them."""

TextBelow = Callable[[Work, Node, str, int], str]


def build_offer(work: Work, node: Node, path: str, text_below: TextBelow) -> dict:
    """The Indsats of a node; sub-labels that no field takes stay in the body under their
    heading."""
    offer = _empty(node)
    labels = [child for child in node.children if child.role == "label"]
    blocks = list(node.blocks)
    for label in labels:
        blocks += _release(label)
        _fill_label(work, offer, label, path, text_below)
    own = list(blocks)
    if not offer["purpose"]:
        blocks = take_purpose(work, offer, blocks, path)
    if not offer["duration"]:
        blocks = take_duration(work, offer, blocks, path)
    for block in blocks:
        work.share(block, f"{path}/body", block.text, _BODY)
    work.settle(own, "field", f"{path}/body", _BODY)
    offer["body"] = to_html(blocks) + offer["body"]
    for child in [child for child in node.children if child not in labels]:
        if child.heading:
            work.settle([child.heading.block], "field", f"{path}/body", "underoverskrift")
        offer["body"] += heading_html(child.printed) + text_below(work, child, f"{path}/body", 4)
    return offer


def _empty(node: Node) -> dict:
    return {
        "@type": "Indsats",
        "number": node.number,
        "title": _OPEN.sub("", node.title).rstrip(". "),
        "purpose": "",
        "activities": "",
        "duration": "",
        "staff": [],
        "target_group": "",
        "age_min": None,
        "age_max": None,
        "legal_basis": [],
        "access": "open" if _OPEN.search(node.title) else "unknown",
        "anonymous": "unknown",
        "offer_type": node.offer_type,
        "form": [],
        "price": "",
        "body": "",
        "contacts": node.contacts,
        "headings": _title_as_printed(node),
    }


def _title_as_printed(node: Node) -> dict[str, str]:
    """The title as printed where some of it became the offer's access, or a word announces it
    ("Ydelse: …"); {} for any other."""
    return {"title": node.printed} if _OPEN.search(node.title) or node.says_more else {}


def _fill_label(work: Work, offer: dict, label: Node, path: str, text_below: TextBelow) -> None:
    name = _field_for(offer, label)
    where = f"{path}/{name}"
    known = f" kendt som {field_name(name)}" if name != "body" else ""
    if not _names_others(work, label, path):
        work.share(label.heading.block, where, label.printed, f"underoverskrift{known}")
    for block in label.blocks:
        work.share(block, where, block.text, label.why or "tekst under underoverskriften")
    if name != "body" and not offer[name] and not _leads_in(label):
        offer["headings"][name] = label.printed
    blocks = _with_lead_in(label)
    if name == "staff":
        offer["staff"] = [_bare(block.text) for block in blocks]
    elif name == "duration":
        offer["duration"] = _duration(offer["duration"], label, [one.text for one in blocks])
    else:
        html = heading_html(label.printed) if name == "body" else ""
        offer[name] += html + to_html(blocks) + _subs(work, label, where, text_below)


def _names_others(work: Work, label: Node, path: str) -> bool:
    """True for the head of a column that another offer of the table has taken its label from."""
    fate = work.fates.get(label.heading.block.where[0])
    return fate is not None and not fate.to.startswith(f"{path}/")


def _field_for(offer: dict, label: Node) -> str:
    """The field that a label's text fills: its own while that is empty, else the body."""
    name = label.heading.offer_field
    can_hold = name in _RICH or (name in _FLAT and not label.children)
    if name == "duration" and len(label.blocks) == 1 and not label.children:
        return name
    return name if can_hold and not offer[name] else "body"


def _duration(before: str, label: Node, lines: list[str]) -> str:
    """The duration with one more line; where another label has told of it ("Omfang"), the line
    says its own ("Varighed: 8 uger")."""
    return "\n".join([before, f"{label.printed}: {lines[-1]}"] if before else lines)


def _release(label: Node) -> list[Block]:
    """The running text after the list of a label: it is about the whole offer, and goes back to it.

    So after staff, and after a list that the label's own words lead in.
    """
    listed = label.heading.offer_field == "staff" or has_verb(label.heading.title)
    for place, block in enumerate(label.blocks[1:], start=1):
        if listed and block.kind == "paragraph" and block.gap and is_sentence(block):
            label.blocks, released = label.blocks[:place], label.blocks[place:]
            return released
    return []


def _subs(work: Work, label: Node, path: str, text_below: TextBelow) -> str:
    return "".join(
        heading_html(child.printed) + text_below(work, child, path, 4) for child in label.children
    )


def _leads_in(label: Node) -> bool:
    """True where the label's own words are half a sentence that the text below ends."""
    heading = label.heading
    apart = heading.block.text.endswith("?") or heading.block.kind == "label"
    return bool(heading.offer_field) and has_verb(heading.title) and not apart


def _with_lead_in(label: Node) -> list[Block]:
    """The label's blocks, after the label's own words where these lead in."""
    lead = [replace(label.heading.block, kind="paragraph")] if _leads_in(label) else []
    return [*lead, *(block for block in label.blocks if block.text)]


def _bare(text: str) -> str:
    """A staff line without its final stop, unless that belongs to an abbreviation."""
    return (
        text[:-1]
        if text.endswith(".") and not re.search(r"\b(?:m\.fl|m\.v|mv|m\.m|osv|o\.l)\.$", text)
        else text
    )
