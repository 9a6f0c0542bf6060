"""A sealed edition as everyone can fetch it, and the lines with which it is checked elsewhere."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .canonical import canonical
from .chain import Seal

LINES = (Path(__file__).parent / "kontrol.txt").read_text("utf-8")
"""A Python program that checks such files, the earliest edition first, with nothing installed.

Python's own JSON is the canonical one here: an edition has no fractions, and the names of its
fields are ASCII.
"""


def published(tree: Mapping[str, Any], decisions: Sequence[Mapping[str, Any]], seal: Seal) -> bytes:
    """Text, decisions and seal as canonical JSON: `tree`, `decisions`, `seal`."""
    return canonical({"tree": tree, "decisions": list(decisions), "seal": seal.to_dict()})
