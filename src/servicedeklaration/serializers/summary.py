"""What summaries of our content say by default in lists and searches."""

from plone.restapi.interfaces import IJSONSummarySerializerMetadata
from zope.interface import implementer


@implementer(IJSONSummarySerializerMetadata)
class SummaryFields:
    """The columns that other systems need to tell works, editions and offers apart."""

    def default_metadata_fields(self) -> set[str]:
        return {"UID", "kind", "municipality", "number", "in_force_from", "in_force_until"}
