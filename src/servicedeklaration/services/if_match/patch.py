"""PATCH <object>"""

from plone.restapi.services.content.update import ContentPatch

from .condition import check, etag


class Patch(ContentPatch):
    """Plone's own, for one who has seen what he changes; the answer has the new version."""

    def reply(self):
        check(self.context, self.request)
        answer = super().reply()
        self.request.response.setHeader("ETag", etag(self.context))
        return answer
