"""`POST <site>/@import`: the JSON of content_import becomes content."""

from plone.protect.interfaces import IDisableCSRFProtection
from plone.restapi.deserializer import json_body
from plone.restapi.services import Service
from zope.i18n import translate
from zope.interface import alsoProvides

from ...actions.import_document import ImportDocument
from .handed_in import handed_in

CREATED = {"new": 201, "next": 201, "unchanged": 200}


class Post(Service):
    """Import one document; answer with its status, address, and why it stayed a draft.

    The same file twice changes nothing, so that a request may be repeated.
    """

    def reply(self) -> dict:
        alsoProvides(self.request, IDisableCSRFProtection)
        given = handed_in(json_body(self.request))
        outcome = ImportDocument(self.context, given.result, given.data, given.statement)()
        self.request.response.setStatus(CREATED[outcome.status])
        return {
            "status": outcome.status,
            "@id": outcome.edition.absolute_url(),
            "kept_as_draft": [
                translate(reason.message, context=self.request) for reason in outcome.kept_as_draft
            ],
        }
