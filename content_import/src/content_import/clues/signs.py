"""What the look and wording of one block say: a heading, a lead-in to a list, a fact, running
text."""

import re

from content_import.fields.approvals import read_approval, read_revision, read_validity
from content_import.fields.contact_lines import POSTAL, STREET, email_in, phones_in, website_in
from content_import.fields.hours import read_hours
from content_import.fields.law import references
from content_import.model import Block

NUMBERED = re.compile(
    r"(?:(?:kapitel|afsnit|punkt|tema|del)\s+)?(?P<number>\d{1,2}(?:\.\d{1,2})+|\d{1,2}|[A-ZÆØÅ](?=[.)])|[IVX]{1,5}(?=[.)]))"
    r"(?P<dot>[.):]?)\s*(?:[-–]\s*)?(?P<title>[A-ZÆØÅ#\"”«].*)$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:er|kan|skal|har|vil|indeholder|består|omfatter|får|må|gælder|betyder|foregår|bliver|være|"
    r"arbejder|tilbyder|lægger|følger|ønsker|tager|giver|går|kommer|ser|står|hjælper|støtter|gør|"
    r"\w{3,}(?:des|tes|res|nes|ges|les|kes|ves|ses|mes|bes))\b"
)
_LEADS_IN = re.compile(r"(?:eller|og|samt|desuden|herunder|til|fra|hvor|hvis)\b", re.I)
_HANGS = re.compile(
    r"\b(?:om|til|af|for|på|med|i|ved|fra|hos|som|at|og|eller|blandt andet|fx|f\.eks\.):$", re.I
)
_SENTENCE = 60
_LONGEST_TITLE, _MOST_WORDS = 100, 13


def split_number(text: str) -> tuple[str, str, bool]:
    """(number, title, whether a dot or bracket follows the number); the number "" where none is
    printed."""
    match = NUMBERED.match(text)
    if not match or not (match["title"][0].isupper() or match["title"][0] in '#"”«'):
        return "", text, False
    return match["number"], match["title"], bool(match["dot"]) or "." in match["number"]


def is_short(block: Block) -> bool:
    """True for a line that is no longer than a heading may be."""
    return len(block.text) <= _LONGEST_TITLE and len(block.text.split()) <= _MOST_WORDS


def is_fact(text: str) -> bool:
    """True for a line that is an address, a phone number, hours, an approval, a date: never a
    heading."""
    if len(text) > _LONGEST_TITLE:
        return False
    contact = phones_in(text) or email_in(text) or website_in(text) or is_address(text)
    dated = read_approval(text) or read_revision(text) or read_validity(text)
    return bool(contact or dated or read_hours(text).intervals or is_reference(text))


def is_address(text: str) -> bool:
    """True for a street with a number, or a post code with its town."""
    postal, street = POSTAL.match(text), STREET.match(text)
    return bool(
        postal or (street and not split_number(text)[0] and re.search(r"[a-zæøå]{3}\w* \d+", text))
    )


def is_reference(text: str) -> bool:
    """True where nothing but a reference to law stands."""
    found = references(text)
    if not found:
        return False
    rest = text[: found[0].start] + text[found[-1].end :]
    return not re.search(r"\w{3,}", rest.replace("lov", ""))


def is_sentence(block: Block) -> bool:
    """True for running text."""
    return len(block.text) >= _SENTENCE or block.text.endswith((".", "?", "!"))


def is_lead_in(text: str) -> bool:
    """True for words that open a list and are no heading: "Disse kriterier er blandt andet:"."""
    return bool(_VERB.search(text.lower()) or _LEADS_IN.match(text) or _HANGS.search(text))


def has_verb(text: str) -> bool:
    """True if a finite verb stands in the text, as far as its form shows."""
    return bool(_VERB.search(text.lower()))
