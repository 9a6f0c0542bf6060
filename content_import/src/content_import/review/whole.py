"""An import result with all its parts, whoever made it."""

from collections.abc import Mapping

_LISTS = ("decisions", "contacts", "ledger", "findings", "kind_reasons")
_ENTRY = {"text": "", "fate": "unplaced", "to": "", "why": "", "bearing": False}
_FINDING = {"code": "", "severity": "note", "where": {}, "to": "", "message": ""}


def whole(result: Mapping) -> dict:
    """The result with what it lacks as nothing; lines of a ledger that numbers no blocks are
    blocks of their own."""
    parts = {**result, **{name: result.get(name) or [] for name in _LISTS}}
    numbered = all("block" in entry for entry in parts["ledger"])
    return {
        **parts,
        "source": {"name": "", "media_type": "", **(result.get("source") or {})},
        "publication": result.get("publication") or {},
        "edition": {"items": [], **result["edition"]},
        "findings": [{**_FINDING, **finding} for finding in parts["findings"]],
        "choices": {"reading": "", "placements": [], **(result.get("choices") or {})},
        "ledger": [
            {**_ENTRY, **entry, "block": entry["block"] if numbered else number}
            for number, entry in enumerate(parts["ledger"])
        ],
    }
