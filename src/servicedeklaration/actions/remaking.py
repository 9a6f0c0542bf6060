"""Making the text of a draft anew from its document, in the same edition."""

from collections.abc import Mapping

import transaction
from plone import api

from ..content import records
from ..content.build import NotBuilt, build_items, refill
from ..content.import_tree import named, related
from ..content.places import places_for
from ..content.tree import edition_tree
from ..content.walk import children
from .keeping import kept_of, sha256_of_text
from .refusal import Reason, Refused


def remake(edition, result: Mapping) -> None:
    """Replace all text of an edition; what is the same part as before keeps its name.

    Refused, with nothing written, where the result doesn't fit.
    """
    savepoint = transaction.savepoint()
    try:
        made = _remake(edition, result)
    except NotBuilt as error:
        savepoint.rollback()
        raise Refused([Reason(reason) for reason in error.reasons]) from error
    kept = records.import_record(edition) or {}
    all_made = kept["made"] | {"places": [*made, *kept["made"]["places"]]}
    new = kept_of(result) | {"made": all_made, "text_sha256": sha256_of_text(edition)}
    new["findings"] = _as_settled_before(new["findings"], kept["findings"])
    records.set_import_record(edition, kept | new)


def _as_settled_before(findings: list[Mapping], before: list[Mapping]) -> list[Mapping]:
    """The findings; those that were settled in the same words stay so."""
    settled = {_key(finding): finding["settled"] for finding in before if "settled" in finding}
    return [
        {**finding, "settled": settled[_key(finding)]} if _key(finding) in settled else finding
        for finding in findings
    ]


def _key(finding: Mapping) -> tuple:
    return finding["code"], finding["message"], tuple(sorted(finding["where"].items()))


def _remake(edition, result: Mapping) -> list[str]:
    """Make the text; give the UIDs of places that are new."""
    places, new = places_for(api.portal.get(), result.get("contacts", ()))
    uids = [place.UID() for place in places]
    data = related(named(result["edition"], edition_tree(edition)), uids)
    if names := [child.getId() for child in children(edition)]:
        edition.manage_delObjects(names)
    refill(edition, data)
    build_items(edition, data.get("items", ()), set())
    return [place.UID() for place in new]
