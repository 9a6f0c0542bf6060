"""A contact as data, and when two of them are the same place."""

import re
from dataclasses import dataclass

from content_import.fields.hours_model import Hours


@dataclass(frozen=True)
class Contact:
    """One place to turn to, as the text gives it.

    Words that are missing are "" or None; `phones` are in pairs, all others as written. `role`
    says for what one turns there (the caller's word, else the heading above the block);
    `remarks` holds a department above the name and "Att." lines.
    `lines` are the indexes of the lines that were read into it.
    """

    name: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    phones: tuple[str, ...] = ()
    email: str | None = None
    website: str | None = None
    opening_hours: Hours | None = None
    phone_hours: Hours | None = None
    remarks: str = ""
    role: str = ""
    lines: tuple[int, ...] = ()

    def to_dict(self) -> dict:
        """The agreed JSON form of a Kontaktsted, without `lines`."""
        return {
            "@type": "Kontaktsted",
            "name": self.name,
            "street": self.street,
            "postal_code": self.postal_code,
            "city": self.city,
            "phones": list(self.phones),
            "email": self.email,
            "website": self.website,
            "opening_hours": self.opening_hours and self.opening_hours.to_dict(),
            "phone_hours": self.phone_hours and self.phone_hours.to_dict(),
            "remarks": self.remarks,
            "role": self.role,
        }


def same_place(one: Contact, other: Contact) -> bool:
    """Whether two contacts are the same place repeated, so that one may be merged into the other.

    The same address, or no two different addresses and the same name or a shared phone number.
    """
    if one.street and other.street:
        same_street = _key(one.street) == _key(other.street)
        return same_street and one.postal_code == other.postal_code and _names_agree(one, other)
    if one.name and other.name:
        return _key(one.name) == _key(other.name)
    return bool(set(one.phones) & set(other.phones)) or bool(one.email and one.email == other.email)


def _names_agree(one: Contact, other: Contact) -> bool:
    """Whether the names are the same or one is missing; two offices may share a house."""
    return not one.name or not other.name or _key(one.name) == _key(other.name)


def _key(words: str) -> str:
    """Words without case, blanks and signs."""
    return re.sub(r"\W", "", words.lower())
