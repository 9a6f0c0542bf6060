"""Whether what is stored is still what was sealed; every problem in Danish."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .canonical import SealError, sha256_of
from .chain import ALGORITHM, Seal, sha256_of_seal


@dataclass(frozen=True)
class SealedEdition:
    """An approved or withdrawn edition as it is stored now; `seal` None: it has none."""

    id: str
    tree: Mapping[str, Any]
    decisions: Sequence[Mapping[str, Any]]
    seal: Seal | None


def verify(
    tree: Mapping[str, Any],
    decisions: Sequence[Mapping[str, Any]],
    seal: Seal,
    previous: Seal | None,
) -> list[str]:
    """What is wrong with one edition; an empty list when its seal is whole."""
    if seal.algorithm != ALGORITHM:
        return [f"Seglet er lavet på en måde, der ikke kendes her: {seal.algorithm}."]
    checks = (
        (not _matches(tree, seal.content_sha256), "Teksten er ændret efter godkendelsen."),
        (
            not _matches(list(decisions), seal.decision_sha256),
            "Beslutningen er ændret efter godkendelsen.",
        ),
        (sha256_of_seal(seal) != seal.sha256, "Selve seglet er ændret."),
    )
    return [problem for applies, problem in checks if applies] + _links(seal, previous)


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
        if found := verify(edition.tree, edition.decisions, edition.seal, previous):
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
