"""Whether words in a text are told, or asked: "Kan jeg være anonym? Nej", "Visitation: ja"."""

import re
from typing import Literal

Answer = Literal["told", "yes", "no", "asked"]

_ANSWER = re.compile(
    r"[^.!?:\n]{0,80}(?:\?(?:\W{0,4}(?P<answer>ja|nej)\b)?|[:\n]\W{0,4}(?P<below>ja|nej)\b)",
    re.IGNORECASE,
)


def answer_to(text: str, end: int) -> Answer:
    """What becomes of words that end at a place: told as they stand, answered by yes or no after a
    question or a label, or only asked."""
    found = _ANSWER.match(text, end)
    if not found:
        return "told"
    answer = found["answer"] or found["below"]
    if not answer:
        return "asked"
    return "yes" if answer.lower() == "ja" else "no"
