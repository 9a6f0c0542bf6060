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
from content_import.review.outline import contact_records, decision_records, edition_record
from content_import.review.source import entries_by_block, source_blocks
from content_import.vocabulary.field_names import kind_name

__all__ = ["label_of", "review", "targets"]


def review(result: Mapping) -> Review:
    """All that is shown of an import result."""
    sources = _sources(result)
    edition = edition_record(result, sources)
    decisions, contacts = decision_records(result, sources), contact_records(result, sources)
    anchors = frozenset(
        anchor for record in (edition, *decisions, *contacts) for anchor in _anchors(record)
    )
    notes = notes_of(result, anchors)
    blocks = source_blocks(result, notes, anchors)
    counts = counts_of(blocks, notes)
    return Review(
        name=result["source"]["name"],
        title=result["edition"]["title"],
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


def _sources(result: Mapping) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, entries in entries_by_block(result).items():
        for path in dict.fromkeys(entry["to"] for entry in entries if entry["to"]):
            found.setdefault(path, []).append(number)
    return found


def _anchors(record: Record) -> Iterator[str]:
    yield record.anchor
    yield from (value.anchor for value in record.values)
    for below in record.records:
        yield from _anchors(below)
