"""Which of the three kinds of document this is, with the reasons."""

import re

from content_import.model import Where
from content_import.place_words import in_words
from content_import.vocabulary.kinds import KIND_WORDS
from content_import.work import Work

_UNKNOWN = (
    "Dokumentet siger ikke, hvilken slags det er. Er det ikke en kvalitetsstandard, så skriv "
    "slagsen på forsiden, og importér det igen."
)
_COVER_LINES = 12
_COVER, _SELF, _DEFINES = 10, 5, 5


def run(work: Work) -> None:
    """Weigh cover, definitions and counts of the three words against one another.

    Reads: blocks. Writes: kind, kind_reasons, findings.
    """
    scores = {kind: _score(work, kind, word) for kind, word in KIND_WORDS.items()}
    best = max(scores, key=lambda kind: scores[kind][0])
    if scores[best][0]:
        work.kind, work.kind_reasons = best, scores[best][1]
        return
    work.kind_reasons = ["ingen af de tre slags nævnes; regnet som kvalitetsstandard"]
    where = work.document.pieces[0].where if work.document.pieces else Where()
    work.find("kind-unknown", "warning", where, "", _UNKNOWN)


def _score(work: Work, kind: str, word: str) -> tuple[int, list[str]]:
    total, reasons, mentions = 0, [], 0
    for place, block in enumerate(work.blocks):
        found = re.findall(rf"\b{word}\b", block.text, re.I)
        mentions += len(found)
        if not found:
            continue
        points, reason = _weight(block.text, word, place)
        if points and len(reasons) < 3:
            reasons.append(f"{in_words(block.where[0])}: {reason}")
        total += points
    return (
        total * 4 + min(mentions, 20),
        reasons or ([f"nævnt {mentions} gange"] if mentions else []),
    )


def _weight(text: str, word: str, place: int) -> tuple[int, str]:
    if place < _COVER_LINES and len(text) < 120 and re.match(rf"{word}\b", text, re.I):
        return _COVER, "står på forsiden"
    if re.search(rf"\b(?:dette|denne|nærværende|følgende) {word}\b", text, re.I):
        return _SELF, "dokumentet kalder sig selv det"
    if re.match(
        rf"(?:en |et )?{word}\b.{{0,80}}\b(?:indeholder|beskriver|er|fortæller|giver)\b", text, re.I
    ):
        return _DEFINES, "dokumentet siger, hvad det indeholder"
    return 0, ""
