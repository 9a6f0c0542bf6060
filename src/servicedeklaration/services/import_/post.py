"""`POST <site>/@import`: the JSON of content_import becomes content."""

from plone.restapi.deserializer import json_body
from plone.restapi.services import Service
from zope.i18n import translate

from ...actions.import_document import ImportDocument

CREATED = {"new": 201, "next": 201, "unchanged": 200}


class Post(Service):
    """Import one document; answer with its status, address, and why it stayed a draft."""

    def reply(self):
        outcome = ImportDocument(self.context, json_body(self.request))()
        self.request.response.setStatus(CREATED[outcome.status])
        return {
            "status": outcome.status,
            "@id": outcome.edition.absolute_url(),
            "kept_as_draft": [
                translate(reason.message, context=self.request) for reason in outcome.kept_as_draft
            ],
        }
