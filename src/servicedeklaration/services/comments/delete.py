"""DELETE <edition>/@comments/<id>"""

from plone.protect.interfaces import IDisableCSRFProtection
from plone.restapi.services import Service
from zExceptions import NotFound
from zope.interface import alsoProvides, implementer
from zope.publisher.interfaces import IPublishTraverse

from ...actions.withdraw_comment import WithdrawComment
from ...content.comments import comment, may_read
from .get import as_data


@implementer(IPublishTraverse)
class Delete(Service):
    """Takes an own comment back; that it was there stays to be seen, so it is given."""

    id = ""

    def publishTraverse(self, request, name: str):
        """Take the id from the address."""
        if self.id:
            raise NotFound(name)
        self.id = name
        return self

    def reply(self) -> dict:
        if not may_read(self.context) or comment(self.context, self.id) is None:
            raise NotFound("@comments")
        alsoProvides(self.request, IDisableCSRFProtection)
        return as_data(WithdrawComment(self.context, self.id)())
