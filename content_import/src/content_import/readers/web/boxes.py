"""Boxes beside the text that say whom to turn to: they belong to the text, after it."""

import re

from content_import.readers.web.attributes import words_of
from content_import.readers.web.parsing import Element
from content_import.readers.web.tags import HEADINGS

_NAMES = frozenset(("contact", "contacts", "kontakt", "kontaktboks", "contactbox"))
_HEADING = re.compile(r"\s*kontakt|\s*(?:ring|skriv) til|\s*har du (?:brug for|spørgsmål)", re.I)
_WAYS = ("tel:", "mailto:")
_LONGEST = 1_500


def is_contact_box(element: Element) -> bool:
    """True for a short part with a heading that names itself a contact, or holds a telephone
    number or an address to click on."""
    heading = next(element.iter(*HEADINGS), None)
    if heading is None or next(element.iter("form", "input"), None) is not None:
        return False
    if len("".join(element.itertext())) > _LONGEST:
        return False
    links = ((link.get("href") or "").strip().lower() for link in element.iter("a"))
    named = _NAMES & words_of(element) or _HEADING.match("".join(heading.itertext()))
    return bool(named) or any(link.startswith(_WAYS) for link in links)
