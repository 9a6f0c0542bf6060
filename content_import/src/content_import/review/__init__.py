"""An import result as a person looks it through, side by side with its source: what the report
and the site's page both lay out.

`review(result)` gives all that is shown, `targets(result)` where a block can go, `label_of(result,
path)` a place in Danish.
"""

from collections.abc import Iterator, Mapping

from content_import.review.counts import counts_of, summary_of
from content_import.review.labels import label_of, targets
from content_import.review.model import Record, Review
from content_import.review.notes import groups_of, notes_of
from content_import.review.origins import Origins
from content_import.review.outline import contact_records, decision_records, edition_record
from content_import.review.source import source_blocks
from content_import.review.whole import whole
from content_import.vocabulary.field_names import kind_name

__all__ = ["label_of", "review", "targets"]


def review(result: Mapping) -> Review:
    """All that is shown of an import result; parts that it lacks are shown as nothing."""
    result = whole(result)
    origins = Origins(result)
    edition = edition_record(result, origins)
    decisions, contacts = decision_records(result, origins), contact_records(result, origins)
    anchors = frozenset(
        anchor for record in (edition, *decisions, *contacts) for anchor in _anchors(record)
    )
    notes = notes_of(result, anchors)
    blocks = source_blocks(result, origins.blocks, notes, anchors)
    counts = counts_of(blocks, notes)
    return Review(
        name=result["source"]["name"],
        title=result["edition"].get("title") or result["source"]["name"],
        kind=kind_name(result["edition"]["@type"]),
        reasons=tuple(result["kind_reasons"]),
        reading=result["choices"]["reading"],
        counts=counts,
        summary=summary_of(counts, result["source"]),
        blocks=blocks,
        edition=edition,
        decisions=decisions,
        contacts=contacts,
        groups=groups_of(notes),
    )


def _anchors(record: Record) -> Iterator[str]:
    yield record.anchor
    yield from (value.anchor for value in record.values)
    for below in record.records:
        yield from _anchors(below)
