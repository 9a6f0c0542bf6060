"""An edition as JSON: its fields and, read-only, its decisions, its seal and its validity today."""

from plone.restapi.interfaces import IFieldSerializer, ISerializeToJson
from zope.component import adapter, getMultiAdapter
from zope.interface import Interface, implementer

from ..behaviors.easy_read import IEasyRead
from ..behaviors.edition import IEdition
from ..content import easy_read, records
from ..content.current import editions_today, may_see
from ..content.walk import publication_of
from ..decisions.decision import UNREADABLE, Decision
from .items import WithAllItems

_UNREADABLE = {"unreadable": True}


@implementer(ISerializeToJson)
@adapter(IEdition, Interface)
class EditionToJson(WithAllItems):
    """Adds `decisions`, `seal` and `validity`; what is sent in under these names is ignored.

    `seal` is None where there is none. What can't be read is `{"unreadable": true}`. `easy_read`
    is left out where there is none, or none that the visitor may read yet.
    """

    def __call__(self, version=None, include_items=True, include_expansion=True) -> dict:
        result = super().__call__(version, include_items, include_expansion)
        result.pop(easy_read.FIELD, None)
        return (
            result
            | self._easy_read()
            | {
                "decisions": list(map(_decision, records.readable_decisions(self.context))),
                "seal": _seal(self.context),
                "validity": validity(self.context),
            }
        )

    def _easy_read(self) -> dict:
        """The field's permission knows nothing of confirmations."""
        if not easy_read.is_shown(self.context):
            return {}
        field = IEasyRead[easy_read.FIELD].bind(self.context)
        given = getMultiAdapter((field, self.context, self.request), IFieldSerializer)()
        return {easy_read.FIELD: given}


def _decision(decision: Decision) -> dict:
    return _UNREADABLE if decision.outcome == UNREADABLE else decision.to_dict()


def _seal(edition) -> dict | None:
    if (seal := records.readable_seal(edition)) is not None:
        return seal.to_dict()
    return _UNREADABLE if records.has_seal(edition) else None


def validity(edition) -> dict:
    """What holds for an edition today: status, dates, and the edition that takes over.

    `replaced_by` is an address; None also where the visitor may not see that edition.
    """
    editions = editions_today(publication_of(edition))
    found = editions.validity(edition)
    successor = editions.get(found.replaced_by)
    return {
        "status": found.status,
        "in_force_from": _iso(found.in_force_from),
        "in_force_until": _iso(found.in_force_until),
        "replaced_by": successor.absolute_url() if successor and may_see(successor) else None,
    }


def _iso(day) -> str | None:
    return day.isoformat() if day else None
