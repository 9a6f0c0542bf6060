"""What a fault leaves of a request: Zope's error log would keep all that was sent, and by whom."""

from AccessControl.SecurityManagement import noSecurityManager
from zope.component import adapter
from ZPublisher.interfaces import IPubBeforeAbort

from ..interfaces import IUntraced

_KEPT = frozenset({"HTTP_HOST", "REQUEST_METHOD", "PATH_INFO", "SCRIPT_NAME", "SERVER_URL"})
"""What stays of the server's own variables: what was asked for, and nothing of who asked."""
_WHO = ("AUTHENTICATED_USER", "AUTHENTICATION_PATH", "REMOTE_USER")


@adapter(IPubBeforeAbort)
def forget_request(event) -> None:
    """Empty the request of a view that leaves no trace, before anything writes it down.

    A request that is tried again needs what was sent; it comes here again if that fails too.
    """
    if event.retry or not _is_untraced(event.request):
        return
    request = event.request
    for name in [*request.form, *_WHO]:
        request.other.pop(name, None)
    request.form.clear()
    request.cookies.clear()
    for name in [name for name in request.environ if name not in _KEPT]:
        if isinstance(request.environ[name], str):
            del request.environ[name]
    noSecurityManager()


def _is_untraced(request) -> bool:
    published = request.get("PUBLISHED")
    return IUntraced.providedBy(getattr(published, "__self__", published))
