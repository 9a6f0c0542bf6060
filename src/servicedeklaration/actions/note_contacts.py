"""Note contacts: how to reach a place, or which places a Publikation names, from today on."""

from dataclasses import dataclass
from typing import Any

from plone.uuid.interfaces import IUUID

from ..clock import today
from ..content.contact_data import contact_data
from ..content.contact_history import GONE, note
from .log import record


@dataclass
class NoteContacts:
    """A dated snapshot of a Kontaktsted or a Publikation, if it says something else than before.

    It keeps what somebody else has changed, so nothing can stand against it. `gone`: the object
    is about to be deleted.
    """

    holder: Any
    gone: bool = False

    def __call__(self) -> None:
        """Note it, and write that in the log."""
        data = GONE if self.gone else contact_data(self.holder)
        if note(IUUID(self.holder), today(), data):
            record("note_contacts", self.holder)
