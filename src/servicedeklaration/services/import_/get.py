"""`GET <site>/@import?sha256=…`: whether a file was imported before."""

import re

from plone.restapi.services import Service

from ...actions.refusal import Reason, Refused
from ...content.works import find_imported

_SHA256 = re.compile(r"[0-9a-f]{64}")
_NONE = "Skriv filens SHA-256 som 64 tegn: @import?sha256=…"


class Get(Service):
    """Say whether the site knows a file by its SHA-256, and as which edition."""

    def reply(self) -> dict:
        sha256 = self.request.form.get("sha256", "")
        if not isinstance(sha256, str) or not _SHA256.fullmatch(sha256):
            raise Refused([Reason(_NONE, "sha256")])
        edition = find_imported(sha256)
        address = None if edition is None else edition.absolute_url()
        return {"sha256": sha256, "known": edition is not None, "@id": address}
