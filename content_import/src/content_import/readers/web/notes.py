"""Footnotes: which links call one, and which elements are the notes."""

import re
from dataclasses import dataclass

from content_import.readers.web.parsing import Element
from content_import.readers.web.tags import HEADINGS

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NUMBER = re.compile(r"\s*([\[(]?)(\d{1,3})[\])]?\s*")
_BACK = re.compile(r"\s*(?:[\[(]?\d{0,3}[\])]?[.:]?|[↩↑^⬆↵]\ufe0e?|tilbage|retur)\s*", re.I)
_OPENING = re.compile(r"\s*[\[(]?(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[\])]?[.:)]?(?:\s+|(?=[A-ZÆØÅ]))")
_BLOCKS = ("li", "p", "dd", "div", "aside", "td", "section")
_LONGEST_LABEL = 20


@dataclass(frozen=True)
class Notes:
    """`calls` and `bodies` with the raised number of the note; `backs` lead from a note to its
    call, and are no text."""

    calls: dict[Element, str]
    bodies: dict[Element, str]
    backs: frozenset[Element]


def raised(number: str) -> str:
    """A number as small raised digits."""
    return number.translate(_RAISED)


def is_number(text: str) -> re.Match | None:
    """A match whose second group is the number, where a text is nothing else."""
    return _NUMBER.fullmatch(text)


def without_number(text: str) -> str:
    """A note's text without the number that it begins with."""
    return _OPENING.sub("", text, count=1)


def find_notes(root: Element) -> Notes:
    """The footnotes of a page: a raised or bracketed number that links to a later part."""
    named = _named(root)
    calls: dict[Element, str] = {}
    bodies: dict[Element, str] = {}
    backs: set[Element] = set()
    for link in root.iter("a"):
        body = None if link in backs else _body(link, named)
        if body is None:
            continue
        number = raised(_NUMBER.fullmatch(_text(link)).group(2))
        if body not in bodies:
            bodies[body] = number
            backs.update(one for one in body.iter("a") if _leads_back(one))
        if bodies[body] == number:
            calls[link] = number
    return Notes(calls, bodies, frozenset(backs))


def _named(root: Element) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for element in root.iter():
        if isinstance(element.tag, str):
            for name in (element.get("id"), element.get("name")):
                if name:
                    found.setdefault(name, element)
    return found


def _body(link: Element, named: dict[str, Element]) -> Element | None:
    """The note that a link calls; None for any other link."""
    target = (link.get("href") or "")[:200].partition("#")[2]
    match = _NUMBER.fullmatch(_text(link))
    if not match or target not in named or not (match.group(1) or _is_raised(link)):
        return None
    block = _block(named[target])
    if block is None or any(one is block for one in link.iterancestors()):
        return None
    return block


def _block(element: Element) -> Element | None:
    """The element with the note's whole text."""
    if element.tag in HEADINGS:
        return None
    if element.tag in _BLOCKS:
        return element
    return next(element.iterancestors(*_BLOCKS), None)


def _is_raised(link: Element) -> bool:
    return link.find(".//sup") is not None or next(link.iterancestors("sup"), None) is not None


def _leads_back(link: Element) -> bool:
    return (link.get("href") or "").startswith("#") and bool(_BACK.fullmatch(_text(link)))


def _text(link: Element) -> str:
    text = "".join(link.itertext())
    return text if len(text) <= _LONGEST_LABEL else ""
