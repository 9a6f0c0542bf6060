"""The files in `static/` as browsers and proxies may keep them.

Each has an address that changes with its content (`resources.resource_url`), so whoever has it
need never ask again.
"""

from hashlib import sha256
from pathlib import Path
from typing import ClassVar

from AccessControl.class_init import InitializeClass
from AccessControl.security import protectClass
from Products.Five.browser.resource import (
    DirectoryResource,
    DirectoryResourceFactory,
    FileResource,
    FileResourceFactory,
)

STATIC = Path(__file__).parent.parent / "static"
_FOR_EVER = "public, max-age=31536000, immutable"
"""A year is the longest that RFC 9111 thinks of; `immutable` is RFC 8246."""
_ASK_AGAIN = "no-cache"


def version_of(data: bytes) -> str:
    """A word that changes with a file's content."""
    return sha256(data).hexdigest()[:12]


class OwnFile(FileResource):
    """A file that is kept for ever where it is asked for by its own version.

    A process with another release is asked for what it hasn't got while a site is upgraded: nobody
    may keep what it gives.
    """

    def GET(self) -> bytes:
        found = super().GET()
        self._say_how_long()
        return found

    def HEAD(self) -> bytes:
        found = super().HEAD()
        self._say_how_long()
        return found

    def _say_how_long(self) -> None:
        response = self.request.response
        is_known = self.request.form.get("v") == version_of(self.context.data)
        response.setHeader("Cache-Control", _FOR_EVER if is_known else _ASK_AGAIN)
        response.headers.pop("expires", None)


class OwnFileFactory(FileResourceFactory):
    """Makes the files of a directory."""

    resource = OwnFile


class OwnFiles(DirectoryResource):
    """A directory of such files, and of such directories."""

    resource_factories: ClassVar = {}
    default_factory = OwnFileFactory

    def get(self, name, *default):
        """What has the name; KeyError for nothing, unless there is a default."""
        found = super().get(name, *default)
        if not isinstance(found, DirectoryResource):
            return found
        inner = OwnFiles(found.context, self.request)
        inner.__name__, inner.__parent__ = name, self
        return inner


for _kind in (OwnFile, OwnFiles):
    protectClass(_kind, "zope.Public")
    InitializeClass(_kind)

own_files = DirectoryResourceFactory("servicedeklaration", str(STATIC), OwnFiles)
"""Gives the directory for a request."""
