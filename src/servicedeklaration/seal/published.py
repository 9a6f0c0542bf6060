"""A sealed edition as everyone can fetch it, and the lines with which it is checked elsewhere."""

from pathlib import Path

from .canonical import canonical
from .chain import NOT_IN_FIRST, Seal
from .kept import Kept

LINES = (Path(__file__).parent / "kontrol.txt").read_text("utf-8")
"""A Python program that checks such files, the earliest edition first, with nothing installed.

Python's own JSON is the canonical one here: an edition has no fractions, and the names of its
fields are ASCII.
"""


def published(kept: Kept, seal: Seal) -> bytes:
    """What was sealed, and the seal, as canonical JSON: `tree`, `decisions`, `contacts`, `seal`.

    Without `contacts` where the seal doesn't bind them.
    """
    data = {"tree": kept.tree, "decisions": list(kept.decisions), "seal": seal.to_dict()}
    if data["seal"].keys() >= NOT_IN_FIRST:
        data["contacts"] = kept.named
    return canonical(data)
