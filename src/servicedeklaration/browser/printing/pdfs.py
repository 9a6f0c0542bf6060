"""PDFs as a visitor gets them: `<udgave>/@@pdf` and `<udgave>/@@dagsorden.pdf`."""

from Products.Five.browser import BrowserView
from zExceptions import NotFound
from zope.component import getUtility

from servicedeklaration.content import packs
from servicedeklaration.content.kept import kept_pdf
from servicedeklaration.content.packs import Pack
from servicedeklaration.content.state import state_of
from servicedeklaration.content.walk import publication_of
from servicedeklaration.editions.states import PUBLIC_STATES
from servicedeklaration.interfaces import IPrinter
from servicedeklaration.seal.canonical import SealError

from ..pages.hidden import hide
from .taking_part import takes_part


class Pdf(BrowserView):
    """A PDF that the browser shows; what isn't public is kept by no cache."""

    suffix = ""
    """What its name has after the edition's."""

    def data(self) -> bytes:
        """The PDF; NotFound where there is none for the visitor."""
        raise NotImplementedError

    def is_public(self) -> bool:
        """Whether everybody may have it."""
        return state_of(self.context) in PUBLIC_STATES

    def __call__(self) -> bytes:
        data = self.data()
        name = f"{publication_of(self.context).getId()}-{self.context.getId()}{self.suffix}.pdf"
        response = self.request.response
        response.setHeader("Content-Type", "application/pdf")
        response.setHeader("Content-Disposition", f'inline; filename="{name}"')
        if not self.is_public():
            response.setHeader("Cache-Control", "private, no-store")
        return data


class ReadingPdf(Pdf):
    """The reading view of an edition: what was sealed of it, or else printed now."""

    def data(self) -> bytes:
        return self._sealed() or getUtility(IPrinter).edition(self.context)

    def _sealed(self) -> bytes | None:
        """What was kept at sealing; None where nothing was, or where its page tells that it is
        gone: the text can be read all the same."""
        try:
            return kept_pdf(self.context)
        except SealError:
            return None


class PackPdf(Pdf):
    """An agenda pack: the latest, or the one that `nr` names; not there for who takes no part."""

    @property
    def suffix(self) -> str:
        return f"-dagsorden-{self.pack.number}"

    @property
    def pack(self) -> Pack:
        if not takes_part(self.context):
            hide(self)
        wanted = self.request.form.get("nr")
        found = [
            pack
            for pack in reversed(packs.packs(self.context))
            if wanted is None or str(pack.number) == wanted
        ]
        if not found:
            raise NotFound(self.__name__)
        return found[0]

    def data(self) -> bytes:
        return packs.pdf_of(self.context, self.pack)

    def is_public(self) -> bool:
        return False
