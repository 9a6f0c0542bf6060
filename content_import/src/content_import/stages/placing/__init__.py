"""What a person has said of where blocks go: the blocks are taken out of the text here, and put
where they go when the edition is built."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import replace

from content_import.day_words import day_in_words
from content_import.model import Block, Where
from content_import.paths import Place, places
from content_import.place_words import in_words
from content_import.settings import Placement
from content_import.stages import build, unsaying
from content_import.stages.changes.comments import pieces_of_comments
from content_import.stages.placing.units import headings_below, texts_of, units_of
from content_import.work import Fate, Unit, Work

_LONGEST_QUOTE = 60


def run(work: Work) -> None:
    """Take out what a person has placed or dropped; the tree keeps its form, so that every path
    is the same with the choice and without.

    Reads: document, choices, blocks, front, tree, edition, contacts. Writes: units, placed,
    dropped, blocks, front, tree, fates, decisions, edition, remarks, findings.
    """
    work.units = units_of(work)
    if not work.choices.placements:
        return
    known = _places(work)
    for unit, placement in _last_words(work).items():
        reason = _reason_against(work, unit, placement, known)
        if reason:
            work.find("placement-refused", "error", placement.where, placement.to, reason)
        else:
            _carry_out(work, unit, placement, known)


def _places(work: Work) -> dict[str, Place]:
    """The places that the edition will have, from building it on trial."""
    trial = replace(
        work,
        tree=deepcopy(work.tree),
        edition=deepcopy(work.edition),
        fates=dict(work.fates),
    )
    build.run(trial)
    edition = {"@type": work.kind, **trial.edition}
    return places({"edition": edition, "contacts": work.contacts})


def _last_words(work: Work) -> dict[Unit, Placement]:
    """Each unit in the order of the source with the last that was said of it; what the source
    doesn't have stands last."""
    rank = {unit: place for place, unit in enumerate(dict.fromkeys(work.units.values()))}
    said: dict[Unit, Placement] = {}
    for placement in work.choices.placements:
        said[work.units.get(placement.where, Unit(placement.where))] = placement
    return dict(sorted(said.items(), key=lambda pair: rank.get(pair[0], len(rank))))


def _reason_against(
    work: Work, unit: Unit, placement: Placement, known: Mapping[str, Place]
) -> str:
    """Why a placement can't be carried out, in Danish; "" if it can."""
    if placement.where not in work.units:
        return f"Der er ingen tekst at flytte i {in_words(placement.where)}. Er det den samme fil?"
    start = _quote(work, unit)
    if unit.bearing:
        return f"Overskriften »{start}« bærer et afsnit. Flyt teksten under den."
    if placement.to and placement.to not in known:
        return f"»{start}« bliver, hvor den står: Udgaven har ikke stedet »{placement.to}«."
    if placement.to and _is_comment(work, unit):
        return f"Kommentaren »{start}« kan ikke komme med i teksten. Skriv ordene i kladden selv."
    return ""


def _is_comment(work: Work, unit: Unit) -> bool:
    return any(unit.first in pieces for _, pieces in pieces_of_comments(work.document))


def _quote(work: Work, unit: Unit) -> str:
    pieces = work.document.pieces
    text = next(piece.text.strip() for piece in pieces if piece.where == unit.first)
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + "…"


def _carry_out(work: Work, unit: Unit, placement: Placement, known: Mapping[str, Place]) -> None:
    pieces = {where for where, other in work.units.items() if other == unit}
    unsaying.run(work, pieces)
    blocks = _take(work, pieces)
    if placement.to:
        work.placed.setdefault(placement.to, []).extend(blocks)
        work.blocks += [] if _among(work.blocks, pieces) else blocks
        fate = Fate(known[placement.to].fate, placement.to, f"flyttet hertil{_by(placement)}")
    else:
        _forget(work, pieces)
        fate = Fate("set_aside", "", f"fravalgt{_by(placement)}")
    work.resettle(pieces, fate)


def _by(placement: Placement) -> str:
    """Who placed it and when, as far as it is told: " af A. Jensen den 3. maj 2025"."""
    by = f" af {placement.by}" if placement.by else ""
    day = day_in_words(placement.day)
    return by + (f" den {day}" if day else "")


def _take(work: Work, pieces: set[Where]) -> list[Block]:
    """The blocks of some pieces, out of the text: there an empty block stays; or out of what was
    set aside."""
    taken: list[Block] = []
    for text in texts_of(work):
        for place, block in enumerate(text):
            if block.where[0] in pieces and block.text:
                taken.append(block)
                text[place] = replace(block, text="")
    blocks = (
        taken
        or _among(work.blocks, pieces)
        or _among(work.document.blocks, pieces)
        or [
            Block("paragraph", piece.text.strip(), (piece.where,))
            for piece in work.document.pieces
            if piece.where in pieces
        ]
    )
    return [replace(blocks[0], gap=max(1, blocks[0].gap)), *blocks[1:]]


def _among(blocks: Sequence[Block], pieces: set[Where]) -> list[Block]:
    return [block for block in blocks if block.where[0] in pieces]


def _forget(work: Work, pieces: set[Where]) -> None:
    """Leave dropped text out of what the findings and the legal basis are read from."""
    bearing = {id(block) for block in headings_below(work.tree)}
    work.blocks = [
        block for block in work.blocks if block.where[0] not in pieces or id(block) in bearing
    ]
    work.dropped |= pieces
    for where in pieces:
        work.remarks.pop(where, None)
