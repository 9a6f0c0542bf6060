"""Fields that are indexed as they are, read from the object itself and never by acquisition."""

from Acquisition import aq_base
from plone.indexer import indexer

from ..behaviors.edition import IEdition
from ..behaviors.number import INumber
from ..content.indsats import IIndsats


def _field(interface, name: str):
    """An indexer of one field; the object is not indexed by it while the field is empty."""

    @indexer(interface)
    def value(obj):
        found = getattr(aq_base(obj), name)
        if found is None:
            raise AttributeError(name)
        return found

    return value


in_force_from = _field(IEdition, "in_force_from")
in_force_until = _field(IEdition, "in_force_until")
edition_label = _field(IEdition, "edition_label")
source_sha256 = _field(IEdition, "source_sha256")
number = _field(INumber, "number")
offer_type = _field(IIndsats, "offer_type")
access = _field(IIndsats, "access")
anonymous = _field(IIndsats, "anonymous")
form = _field(IIndsats, "form")
age_min = _field(IIndsats, "age_min")
age_max = _field(IIndsats, "age_max")
