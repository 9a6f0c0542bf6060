"""The source block by block, each with what became of it: the left-hand side of the review."""

from collections.abc import Iterable, Mapping

from content_import.model import Where
from content_import.place_words import span_in_words
from content_import.review.labels import label_of
from content_import.review.model import (
    DROPPED,
    LEFT_OUT,
    MOVED,
    SET_ASIDE,
    UNPLACED,
    Note,
    SourceBlock,
    Stand,
    path_anchor,
)
from content_import.vocabulary.field_names import field_name

_MARKS = {
    "unplaced": UNPLACED,
    "set_aside": SET_ASIDE,
    "furniture": LEFT_OUT,
    "contents": LEFT_OUT,
}
_TOLD = {
    "unplaced": "Mangler en plads",
    "set_aside": "Lagt til side: {why}",
    "furniture": "Kommer ikke med: {why}",
    "contents": "Kommer ikke med: {why}",
}


def source_blocks(
    result: Mapping,
    blocks: Mapping[int, list[dict]],
    notes: Iterable[Note],
    anchors: frozenset[str],
) -> tuple[SourceBlock, ...]:
    """The blocks of the ledger's entries, in their order. `anchors` are the ids of the places
    that the outline shows; a block of a place without one points to what it stands in."""
    told: dict[int | None, list[Note]] = {}
    for note in notes:
        told.setdefault(note.block, []).append(note)
    chosen = _chosen(result)
    return tuple(
        _block(result, number, entries, tuple(told.get(number, ())), chosen.get(number), anchors)
        for number, entries in blocks.items()
    )


def anchor_of(path: str, anchors: frozenset[str]) -> str:
    """The id of the place that a path leads to, or of the nearest one around it; "" for no
    path."""
    parts = path.split("/")
    around = ("/".join(parts[:length]) for length in range(len(parts), 0, -1))
    found = (path_anchor(one) for one in around if path_anchor(one) in anchors)
    return next(found, path_anchor("")) if path else ""


def _chosen(result: Mapping) -> dict[int, str]:
    """Number of a block to the mark of what a person chose for it, unless that was refused."""
    blocks = {Where(**entry["where"]): entry["block"] for entry in result["ledger"]}
    refused = {
        Where(**one["where"]) for one in result["findings"] if one["code"] == "placement-refused"
    }
    wheres = [(Where(**one["where"]), one["to"]) for one in result["choices"]["placements"]]
    return {
        blocks[where]: MOVED if to else DROPPED
        for where, to in wheres
        if where in blocks and where not in refused
    }


def _block(
    result: Mapping,
    number: int,
    entries: list[dict],
    notes: tuple[Note, ...],
    chosen: str | None,
    anchors: frozenset[str],
) -> SourceBlock:
    first = entries[0]
    label = label_of(result, first["to"])
    return SourceBlock(
        number=number,
        where=first["where"],
        place=span_in_words(first["where"], entries[-1]["where"]),
        lines=tuple(entry["text"].strip() for entry in entries),
        fate=first["fate"],
        told=_told(first, label, chosen),
        to=first["to"],
        to_label=label,
        to_anchor=anchor_of(first["to"], anchors),
        mark=chosen or _MARKS.get(first["fate"], ""),
        movable=not first["bearing"],
        notes=notes,
        also=_also(result, entries, anchors),
    )


def _also(result: Mapping, entries: list[dict], anchors: frozenset[str]) -> tuple[Stand, ...]:
    """The other places of a block's words, in the ledger's order."""
    paths = [path for entry in entries for path in (entry["to"], *entry.get("also", ()))]
    others = [path for path in dict.fromkeys(paths) if path and path != entries[0]["to"]]
    return tuple(
        Stand(
            to=path,
            label=_label_beside(result, path, entries[0]["to"]),
            anchor=anchor_of(path, anchors),
            joint=" og " if path == others[-1] else ", ",
        )
        for path in others
    )


def _label_beside(result: Mapping, path: str, other: str) -> str:
    """The words for a path that is named after another: of the same record its field will do."""
    above, _, name = path.rpartition("/")
    return field_name(name) if above == other.rpartition("/")[0] else label_of(result, path)


def _told(entry: dict, label: str, chosen: str | None) -> str:
    if chosen == DROPPED:
        return _sentence(entry["why"])
    if chosen == MOVED:
        return f"{_sentence(entry['why'].replace(' hertil', '', 1))}: {label}"
    words = _TOLD.get(entry["fate"])
    return words.format(why=entry["why"]) if words else f"Står i {label}"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
