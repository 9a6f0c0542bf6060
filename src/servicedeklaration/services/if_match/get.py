"""GET <object>"""

from plone.restapi.services.content.get import ContentGet

from .condition import etag


class Get(ContentGet):
    """Plone's own, with the object's version as its ETag; an earlier version of it has none."""

    def reply(self) -> dict:
        if not self.request.get("version"):
            self.request.response.setHeader("ETag", etag(self.context))
        return super().reply()
