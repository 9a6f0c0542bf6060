"""The page's own table of contents: a list of links to its parts."""

import re

from content_import.readers.web.attributes import attribute
from content_import.readers.web.leaves import clean
from content_import.readers.web.parsing import Element

_WORD_ENTRY = re.compile(r"msotoc(?:\d|heading)")
_BETWEEN = re.compile(r"[\s\d.…·_|,•›>-]*(?:indhold\w*|på denne side|på siden)?[\s:]*", re.I)
"""What may stand beside the links: page numbers, leaders, the list's own heading."""
_LISTS = ("ul", "ol", "nav")
_LEAST, _MOST = 2, 1_000
"""Links that a contents list has."""


def is_contents(element: Element) -> bool:
    """True for a list whose text is links inside the page, and for such an entry of Word's."""
    if element.tag == "p" and _WORD_ENTRY.match(attribute(element, "class")):
        return True
    if element.tag not in _LISTS:
        return False
    links = [link for link in element.iter("a") if (link.get("href") or "").startswith("#")]
    if not _LEAST <= len(links) <= _MOST or any(_opens_panel(link) for link in links):
        return False
    text = clean(" ".join(element.itertext()))
    for link in links:
        text = text.replace(clean(" ".join(link.itertext())), "", 1)
    return bool(_BETWEEN.fullmatch(clean(text)))


def _opens_panel(link: Element) -> bool:
    keys = ("role", "aria-controls", "data-toggle", "data-bs-toggle")
    return any(link.get(key) for key in keys)
