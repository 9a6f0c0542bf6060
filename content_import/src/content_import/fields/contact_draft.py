"""A contact while its lines are being read."""

from dataclasses import dataclass, field

from content_import.fields.contact_model import Contact
from content_import.fields.hours import read_hours


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
    hours: dict[str, list[str]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    heading: str = ""
    lines: list[int] = field(default_factory=list)

    def has_place(self) -> bool:
        """Whether a street or post code has been read."""
        return bool(self.street or self.postal_code)

    def has_facts(self) -> bool:
        """Whether anything but words has been read."""
        return bool(self.has_place() or self.phones or self.email or self.website or self.hours)

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
