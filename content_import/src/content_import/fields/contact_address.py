"""An address on one line of a contact block, with what stands before and after it."""

import re
from dataclasses import dataclass

from content_import.fields.contact_lines import (
    POSTAL,
    STREET,
    STREET_NAME,
    is_labelled,
    is_name,
    is_sentence,
)
from content_import.fields.phones import PHONE

_STREET_AND_TOWN = re.compile(
    rf"(?:[A-ZÆØÅ][\w.'’-]{{0,30}}\s){{0,3}}\w{{0,30}}{STREET_NAME.pattern}\s?[A-Za-z]?,\s"
    r"[A-ZÆØÅ][a-zæøåé]{2,25}"
)
"""A street with its town and no post code: "Torvegade 3, Havlund"."""


@dataclass(frozen=True)
class AddressLine:
    """A street, a post code with its town, or both; "" for what the line doesn't hold.

    `name` stands before the address, `rest` after the town.
    """

    street: str
    postal_code: str
    city: str
    name: str
    rest: str


def address_in(text: str, postal_follows: bool) -> AddressLine | None:
    """The address that the line is for; None for any other line.

    A street that no usual ending tells ("Nyhavn 3") counts only with a post code on its line, or
    where the caller knows that one follows.
    """
    if _STREET_AND_TOWN.fullmatch(text):
        return AddressLine(text, "", "", "", "")
    street, postal = STREET.search(text), POSTAL.search(text)
    is_told = postal or postal_follows or STREET_NAME.search(text)
    if not is_told or not _is_for_address(text, street, postal):
        return None
    name = text[: (street or postal).start()].strip(" ,–-")
    if name and not is_name(name):
        return None
    return AddressLine(
        street["street"].strip(" ,") if street else "",
        postal["code"] if postal else "",
        postal["city"].strip() if postal else "",
        name,
        text[postal.end() :].strip(" ,") if postal else "",
    )


def _is_for_address(text: str, street: re.Match | None, postal: re.Match | None) -> bool:
    """Whether the line is there for its address, and not a sentence or another fact with one."""
    # "Centret, Havnegade 3, 9999 Havlund, tlf. …" is long, yet no sentence.
    is_running = is_sentence(text) and (text.endswith(".") or not (street and postal))
    if is_running or is_labelled(text) or (PHONE.search(text) and not postal):
        return False
    return bool(street or (postal and _opens_or_follows_comma(text, postal)))


def _opens_or_follows_comma(text: str, postal: re.Match) -> bool:
    """Whether a post code with a town is what the line is for, and not a year before a word."""
    return text[: postal.start()].rstrip()[-1:] in {",", ""}
