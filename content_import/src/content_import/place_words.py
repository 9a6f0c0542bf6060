"""Places in a source as words: "linje 40", "side 3, linje 12", "stykke 17"."""

from collections.abc import Mapping

from content_import.model import Where

UNKNOWN = "et sted i filen"


def in_words(where: Where | Mapping[str, int]) -> str:
    """The place as words; `UNKNOWN` for a place without any part."""
    parts = _parts(where)
    said = [f"{word} {parts[key]}" for key, word in _WORDS if key in parts]
    return ", ".join(said) or UNKNOWN


def span_in_words(first: Where | Mapping[str, int], last: Where | Mapping[str, int]) -> str:
    """All places from the first to the last as words: "linje 40–43", "side 3, linje 12–15"."""
    one, other = _parts(first), _parts(last)
    if one == other:
        return in_words(first)
    unit = next((key for key in ("line", "paragraph") if key in one and key in other), None)
    if unit is None or one.get("page") != other.get("page"):
        return f"{in_words(first)} til {in_words(last)}"
    return f"{in_words(first)}–{other[unit]}"


_WORDS = (("page", "side"), ("line", "linje"), ("paragraph", "stykke"))


def _parts(where: Where | Mapping[str, int]) -> dict[str, int]:
    return where.as_dict() if isinstance(where, Where) else dict(where)
