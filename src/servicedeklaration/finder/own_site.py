"""The website on which an offer is begun, where its text gives no other way in."""

import re
from collections.abc import Iterable

from content_import.fields.phones import phones_in
from content_import.fields.sentences import sentences
from content_import.fields.web import email_in, website_in

_BEGINS = re.compile(
    r"\b(?:kommer? (?:\w+ )?i gang|tilmeld\w*|kontakt\w*|henvend\w*|ansøg\w*|book\w*|"
    r"skriv(?:e|er)?)\b",
    re.IGNORECASE,
)
"""What one does to begin."""
_EVERYBODYS = frozenset(
    {"borger.dk", "retsinformation.dk", "sundhed.dk", "tilbudsportalen.dk", "ast.dk"}
)
"""Websites on which nobody gets in touch with an offer."""


def own_site(text: str, anywhere: bool, others: Iterable[str] = ()) -> str:
    """The address as it is written; "" where the text gives none, or a number or an e-mail too.

    It stands in a sentence on how one begins; `anywhere`: also in another. `others` are websites
    and e-mail addresses of the document's places, which are not the offer's own.
    """
    lines = text.splitlines()
    if any(phones_in(line) or email_in(line) for line in lines):
        return ""
    known = _EVERYBODYS | {host_of(each) for each in others}
    inside = (sentence for line in lines for sentence in sentences(line))
    wanted = (sentence for sentence in inside if anywhere or _BEGINS.search(sentence))
    found = filter(None, map(website_in, wanted))
    return next((site for site in found if host_of(site) not in known), "")


def host_of(address: str) -> str:
    """The host of a website or an e-mail address: "havlund.example"."""
    rest = re.sub(r"^(?:https?://)?(?:[^/@]*@)?(?:www\.)?", "", address.strip().casefold())
    return re.split(r"[/:?#]", rest, maxsplit=1)[0]
