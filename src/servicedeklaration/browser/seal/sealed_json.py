"""`@@forsegling.json`: what was sealed, to be checked elsewhere."""

from servicedeklaration.seal.canonical import SealError

from .download import Download
from .sealed import sealed


class SealedJson(Download):
    """Text, decisions, contacts and seal as canonical JSON (RFC 8785), to be saved."""

    ending = "json"
    media_type = "application/json"

    def data(self) -> bytes | None:
        """The JSON; None where it can't be read, or may not be read by all."""
        try:
            found = sealed(self.context)
            return found.as_json() if found.may_be_fetched else None
        except SealError:
            return None
