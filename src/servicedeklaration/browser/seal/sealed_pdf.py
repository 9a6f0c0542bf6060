"""`@@forsegling.pdf`: the edition as it was printed on the day of sealing."""

from servicedeklaration.content.kept import kept_pdf
from servicedeklaration.seal.canonical import SealError

from .download import Download
from .sealed import check_is_sealed


class SealedPdf(Download):
    """The PDF that was sealed, byte by byte."""

    ending = "pdf"
    media_type = "application/pdf"

    def data(self) -> bytes | None:
        """The PDF; None where none was kept, or it is gone."""
        check_is_sealed(self.context)
        try:
            return kept_pdf(self.context)
        except SealError:
            return None
