"""The file of an import waits no longer once its edition is approved and can't be undone."""

from plone import api
from zope.component import adapter

from ..actions.events import EditionApproved
from ..content import records
from ..content.pending import get_pending, remove_pending


@adapter(EditionApproved)
def forget_file(event) -> None:
    """Take the file away; the edition keeps its own copy, and the account of the import."""
    kept = records.import_record(event.object) or {}
    site = api.portal.get()
    pending = get_pending(site, kept.get("pending") or "")
    if pending is not None:
        remove_pending(site, pending)
