"""GET <edition>/@redline?from=<id>"""

from dataclasses import asdict

from plone.restapi.services import Service
from zExceptions import NotFound

from ...content.redlines import Redline, edition_before, edition_named, redline
from ...content.state import state_of
from ...redline import FactChange, Summary


class Get(Service):
    """The differences from another edition of the work; without `from`, from the one before.

    An edition that the visitor may not see answers as one that isn't there.
    """

    def reply(self) -> dict:
        found = redline(self._before(), self.context)
        return {"@id": f"{self.context.absolute_url()}/@redline", **as_data(found)}

    def _before(self):
        name = self.request.form.get("from")
        if name is None:
            return edition_before(self.context)
        before = edition_named(self.context, name) if isinstance(name, str) else None
        if before is None:
            raise NotFound("@redline")
        return before


def as_data(found: Redline) -> dict:
    """A redline as JSON-able data; `from` is None where there is no edition before."""
    return {
        "from": _edition(found.before) if found.before is not None else None,
        "to": _edition(found.after),
        "summary": _summary(found.summary),
        "differences": [asdict(each) for each in found.differences],
    }


def _edition(edition) -> dict:
    return {
        "@id": edition.absolute_url(),
        "id": edition.getId(),
        "title": edition.title,
        "edition_label": edition.edition_label,
        "review_state": state_of(edition),
    }


def _summary(summary: Summary) -> dict:
    return {
        "same_text": summary.same_text,
        "counts": summary.counts,
        "fields": summary.fields,
        "adoption": summary.adoption,
        "facts": [_fact(fact) for fact in summary.facts],
    }


def _fact(fact: FactChange) -> dict:
    """A fact with where it stands: the ids that lead to its item, none for the edition."""
    where = {"ids": fact.difference.ids, "title": fact.difference.title}
    return {"kind": fact.kind, "field": fact.field, "gone": fact.gone, "new": fact.new, **where}
