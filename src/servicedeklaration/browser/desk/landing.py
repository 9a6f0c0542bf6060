"""Where one comes after logging in: committee and secretary to their desk."""

from plone import api
from plone.base.interfaces import INavigationRoot, IRedirectAfterLogin
from zope.component import adapter
from zope.interface import implementer

from servicedeklaration.editions.roles import COMMITTEE, SECRETARIES
from servicedeklaration.interfaces import IServicedeklarationLayer


@adapter(INavigationRoot, IServicedeklarationLayer)
@implementer(IRedirectAfterLogin)
class Landing:
    """Keeps whoever came from a page on it; from the front page, or nowhere, to the desk."""

    def __init__(self, context, request):
        self.context, self.request = context, request

    def __call__(self, came_from: str | None = None, is_initial_login: bool = False):
        """The address to go to; None: where Plone would go."""
        site = api.portal.get().absolute_url()
        wanted = (came_from or "").partition("?")[0].rstrip("/")
        if wanted not in ("", site, f"{site}/forside"):
            return came_from
        roles = api.user.get_roles()
        comes_for_tasks = (COMMITTEE | SECRETARIES).intersection(roles)
        return f"{site}/@@opgaver" if comes_for_tasks else came_from
