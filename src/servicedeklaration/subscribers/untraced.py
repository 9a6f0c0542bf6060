"""What a fault leaves of a request: Zope's error log would keep who asked, and what was sent."""

from AccessControl import getSecurityManager
from AccessControl.SecurityManagement import noSecurityManager
from AccessControl.users import nobody
from Acquisition import aq_base
from zope.component import adapter
from ZPublisher.interfaces import IPubBeforeAbort

from ..interfaces import IServicedeklarationLayer, IUntraced

_KEPT = frozenset(
    {"HTTP_HOST", "PATH_INFO", "QUERY_STRING", "REQUEST_METHOD", "SCRIPT_NAME", "SERVER_URL"}
)
"""What stays of the server's own variables: what was asked for, and nothing of who asked."""
_OF_SERVER = "wsgi."
_WHO = ("AUTHENTICATED_USER", "AUTHENTICATION_PATH", "REMOTE_USER")


@adapter(IPubBeforeAbort)
def forget_request(event) -> None:
    """Empty the request before anything writes it down.

    Of a citizen's goes who it was; of one to a view that leaves no trace also what was sent, and
    who is logged in. One that is tried again needs all of it; it comes here again if that fails.
    """
    request = event.request
    if event.retry or not IServicedeklarationLayer.providedBy(request):
        return
    untraced = _is_untraced(request)
    if untraced:
        _forget_what(request)
    if untraced or aq_base(getSecurityManager().getUser()) is aq_base(nobody):
        _forget_who(request)


def _forget_what(request) -> None:
    for name in request.form:
        request.other.pop(name, None)
    request.form.clear()
    request.environ.pop("QUERY_STRING", None)


def _forget_who(request) -> None:
    for name in _WHO:
        request.other.pop(name, None)
    request.cookies.clear()
    for name in list(request.environ):
        if name not in _KEPT and not name.startswith(_OF_SERVER):
            del request.environ[name]
    noSecurityManager()


def _is_untraced(request) -> bool:
    published = request.get("PUBLISHED")
    return IUntraced.providedBy(getattr(published, "__self__", published))
