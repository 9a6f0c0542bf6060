"""Who approved the document and when, when it was revised, how long it is valid."""

import re
from dataclasses import replace

from content_import.fields.approvals import Approval, read_approval, read_revision, read_validity
from content_import.fields.sentences import sentences
from content_import.model import Block
from content_import.work import Node, Work

_DECIDE = "Registrér godkendelsen, når den er givet."
_LONGEST = 200
_LONGEST_LINE = 90
_DATELINE = re.compile(
    r"(?:[A-ZÆØÅ]\w+(?: Kommune)?, )?(?:d(?:en|\.) )?(?:\d{1,2}\. )?"
    r"(?i:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)"
    r" (?:19|20)\d\d\.?"
)
_VALID = re.compile(r"\b(?:gældende|gælder|gyldig|træder i kraft|ikrafttræde)", re.I)
_MOST_BEFORE = 3
"""Words before the one of validity in a line that says no more: "Kvalitetsstandarden er"."""
_YEARS = re.compile(r"[\d\s–—/-]+")


def run(work: Work) -> None:
    """Read approvals, revision and validity, and take lines that say nothing else out of the text.

    Reads: front, tree, kind. Writes: decisions, edition, front, tree, fates, findings.
    """
    front, work.front = work.front, []
    work.front = [block for block in front if not _take(work, block)] + work.front
    for node in _all(work.tree):
        _join_label(node)
        before = len(work.decisions)
        node.blocks = [block for block in node.blocks if not _take(work, block)]
        if node.topic == "approval" and len(work.decisions) > before:
            decision = work.decisions[before]
            decision["wording"] = f"{node.printed}\n{decision['wording']}"


def _join_label(node: Node) -> None:
    """Make one line of a label and its value that say it together: "Godkendt | Byrådet den …"."""
    label = node.heading.block if node.heading else None
    if label is None or label.kind != "label" or not node.blocks:
        return
    text = f"{label.text.rstrip(': ')} {node.blocks[0].text}"
    says = (read_approval, read_revision, read_validity)
    if any(read(text) and not read(node.blocks[0].text) for read in says):
        where = label.where + tuple(one for one in node.blocks[0].where if one not in label.where)
        node.blocks[0] = replace(node.blocks[0], text=text, where=where)
        node.topic, node.heading = "approval", replace(node.heading, topic="approval")


def _all(nodes: list[Node]) -> list[Node]:
    return [found for node in nodes for found in (node, *_all(node.children))]


def _take(work: Work, block: Block) -> bool:
    if block.kind == "item" or len(block.text) > _LONGEST:
        return False
    if _approval(work, block) or _revision(work, block) or _validity(work, block):
        return True
    return _dateline(work, block)


def _dateline(work: Work, block: Block) -> bool:
    """Place and month ("Roskilde, september 2014") approve nothing; they join the introduction."""
    if not _DATELINE.fullmatch(block.text):
        return False
    work.front.append(block)
    return True


def _approval(work: Work, block: Block) -> bool:
    approval = read_approval(block.text)
    if approval is None:
        return False
    where = block.where[0]
    if approval.is_open or not approval.date:
        work.settle([block], "set_aside", "", "godkendelsen er ikke udfyldt")
        message = (
            f"Godkendelsen mangler en dato, så dokumentet er en kladde: »{block.text}«. {_DECIDE}"
        )
        work.find("open-approval", "warning", where, "", message)
        return True
    place = f"decisions/{len(work.decisions)}"
    work.decisions.append(_decision(block, approval))
    work.settle([block], "decision", place, "godkendelse")
    _check_kind(work, block, place)
    for sentence in sentences(block.text)[1:]:
        _note_validity(work, sentence)
    return True


def _decision(block: Block, approval: Approval) -> dict:
    """The decision as data; `agenda_item` only where the line names one ("punkt 9")."""
    item = re.search(r"\bpunkt (\d+)", block.text, re.IGNORECASE)
    told = {"body": approval.body, "date": approval.date, "wording": block.text}
    if item:
        told["agenda_item"] = item.group(1)
    return {**told, "where": block.where[0].as_dict()}


def _check_kind(work: Work, block: Block, place: str) -> None:
    found = re.search(r"\b(kvalitetsstandard|indsatskatalog|servicedeklaration)", block.text, re.I)
    named, read = found.group(1).lower() if found else "", work.kind.lower()
    if named and named != read:
        message = f"Godkendelsen nævner {named}, men dokumentet er læst som {read}. Er det rigtigt?"
        work.find("approval-names-other-document", "warning", block.where[0], place, message)


def _revision(work: Work, block: Block) -> bool:
    """Only a Servicedeklaration has a field for it; in other kinds the line joins the
    introduction."""
    revision = read_revision(block.text)
    if revision is None or len(block.text) > _LONGEST_LINE:
        return False
    if work.kind != "Servicedeklaration":
        work.front.append(block)
        return True
    work.edition["revised"] = revision.date
    work.settle([block], "field", "revised", "revisionsdato")
    return True


def _says_more(text: str) -> bool:
    """True for a line that tells more than from when: it stays in the text."""
    before = _VALID.split(text)[0]
    return len(re.findall(r"\w{3,}", before)) > _MOST_BEFORE


def _note_validity(work: Work, text: str) -> list[str]:
    """Keep what a text says of validity where nothing says otherwise; the fields that agree."""
    validity = read_validity(text)
    values = {
        "in_force_from": validity.from_ if validity else None,
        "in_force_until": validity.until if validity else None,
        "edition_label": validity.label if validity else None,
    }
    return [
        name
        for name, value in values.items()
        if value and work.edition.setdefault(name, value) == value
    ]


def _validity(work: Work, block: Block) -> bool:
    validity = read_validity(block.text)
    if validity is None or len(block.text) > _LONGEST_LINE:
        return False
    if validity.label and not _YEARS.fullmatch(block.text):
        work.edition.setdefault("edition_label", validity.label)
        return False
    said = _note_validity(work, block.text)
    if said and _says_more(block.text):
        return False
    if said:
        work.settle([block], "field", said[0], "gyldighed")
    return bool(said)
