"""What can go wrong on the way to a site; each is one Danish line."""

from content_import.errors import ContentImportError


class SiteError(ContentImportError):
    """The site can't be reached, or doesn't let the sender in: no document gets further."""


class Declined(ContentImportError):
    """The site took nothing of one document; the others may still go."""


class Passing(Exception):
    """Trouble that may be over in a while; `final` is the error if it never is.

    `pause` is how many seconds the site asks for, 0 where it asks for none.
    """

    def __init__(self, final: ContentImportError, pause: float = 0) -> None:
        self.final, self.pause = final, pause
        super().__init__(str(final))
