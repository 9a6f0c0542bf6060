"""What one line of a contact block is: an address, a labelled fact, a sub-heading, or a name."""

import re

from content_import.fields.hours_table import is_part_of_table
from content_import.fields.phones import opens_with_phone_word, phones_in
from content_import.fields.web import email_in, website_in

__all__ = [
    "POSTAL",
    "STREET",
    "STREET_NAME",
    "email_in",
    "is_attention",
    "is_labelled",
    "is_name",
    "is_sentence",
    "is_sub_heading",
    "name_before_facts",
    "phones_in",
    "website_in",
]

POSTAL = re.compile(
    r"(?<![\d.])(?:DK[- ]?)?(?P<code>[0-9]\d{3})\s{1,3}"
    r"(?P<city>(?:[A-ZÆØÅ][a-zæøåé]{1,3}\.\s?)?[A-ZÆØÅ][a-zæøåé]{1,25}"
    r"(?:(?:-|\s{1,2})(?!Tlf|Telefon|Mobil|Mail|Web|Kontakt)"
    r"(?:[A-ZÆØÅ]{1,2}\b|[A-ZÆØÅ][a-zæøåé]{1,20}\b))?)"
)
STREET = re.compile(
    r"(?!(?i:tlf|tel|telefon\w{0,10}|mobil\w{0,10}|sms|ring)\b)"
    # Pairs of digits one after the other are a phone number, not words of a street.
    r"(?P<street>(?:[A-ZÆØÅ]|\d{1,2}\.\s)[\wæøåÆØÅé.'’-]{0,30}"
    r"(?:\s{1,2}(?!\d\d\s{1,2}\d)[\wæøåÆØÅé.'’-]{1,30}){0,4}"
    r"\s{1,2}\d{1,3}(?:\s?[A-ZÆØÅa-z]\b)?(?:\s?[-–]\s?\d{1,3}\s?[A-Za-z]?\b)?"
    r"(?:,?\s{1,2}(?:\d{1,2}\.?\s{1,2}(?:sal|th|tv|mf)\b\.?|st\.?|kld\.?|(?:op|opg)gang\s\w{1,2}|"
    r"(?:th|tv|mf)\b\.?|\d{1,2}\.(?=\s{0,3}(?:,|$)))){0,3})"
    r"\s{0,3},?\s{0,3}(?:$|(?=(?:DK[- ]?)?\d{4}\s))"
)
_LABEL = re.compile(
    r"^\W{0,3}(?:e|w|@|(?:sikker\s)?(?:e-?mail(?:adresser?)?|mail|e-?post)|digital\spost|web|"
    r"hjemmeside|adresse|kontakt\w{0,14})\s{0,3}[:\t]|^\W{0,3}(?:sikker\s)?(?:e-?mail|mail)\s",
    re.IGNORECASE,
)
STREET_NAME = re.compile(
    r"(?:vej|gade|allé|alle|plads|pladsen|stræde|torv|torvet|vænget|vænge|parken|boulevard|gård|"
    r"gården|bakken|bakke|engen|haven|kaj|kajen|havn|stien|sti|landevej|centret|center)"
    r"\s{1,2}\d{1,3}",
    re.IGNORECASE,
)
"""A street with a house number that is told by its last word, so that it needs no post code."""
_LABEL_WORD = (
    r"(?:kontakt\w{0,14}|telefon\w{0,6}|tlf\.?|e-?mail\w{0,8}|mail|hjemmesiden?|web\w{0,5}|"
    r"(?:post|besøgs)?adresse\w{0,2}|beliggenhed|placering|åbningstid\w{0,2}|telefontid\w{0,2}|"
    r"træffetid\w{0,2}|digital\s{1,3}post|information\w{0,2}|(?:her\s{1,3})?find(?:er\s{1,3}du)?)"
)
_SUB_HEADING = re.compile(
    rf"{_LABEL_WORD}(?:\s{{0,3}}(?:,|/|&|\bog\b)\s{{0,3}}{_LABEL_WORD}){{0,3}}(?:\s{{1,3}}(?:os|mv\.?))?"
    r"\s{0,3}:?",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"indhold\w{0,20}|eller|side|lovgrundlag\w{0,2}|(?:.{0,40}\s)?efter\s{1,3}(?:\w{1,12}\s{1,3})?aftale\b.{0,40}"
    r"|(?:definition\s{1,3}af\s{1,3}|om\s{1,3})?(?:servicedeklaration|kvalitetsstandard|"
    r"indsatskatalog|ydelseskatalog)\w{0,6}\b.{0,60}",
    re.IGNORECASE,
)
"""Titles of documents and of their own parts, and "efter aftale": they stand by contacts but name
none."""
_ATTENTION = re.compile(r"^\s{0,8}att\b\.?:?", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:er|kan|skal|vil|har|bliver|foregår|ønsker|fremsendes|sendes|kontaktes?|søger|findes|"
    r"kræves|rettes|afleveres|henvende[rs]?|tilbydes?|gives|ses|læs|se|få|fås|ring)\b",
    re.IGNORECASE,
)
_FACTS_BEGIN = re.compile(
    r"\s(?=www\.|https?:|tlf|tel\b|telefon|t:|\S+@|\+?\d)|[,:;]", re.IGNORECASE
)
_SHORTEST_NAME, _LONGEST_NAME = 4, 80


def is_labelled(line: str) -> bool:
    """Whether the line opens with a label such as Tlf., E-mail: or W:."""
    return opens_with_phone_word(line) or _LABEL.match(line) is not None


def is_sub_heading(line: str) -> bool:
    """Whether the line only says which facts follow: "Kontaktinformation", "Adresse og telefon"."""
    return _SUB_HEADING.fullmatch(line.strip()) is not None


def is_attention(line: str) -> bool:
    """Whether the line says to whose attention a letter goes: "Att. …"."""
    return _ATTENTION.match(line) is not None


def is_sentence(line: str) -> bool:
    """Whether the line is running text and so no name and no fact of its own."""
    text = line.strip()
    words = text.split()
    if is_labelled(text):
        return False
    if len(words) >= 5 and (text[-1:] in ".?!:" or _VERB.search(text)):
        return True
    return len(words) > 12


def is_name(line: str) -> bool:
    """Whether the line can be the name of a place or an office."""
    text = line.strip()
    if not _SHORTEST_NAME <= len(text) <= _LONGEST_NAME:
        return False
    if not text[0].isupper() or text[-1] in ".:;?!,":
        return False
    if _NO_NAME.fullmatch(text) or is_sub_heading(text) or is_part_of_table(text):
        return False
    if is_labelled(text) or is_sentence(text):
        return False
    return not re.search(r"\d{3,}|\d\d \d\d|@|www\.|§", text)


def name_before_facts(line: str) -> str:
    """The name that stands before a phone or web address on the same line; "" if none does."""
    if is_labelled(line):
        return ""
    words = _FACTS_BEGIN.split(line, maxsplit=1)
    first = words[0].strip(" –-")
    return first if is_name(first) and words[0] != line else ""
