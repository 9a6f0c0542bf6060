"""What has become outdated: words, provisions that have moved, and misspelt names of laws."""

import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import groupby

from content_import.fields.law_names import law_names
from content_import.fields.law_spelling import meant
from content_import.model import Block
from content_import.stages.findings.provisions import Provision, provisions
from content_import.vocabulary.cautions import Moved, moved, outdated
from content_import.work import Work

_WORD = re.compile(r"\b[^\W\d_]{7,40}\b")
_ENDINGS = ("", "s", "e", "es", "en", "ens")
"""What a name may have or lack without being misspelt: "servicelov", "servicelovens"."""
_LOOK = "Se efter, om teksten skal rettes."
_ALIKE = 0.85


def find_stale(work: Work) -> None:
    """Note all outdated words and provisions, and each law whose name is misspelt."""
    for block in work.blocks:
        _words(work, block)
        _spelling(work, block)
    for _, told in groupby(provisions(work.blocks), key=lambda one: one.block.where):
        _moved(work, list(told))


def _moved(work: Work, told: list[Provision]) -> None:
    """Note the rules that one block gives at their former place."""
    for rule in moved():
        if any(_is_old(rule, one) for one in told) and not _knows_present_place(rule, told):
            _note(work, "moved-rule", "note", told[0].block, rule.message)


def _note(work: Work, code: str, severity: str, block: Block, message: str) -> None:
    fate = work.fates.get(block.where[0])
    work.find(code, severity, block.where[0], fate.to if fate else "", message)


def _words(work: Work, block: Block) -> None:
    for rule in outdated():
        if rule.pattern.search(block.text):
            _note(work, "outdated", rule.severity, block, f"{rule.message} {_LOOK}")


def _is_old(rule: Moved, one: Provision) -> bool:
    """Whether a provision is meant as it stood before it moved."""
    if one.law != rule.law or not rule.covers(one.section, one.stk):
        return False
    return rule.words is None or rule.words.search(one.words) is not None


def _knows_present_place(rule: Moved, told: list[Provision]) -> bool:
    """Whether a block also refers to where the rule stands now, so that it was written since."""
    beside = {one.stk for one in told if one.law == rule.law}
    return rule.now is not None and rule.now in beside


def _spelling(work: Work, block: Block) -> None:
    for word in dict.fromkeys(_WORD.findall(block.text)):
        if law := _misspelt(word.lower()):
            message = f"»{word}« ser ud til at være en slåfejl for {law}."
            _note(work, "misspelt-law", "note", block, message)


@lru_cache(maxsize=8192)
def _misspelt(word: str) -> str | None:
    """The law that a word nearly names; None for a word that names it or is another.

    A known name so like the law's own ("serviceoven") is a slip too, and no name of its own.
    """
    law = meant(word)
    if law is None or _stems(word) & _stems(law):
        return None
    named = bool(_stems(word) & law_names().keys())
    return None if named and SequenceMatcher(None, word, law).ratio() < _ALIKE else law


def _stems(word: str) -> set[str]:
    return {word.removesuffix(ending) for ending in _ENDINGS}
