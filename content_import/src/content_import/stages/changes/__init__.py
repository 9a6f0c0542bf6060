"""Tracked changes and comments: nobody has decided on them, so a person must."""

from content_import.day_words import day_in_words
from content_import.model import Change, Comment, Where
from content_import.settings import ACCEPTED
from content_import.stages.changes.comments import pieces_of_comments
from content_import.stages.changes.difference import differences, shortened
from content_import.work import Fate, Work

_LONGEST_COMMENT = 300
_LONGEST_ABOUT = 80


def run(work: Work) -> None:
    """Note what a person must choose, and what was chosen; with what the reader itself noticed.

    Reads: document, choices, fates, dropped. Writes: findings.
    """
    work.findings += work.document.findings
    if work.choices.reading:
        _note_choice(work)
    else:
        _ask(work)
    for comment, pieces in pieces_of_comments(work.document):
        if not pieces or not work.dropped.issuperset(pieces):
            where = pieces[0] if pieces else comment.where
            work.find("comment", "error", where, _to(work, comment.where), _comment(comment))


def _note_choice(work: Work) -> None:
    changes = work.document.changes
    if changes:
        chosen = "med rettelserne" if work.choices.reading == ACCEPTED else "uden rettelserne"
        message = f"Teksten er læst {chosen} ({_count(len(changes))} i filen)."
        work.find("reading-chosen", "note", changes[0].where, "", message)


def _ask(work: Work) -> None:
    for change in work.document.changes:
        told = f"Rettelse, der ikke er besluttet: {_told(change)}."
        message = f"{told} Vælg, hvilken læsning der gælder."
        work.find("tracked-change", "error", change.where, _to(work, change.where), message)


def _count(number: int) -> str:
    return "1 rettelse" if number == 1 else f"{number} rettelser"


def _told(change: Change) -> str:
    before, after = differences(change.before, change.after)
    if not before:
        told = f"»{after}« er sat ind"
    elif not after:
        told = f"»{before}« er slettet"
    else:
        told = f"»{before}« er rettet til »{after}«"
    return told + _by(change.author, change.day)


def _comment(comment: Comment) -> str:
    about = f" til »{shortened(comment.about, _LONGEST_ABOUT)}«" if comment.about else ""
    by = _by(comment.author, comment.day)
    text = shortened(comment.text, _LONGEST_COMMENT)
    return (
        f"Kommentar i margenen{about}: »{text}«{by}. Den kommer ikke med på siden. "
        "Tag stilling til den, og vælg den fra."
    )


def _by(author: str, day: str) -> str:
    told = ", ".join(filter(None, [author, day_in_words(day)]))
    return f" ({told})" if told else ""


def _to(work: Work, where: Where) -> str:
    return work.fates.get(where, Fate("", "", "")).to
