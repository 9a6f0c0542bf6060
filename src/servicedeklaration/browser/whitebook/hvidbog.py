"""`<udgave>/@@hvidbog`: for staff the work on it, for everyone else what is published."""

from plone import api
from Products.Five.browser import BrowserView

from .published import PublishedPage
from .work import WorkPage

PUBLISHED = "offentlig"
"""The value of `vis` with which staff see what everyone else sees."""


class Hvidbog(BrowserView):
    """One address, so that a link to it is right for whoever follows it."""

    def __call__(self) -> str:
        is_staff = api.user.has_permission("servicedeklaration: View internal", obj=self.context)
        as_public = self.request.form.get("vis") == PUBLISHED
        page = WorkPage if is_staff and not as_public else PublishedPage
        return page(self.context, self.request)()
