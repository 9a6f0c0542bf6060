"""@@fc-properties: dates and the like, set in bulk from the contents view."""

from plone.app.content.browser.contents.properties import PropertiesActionView

from ...content.state import is_editable
from ...content.walk import edition_of
from ...subscribers.locking import locked


class PropertiesAction(PropertiesActionView):
    """Plone's own, which goes down into folders without asking and without telling anybody."""

    def action(self, obj, bypass_recurse=False):
        """Set the properties of one object and what stands below; Locked for a locked edition."""
        edition = edition_of(obj)
        if edition is not None and not is_editable(edition):
            raise locked(edition)
        super().action(obj, bypass_recurse)
