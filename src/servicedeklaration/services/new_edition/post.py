"""POST <publikation>/@new-edition"""

from plone.protect.interfaces import IDisableCSRFProtection
from plone.restapi.services import Service
from zope.interface import alsoProvides

from ...actions.new_edition import NewEdition
from ...content.state import state_of


class Post(Service):
    """Makes the draft and says where it is; a refusal is answered as a list of reasons."""

    def reply(self) -> dict:
        alsoProvides(self.request, IDisableCSRFProtection)
        edition = NewEdition(self.context)()
        self.request.response.setStatus(201)
        self.request.response.setHeader("Location", edition.absolute_url())
        return {
            "@id": edition.absolute_url(),
            "@type": edition.portal_type,
            "id": edition.getId(),
            "title": edition.title,
            "review_state": state_of(edition),
        }
