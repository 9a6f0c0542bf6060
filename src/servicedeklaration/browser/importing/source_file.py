"""`@@importens-kilde/<id>`: the file that was handed in."""

from plone.namedfile.utils import set_headers, stream_data

from .pending_page import PendingPage


class SourceFile(PendingPage):
    """The file itself, always to be saved: a stranger's file is never shown as a page of ours."""

    def __call__(self):
        pending = self.pending
        set_headers(pending.source, self.request.response, filename=pending.name)
        return stream_data(pending.source)
