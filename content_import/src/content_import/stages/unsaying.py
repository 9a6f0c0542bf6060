"""What a line had said of decisions and dates no longer holds when a person moves the line."""

from dataclasses import replace

from content_import.fields.approvals import read_revision, read_validity
from content_import.model import Where
from content_import.work import Work

_DATES = ("revised", "in_force_from", "in_force_until", "edition_label")
_OF_THE_LINE = ("approval-names-other-document", "marked-draft", "open-approval")
"""Findings that the line itself gave cause for."""


def run(work: Work, pieces: set[Where]) -> None:
    """Take back the decisions, dates and findings that some pieces gave.

    Reads: blocks, document. Writes: decisions, edition, fates, findings.
    """
    work.findings = [
        one for one in work.findings if one.where not in pieces or one.code not in _OF_THE_LINE
    ]
    _take_back_dates(work, pieces)
    for index in reversed(range(len(work.decisions))):
        if Where(**work.decisions[index]["where"]) in pieces:
            del work.decisions[index]
            _renumber(work, index)


def _take_back_dates(work: Work, pieces: set[Where]) -> None:
    told = {work.fates[where].to for where in pieces if where in work.fates}
    if told.isdisjoint(_DATES):
        return
    said: set[str | None] = set()
    for block in work.blocks:
        if block.where[0] in pieces:
            validity, revision = read_validity(block.text), read_revision(block.text)
            said |= set(vars(validity).values()) if validity else set()
            said |= {revision.date} if revision else set()
    for name in _DATES:
        if name in work.edition and work.edition[name] in said:
            del work.edition[name]


def _renumber(work: Work, gone: int) -> None:
    """Let paths to the decisions after one that is gone point to them still."""
    for index in range(gone + 1, len(work.decisions) + 1):
        old, new = f"decisions/{index}", f"decisions/{index - 1}"
        work.fates = {
            where: replace(fate, to=new) if fate.to == old else fate
            for where, fate in work.fates.items()
        }
        work.findings = [replace(one, to=new) if one.to == old else one for one in work.findings]
