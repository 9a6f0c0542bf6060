"""A decision as a sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..editions.words import when
from .decision import CORRECTED, UNREADABLE, Decision

NOT_STATED = "Godkendelse ikke oplyst."
NOT_READ = "Beslutningen kan ikke læses."
_ITEM_PREFIX = re.compile(r"^(dagsordens)?(punkt|pkt\.?)(\s*nr\.?)?\s*", re.IGNORECASE)


def sentence(decision: Decision | None) -> str:
    """E.g. "Godkendt af Byrådet den 4. december 2024, punkt 7."; None: it is not stated."""
    if decision is None:
        return NOT_STATED
    if decision.outcome == UNREADABLE:
        return NOT_READ
    if decision.outcome == CORRECTED:
        return _corrected(decision)
    words = [decision.outcome.capitalize()]
    if decision.body:
        words.append(f"af {decision.body}")
    if decision.meeting_date:
        words.append(when(decision.meeting_date))
    return " ".join(words) + _item(decision) + "."


def corrected_on(decisions: Sequence[Decision]) -> str:
    """E.g. "Redaktionelt rettet den 4. december 2024."; "" where the last one is no correction."""
    last = decisions[-1] if decisions else None
    if last is None or last.outcome != CORRECTED:
        return ""
    return sentence(replace(last, wording=None))


def told_of(decisions: Sequence[Decision]) -> tuple[str, ...]:
    """Every decision about an edition as a sentence; that none is stated, where there is none.

    A correction says nothing of who approved the text that it corrects.
    """
    approval = () if any(d.outcome != CORRECTED for d in decisions) else (NOT_STATED,)
    return (*approval, *map(sentence, decisions))


def _corrected(decision: Decision) -> str:
    """E.g. "Redaktionelt rettet den 4. december 2024: Telefonnummeret var forkert." """
    done = " ".join(["Redaktionelt rettet", *_day(decision)])
    why = (decision.wording or "").strip().rstrip(".")
    return f"{done}: {why}." if why else f"{done}."


def _day(decision: Decision) -> list[str]:
    return [when(decision.meeting_date)] if decision.meeting_date else []


def _item(decision: Decision) -> str:
    """ ", punkt 7" however the item was typed; nothing when it is not stated."""
    number = _ITEM_PREFIX.sub("", decision.agenda_item or "").strip().rstrip(".")
    return f", punkt {number}" if number else ""
