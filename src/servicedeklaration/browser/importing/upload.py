"""`@@importer`: hand in a document, and see which ones wait."""

from dataclasses import dataclass
from typing import ClassVar

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from content_import.readers.formats import FORMATS

from ...actions.receive_file import ReceiveFile
from ...actions.refusal import Reason, Refused
from ...content.pending import CREATED, READING, REFUSED, UNDERSTOOD, edition_of, pending_imports
from ...content.people import full_name
from ...editions.words import long_date
from ...i18n import _
from ..pages.data import Link
from .adopting import adopt
from .page import ImportPage

STATES = {
    READING: _("import_reading", default="is being read"),
    UNDERSTOOD: _("import_understood", default="waits for you to look it through"),
    REFUSED: _("import_refused", default="could not be read"),
    CREATED: _("import_created", default="has become a draft"),
}
NO_FILE = _("import_no_file", default="Choose the file that you want to hand in.")
KNOWN_FILE = _(
    "import_known_file", default="This very file was imported before. Here is what it became."
)


@dataclass(frozen=True)
class Waiting:
    """A file that was handed in. `draft` is the edition made of it, None for none."""

    link: Link
    state: str
    day: str
    by: str
    draft: Link | None


class UploadPage(ImportPage):
    """The way in for documents."""

    body = ViewPageTemplateFile("upload.pt")
    steps: ClassVar = {"receive": "receive"}

    @property
    def title(self) -> str:
        return self.say(_("import_title", default="Import a document"))

    def prepare(self) -> None:
        reading = [one for one in pending_imports(self.context) if one.state == READING]
        if reading:
            adopt(reading, self.request)

    @property
    def endings(self) -> str:
        """The endings of files that can be read, as a file field takes them."""
        return ",".join(sorted(FORMATS))

    @property
    def waiting(self) -> list[Waiting]:
        """The files that were handed in, the newest first."""
        return [self._waiting(pending) for pending in pending_imports(self.context)]

    def receive(self) -> str:
        """Take the file in; give the address of what became of it."""
        upload = self.request.form.get("file")
        if not getattr(upload, "filename", ""):
            raise Refused([Reason(NO_FILE, "file")])
        received = ReceiveFile(self.context, upload.read(), upload.filename)()
        if received.edition is not None:
            self.tell(KNOWN_FILE)
            return received.edition.absolute_url()
        return f"{self.portal_url}/@@gennemse-import/{received.pending.id}"

    def _waiting(self, pending) -> Waiting:
        edition = edition_of(pending)
        return Waiting(
            Link(pending.name, f"{self.portal_url}/@@gennemse-import/{pending.id}"),
            self.say(STATES[pending.state]),
            long_date(pending.received.date()),
            full_name(pending.by),
            Link(edition.title, edition.absolute_url()) if edition is not None else None,
        )
