"""`@@revertversion`: Plone's own step back to an earlier version, told in the trail."""

from Products.CMFEditions.browser.policies import RevertVersion

from ...actions.log import notice


class RevertEdition(RevertVersion):
    """CMFEditions tells nobody of it, so it is told here."""

    def __call__(self):
        answer = super().__call__()
        notice("reverted", self.context, version=str(self.request.get("version_id")))
        return answer
