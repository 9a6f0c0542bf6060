"""The understanding of a document, stage after stage; each stage's docstring says what it reads
and writes."""

from content_import.model import Document
from content_import.settings import NO_CHOICES, Choices
from content_import.stages import (
    approvals,
    build,
    changes,
    contacts,
    contents_list,
    facts,
    findings,
    front,
    furniture,
    gather,
    headings,
    kind,
    labels,
    ledger,
    lift,
    outline,
    placed,
    placing,
    remarks,
    roles,
    rows,
)
from content_import.work import Work

STAGES = (
    furniture,
    contents_list,
    rows,
    remarks,
    labels,
    kind,
    headings,
    outline,
    approvals,
    front,
    lift,
    roles,
    gather,
    contacts,
    placing,
    build,
    placed,
    facts,
    ledger,
    changes,
    findings,
)
"""In the order that they run: a stage sees what the ones before it wrote."""


def understand(document: Document, choices: Choices = NO_CHOICES) -> Work:
    """The document with all that the stages found out about it, and what a person chose."""
    work = Work(document, list(document.blocks), choices)
    for stage in STAGES:
        stage.run(work)
    return work
