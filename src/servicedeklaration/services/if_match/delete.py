"""DELETE <object>"""

from plone.restapi.services.content.delete import ContentDelete

from ...content.state import is_editable
from ...content.walk import edition_of
from ...subscribers.locking import locked
from .condition import check


class Delete(ContentDelete):
    """Plone's own, for one who has seen what he takes away."""

    def reply(self):
        edition = edition_of(self.context)
        if edition is not None and not is_editable(edition):
            raise locked(edition)
        check(self.context, self.request)
        return super().reply()
