"""In the place of Plone's word that an object is locked: who is writing, and how one takes over."""

from datetime import datetime

from plone.app.layout.viewlets.locking import LockInfoViewlet
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from ...clock import COPENHAGEN


class Locked(LockInfoViewlet):
    """Says nothing where nobody else is writing; works without script."""

    template = ViewPageTemplateFile("locked.pt")

    def render(self) -> str:
        return self.template() if self.info.is_locked_for_current_user() else ""

    @property
    def name(self) -> str:
        """Who is writing."""
        return self.lock_info()["fullname"]

    @property
    def since(self) -> str:
        """The time of day from which somebody has been writing."""
        return f"{datetime.fromtimestamp(self.lock_info()['time'], COPENHAGEN):%H.%M}"
