"""Whether what is kept and what is stored is still what was sealed; every problem in Danish."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .bound import bound
from .canonical import SealError, sha256_of
from .chain import ALGORITHM, FIRST_ALGORITHM, Seal, sha256_of_seal
from .kept import Kept
from .same import changes, same_list

_FEW = 3
"""Places that are named of a text with many changes."""
_CHANGED = {
    "content_sha256": "Den gemte tekst er ikke den, der blev forseglet.",
    "decision_sha256": "Den gemte beslutning er ikke den, der blev forseglet.",
    "contacts_sha256": "De gemte kontaktoplysninger er ikke dem, der blev forseglet.",
    "pdf_sha256": "Den gemte PDF er ikke den, der blev forseglet.",
}
_TEXT_CHANGED = "Teksten er ændret efter godkendelsen"
_DECISION_CHANGED = "Beslutningen er ændret efter godkendelsen."


@dataclass(frozen=True)
class SealedEdition:
    """An approved or withdrawn edition as it is stored now; `seal` None: it has none.

    `kept`: what was kept of it when it was sealed; None: nothing is.
    """

    id: str
    tree: Mapping[str, Any]
    decisions: Sequence[Mapping[str, Any]]
    seal: Seal | None
    kept: Kept | None = None


def verify(edition: SealedEdition, previous: Seal | None) -> list[str]:
    """What is wrong with one edition that has a seal; an empty list when all is whole."""
    seal = edition.seal
    if seal.algorithm not in (ALGORITHM, FIRST_ALGORITHM):
        return [f"Seglet er lavet på en måde, der ikke kendes her: {seal.algorithm}."]
    own = [] if sha256_of_seal(seal) == seal.sha256 else ["Selve seglet er ændret."]
    return [*_contents(edition), *own, *_links(seal, previous)]


def verify_chain(editions: Iterable[SealedEdition]) -> dict[str, list[str]]:
    """The problems of a Publikation's sealed editions by id; whole editions are left out.

    An edition taken out of the chain shows in the one after it; for the last one see
    `verify_last`.
    """
    editions = list(editions)
    problems = {
        edition.id: ["Udgaven er godkendt, men har intet segl."]
        for edition in editions
        if edition.seal is None
    }
    sealed = sorted((e for e in editions if e.seal), key=lambda edition: edition.seal.sequence)
    previous = None
    for edition in sealed:
        if found := verify(edition, previous):
            problems[edition.id] = found
        previous = edition.seal
    return problems


def verify_last(editions: Iterable[SealedEdition], noted: str | None) -> list[str]:
    """What is wrong if the last seal isn't the one whose `sha256` was noted apart from the chain.

    `noted` None: nothing was sealed.
    """
    seals = [edition.seal for edition in editions if edition.seal]
    last = max(seals, key=lambda seal: seal.sequence, default=None)
    if (last.sha256 if last else None) == noted:
        return []
    return ["Den udgave, der sidst blev forseglet, mangler eller er blevet en anden."]


def _contents(edition: SealedEdition) -> list[str]:
    """What is wrong with the text and with what was kept of it."""
    if edition.seal.algorithm == FIRST_ALGORITHM:
        return _without_kept(edition)
    if edition.kept is None:
        return ["Det, der blev gemt, da udgaven blev forseglet, mangler."]
    return _kept_as_sealed(edition.kept, edition.seal) + _stored_as_kept(edition)


def _without_kept(edition: SealedEdition) -> list[str]:
    """Nothing was kept beside the first seals: what is stored must have their very sums."""
    seal = edition.seal
    checks = (
        (edition.tree, seal.content_sha256, f"{_TEXT_CHANGED}."),
        (list(edition.decisions), seal.decision_sha256, _DECISION_CHANGED),
    )
    return [problem for value, sum_, problem in checks if not _matches(value, sum_)]


def _kept_as_sealed(kept: Kept, seal: Seal) -> list[str]:
    try:
        sums = kept.sums()
    except SealError as error:
        return [f"Det, der blev gemt ved forseglingen, kan ikke læses: {error}"]
    return [words for name, words in _CHANGED.items() if sums[name] != getattr(seal, name)]


def _stored_as_kept(edition: SealedEdition) -> list[str]:
    """Whether the pages still say what was sealed; a release may have changed the types since."""
    problems = []
    if found := changes(bound(edition.kept.tree), bound(edition.tree)):
        more = " …" if len(found) > _FEW else ""
        problems.append(f"{_TEXT_CHANGED}: {', '.join(found[:_FEW])}{more}.")
    if not same_list(edition.kept.decisions, edition.decisions):
        problems.append(_DECISION_CHANGED)
    return problems


def _matches(value: Any, expected: str) -> bool:
    """Whether data have this hash; data that can't be written as JSON were never sealed."""
    try:
        return sha256_of(value) == expected
    except SealError:
        return False


def _links(seal: Seal, previous: Seal | None) -> list[str]:
    """What is wrong in how a seal follows the one before it."""
    expected = previous.sequence + 1 if previous else 1
    problems = []
    if seal.sequence != expected:
        problems.append(f"Seglet har nummer {seal.sequence}, men skulle have nummer {expected}.")
    if seal.previous != (previous.sha256 if previous else None):
        problems.append("Seglet passer ikke til udgaven før.")
    if previous and seal.sealed_at < previous.sealed_at:
        problems.append("Seglet er ældre end seglet før.")
    return problems
