"""What the attributes of an element say: its classes, its style, whether it is hidden."""

import re

from content_import.readers.web.parsing import Element

_LONGEST = 2_000
"""Characters of an attribute that are looked at."""
_CAMEL = re.compile(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])")
_WORD = re.compile(r"[^\W_]+")
_NOT_SHOWN = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)"
)
_BOLD = re.compile(r"(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)")
_READ_ALOUD = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|element-invisible|"
    r"offscreen|u-hidden)(?:\s|$)",
    re.I,
)
"""Classes of text that only a screen reader meets."""


def attribute(element: Element, name: str) -> str:
    """The value in lower case without blanks around it; "" where it isn't set."""
    return (element.get(name) or "")[:_LONGEST].strip().lower()


def words_of(element: Element) -> frozenset[str]:
    """The words of its classes and its id: "siteFooter main-menu" has site, footer, main, menu."""
    told = f"{element.get('class') or ''} {element.get('id') or ''}"[:_LONGEST]
    return frozenset(word.lower() for word in _WORD.findall(_CAMEL.sub(" ", told)))


def is_hidden(element: Element) -> bool:
    """True where the element itself says that it isn't shown, or only to screen readers."""
    if element.get("hidden") is not None or attribute(element, "aria-hidden") == "true":
        return True
    if _NOT_SHOWN.search(attribute(element, "style")):
        return True
    return bool(_READ_ALOUD.search((element.get("class") or "")[:_LONGEST]))


def is_bold(element: Element) -> bool:
    """True where its style makes its text bold."""
    return bool(_BOLD.search(attribute(element, "style")))
