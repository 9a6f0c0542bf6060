"""What is sealed of an edition and kept with it: text, decisions, contacts of that day, PDF."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from .canonical import sha256_of


@dataclass(frozen=True)
class Kept:
    """An edition as it was on the day of sealing, as plain JSON-able data.

    `contacts`: the fields of each place (Kontaktsted) that it or its Publikation named, by UID.
    `publication_contacts`: the UIDs of those that the Publikation named, in its order.
    `pdf` None: no PDF was sealed.
    """

    tree: Mapping[str, Any]
    decisions: Sequence[Mapping[str, Any]]
    contacts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    publication_contacts: Sequence[str] = ()
    pdf: bytes | None = None

    @property
    def named(self) -> dict[str, Any]:
        """The contacts in the form that is sealed and published."""
        return {"places": self.contacts, "publication": list(self.publication_contacts)}

    def sums(self) -> dict[str, str | None]:
        """The SHA-256 of each part, under its name in the seal; SealError for what is no JSON."""
        return {
            "content_sha256": sha256_of(self.tree),
            "decision_sha256": sha256_of(list(self.decisions)),
            "contacts_sha256": sha256_of(self.named),
            "pdf_sha256": sha256(self.pdf).hexdigest() if self.pdf is not None else None,
        }
