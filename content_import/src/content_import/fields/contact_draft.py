"""A contact while its lines are being read."""

import re
from dataclasses import dataclass, field

from content_import.fields.contact_address import AddressLine
from content_import.fields.contact_hours import HoursKind
from content_import.fields.contact_model import Contact
from content_import.fields.hours import read_hours
from content_import.fields.phones import phones_in
from content_import.fields.web import email_in, website_in

_SPECIAL_NUMBER = re.compile(
    r"^\W{0,3}(?:døgn|akut|vagt|krise|nød)\s?telefon|\banonyme\s{1,3}henvendelser\b", re.IGNORECASE
)
"""Words that say what a number is for beyond calling the place."""


@dataclass
class Draft:
    """What has been read of one contact; `hours` are lines by kind, `heading` stood above it."""

    name: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    phones: list[str] = field(default_factory=list)
    email: str | None = None
    website: str | None = None
    hours: dict[HoursKind, list[str]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    heading: str = ""
    lines: list[int] = field(default_factory=list)

    def has_place(self) -> bool:
        """Whether a street or post code has been read."""
        return bool(self.street or self.postal_code)

    def has_facts(self) -> bool:
        """Whether anything but words has been read."""
        return bool(self.has_place() or self.phones or self.email or self.website or self.hours)

    def add_address(self, address: AddressLine, index: int) -> None:
        """Take an address and the facts that stand after it on its line."""
        self.street = address.street or self.street
        if address.postal_code:
            self.postal_code, self.city = address.postal_code, address.city
        self.add_facts(address.rest, index)

    def add_facts(self, text: str, index: int) -> None:
        """Take the phones, and the e-mail and website if none is known yet."""
        phones = phones_in(text)
        self.phones += phones
        if phones and _SPECIAL_NUMBER.search(text):
            self.remarks.append(text)
        self.email = self.email or email_in(text)
        self.website = self.website or website_in(text)
        self.lines.append(index)

    def add_hours(self, kind: HoursKind, lines: list[tuple[int, str]]) -> None:
        """Take lines of hours, each with its index."""
        for index, text in lines:
            self.hours.setdefault(kind, []).append(text)
            self.lines.append(index)

    def contact(self, role: str) -> Contact:
        """The contact read so far; the heading is its role where the caller gives none."""
        hours = {kind: read_hours("\n".join(lines)) for kind, lines in self.hours.items()}
        return Contact(
            self.name,
            self.street,
            self.postal_code,
            self.city,
            tuple(dict.fromkeys(self.phones)),
            self.email,
            self.website,
            hours.get("opening_hours"),
            hours.get("phone_hours"),
            "\n".join(self.remarks),
            role or self.heading,
            tuple(sorted(set(self.lines))),
        )
