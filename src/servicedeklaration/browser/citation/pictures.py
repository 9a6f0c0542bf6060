"""`@@henvis.svg` and `@@henvis.png`: the QR code of a text's short address as a file."""

from Products.Five.browser import BrowserView
from zExceptions import NotFound
from zope.i18n import translate

from servicedeklaration.citation.codes import code_of
from servicedeklaration.citation.qr import qr_png_file, qr_svg_file
from servicedeklaration.content.cited import can_be_cited
from servicedeklaration.i18n import _

from .reference import Reference, topic_of


class QrPicture(BrowserView):
    """A QR code to download; NotFound for a text that can't be cited."""

    media_type = ""
    extension = ""

    def picture(self, reference: Reference) -> bytes:
        """The file."""
        raise NotImplementedError

    def __call__(self) -> bytes:
        place = self.request.form.get("afsnit")
        topic = topic_of(self.context, place)
        if not can_be_cited(self.context) or (place is not None and topic is None):
            raise NotFound(self.__name__)
        name = "-".join(filter(None, ("qr", code_of(self.context.UID()), topic and topic.anchor)))
        response = self.request.response
        response.setHeader("Content-Type", self.media_type)
        response.setHeader("Content-Disposition", f'attachment; filename="{name}.{self.extension}"')
        return self.picture(Reference(self.context, topic, self._say))

    def _say(self, message) -> str:
        return translate(message, context=self.request)


class SvgPicture(QrPicture):
    """As SVG, sharp in any size."""

    media_type, extension = "image/svg+xml", "svg"

    def picture(self, reference: Reference) -> bytes:
        told = {"address": reference.address}
        title = _("cite_qr_of", default="QR code for ${address}", mapping=told)
        return qr_svg_file(reference.address, self._say(title))


class PngPicture(QrPicture):
    """As PNG."""

    media_type, extension = "image/png", "png"

    def picture(self, reference: Reference) -> bytes:
        return qr_png_file(reference.address)
