"""Which of a document's places one turns to first, by what the document says of them."""

import re
from collections.abc import Sequence


def turn_to(names: Sequence[str], provider: str, applying: str, complaint: str) -> list[int]:
    """The places by their numbers, the one to turn to first in front.

    That is the one that the document's text on getting help names first, then the provider, then
    the others as they come. Where one only complains is left out.
    """
    ranked = [(_rank(name, provider, applying, complaint), at) for at, name in enumerate(names)]
    return [at for rank, at in sorted(ranked, key=lambda each: each[0] or ()) if rank is not None]


def _rank(name: str, provider: str, applying: str, complaint: str) -> tuple[int, int] | None:
    named = _place(name, applying)
    if named is not None:
        return 0, named
    if name == provider:
        return 1, 0
    return None if _place(name, complaint) is not None else (2, 0)


def _place(name: str, text: str) -> int | None:
    """Where a name stands in a text; None where it doesn't."""
    if not name:
        return None
    found = re.search(rf"(?<!\w){re.escape(name.casefold())}s?(?!\w)", text.casefold())
    return found.start() if found else None
