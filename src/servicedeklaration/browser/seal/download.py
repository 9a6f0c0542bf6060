"""What was sealed as a file to save; search engines are told to leave it out."""

from Products.Five.browser import BrowserView
from zExceptions import NotFound

from .sealed import file_name


class Download(BrowserView):
    """A file under a name that fits the other files of the same edition."""

    ending: str
    media_type: str

    def data(self) -> bytes | None:
        """The file; None where there is none to give."""
        raise NotImplementedError

    def __call__(self) -> bytes:
        data = self.data()
        if data is None:
            raise NotFound(self.__name__)
        name = file_name(self.context, self.ending)
        response = self.request.response
        response.setHeader("Content-Type", self.media_type)
        response.setHeader("Content-Disposition", f'attachment; filename="{name}"')
        response.setHeader("X-Robots-Tag", "noindex")
        return data
