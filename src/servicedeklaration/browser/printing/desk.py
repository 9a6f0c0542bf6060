"""What stands around a printing: a request of its own in Danish, and the right to read."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from AccessControl.users import SimpleUser
from plone import api
from plone.i18n.utility import LanguageBinding
from zope.globalrequest import getRequest, setRequest
from zope.interface import alsoProvides
from ZPublisher.HTTPRequest import HTTPRequest
from ZPublisher.HTTPResponse import HTTPResponse

from servicedeklaration.interfaces import IServicedeklarationLayer

LANGUAGE = "da"
_ENVIRON = {
    "REQUEST_METHOD": "GET",
    "SERVER_NAME": "localhost",
    "SERVER_PORT": "80",
    "HTTP_ACCEPT_LANGUAGE": LANGUAGE,
}


@contextmanager
def printing(*roles: str) -> Iterator[HTTPRequest]:
    """Read with the roles and in Danish, whoever has it printed and however he came.

    The request is a new one, so that nothing of a visitor's session gets on the paper.
    """
    before, request = getRequest(), _danish()
    setRequest(request)
    try:
        with api.env.adopt_user(user=_reader(roles)):
            yield request
    finally:
        setRequest(before)


def _reader(roles: tuple[str, ...]):
    """A user of no name; the catalogue asks for a user's roles, so that lent ones don't do."""
    return SimpleUser("printing", "", roles, ()).__of__(api.portal.get().acl_users)


def _danish() -> HTTPRequest:
    request = HTTPRequest(BytesIO(), dict(_ENVIRON), HTTPResponse())
    binding = LanguageBinding()
    binding.LANGUAGE = binding.DEFAULT_LANGUAGE = LANGUAGE
    request.set("LANGUAGE_TOOL", binding)
    request.set("LANGUAGE", LANGUAGE)
    alsoProvides(request, IServicedeklarationLayer)
    return request
