"""What a visitor asked for, as it stands in the address; whatever stands there, it can be read."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

LONGEST = 200
"""Characters of a query that are looked at; the field takes no more either."""
TEXT, MUNICIPALITY, KIND, PAGE = "SearchableText", "kommune", "art", "side"
"""The names in the address; the first is Plone's own, so that its search boxes lead here."""
_LAST_PAGE = 10_000


@dataclass(frozen=True)
class Asked:
    """The words, narrowed to a municipality (its code) and a kind; "" for all. Pages from 1."""

    text: str = ""
    municipality: str = ""
    kind: str = ""
    page: int = 1

    @property
    def is_narrowed(self) -> bool:
        """Whether only some of what answers is asked for."""
        return bool(self.municipality or self.kind)

    def address(self, base: str, **changes: Any) -> str:
        """The address that asks for the same, but for the changes."""
        other = replace(self, **changes)
        said = (
            (TEXT, other.text),
            (MUNICIPALITY, other.municipality),
            (KIND, other.kind),
            (PAGE, str(other.page) if other.page > 1 else ""),
        )
        return f"{base}?{urlencode([pair for pair in said if pair[1]])}"


def read_asked(
    form: Mapping[str, Any], municipalities: Container[str], kinds: Container[str]
) -> Asked:
    """What a form asks for; what is none of the choices, or no number, is left out."""
    municipality, kind = _words(form.get(MUNICIPALITY)), _words(form.get(KIND))
    return Asked(
        _words(form.get(TEXT)),
        municipality if municipality in municipalities else "",
        kind if kind in kinds else "",
        _number(form.get(PAGE)),
    )


def _words(value: Any) -> str:
    """A value as one line of text; of several the first, "" for what is no text."""
    if isinstance(value, list | tuple):
        value = value[0] if value else ""
    if not isinstance(value, str):
        return ""
    readable = "".join(sign if sign.isprintable() else " " for sign in value[: LONGEST * 10])
    return " ".join(readable.split())[:LONGEST].rstrip()


def _number(value: Any) -> int:
    digits = _words(value)
    if not (digits.isascii() and digits.isdigit()):
        return 1
    return min(max(int(digits), 1), _LAST_PAGE)
