"""Who is written to on an occasion: those who must act, each once, and never everybody."""

from collections.abc import Iterable
from dataclasses import dataclass

from .occasions import OCCASIONS
from .people import Holders, People, Person

CAP = 10
"""To so many people at most one writes because of a role that they hold on the whole site."""

_ROLE_WORDS = {"editors": "redaktører", "secretaries": "sekretærer", "members": "medlemmer"}
_WHY = {
    "editors": "du er redaktør",
    "secretaries": "du er udvalgssekretær",
    "members": "du er medlem af udvalget",
    "owner": "du har ansvaret for teksten",
    "sender": "du sendte teksten til godkendelse",
    "opener": "du åbnede høringen",
    "councils": "jeres råd skal høres",
}


@dataclass(frozen=True)
class Recipients:
    """Person and why, in the order of the groups; `left_out`: sentences about who is not there."""

    chosen: tuple[tuple[Person, str], ...]
    left_out: tuple[str, ...]


def recipients(kind: str, people: People, actor: Person | None) -> Recipients:
    """Who is written to: one per person, without the one who did it."""
    chosen: list[tuple[Person, str]] = []
    left_out: list[str] = []
    for group in OCCASIONS[kind].groups:
        found, missing = _group(group, people)
        chosen += found
        left_out += missing
    return Recipients(_once(chosen, actor), tuple(left_out))


def _group(group: str, people: People) -> tuple[list[tuple[Person, str]], list[str]]:
    first, _, instead = group.partition("_or_")
    if first in _ROLE_WORDS:
        return _holders(first, people)
    if first == "councils":
        return [(council, _WHY[first]) for council in people.councils], []
    person = getattr(people, first)
    if person is not None:
        return [(person, _WHY[first])], []
    return _group(instead, people) if instead else ([], _nobody(first))


def _holders(role: str, people: People) -> tuple[list[tuple[Person, str]], list[str]]:
    """Those with the role; where they are too many the owner, with the reason in words."""
    held: Holders = getattr(people, role)
    count = len(held.people)
    if held.local or count <= CAP:
        missing = [] if count else [f"Der er ingen {_ROLE_WORDS[role]}."]
        return [(person, _WHY[role]) for person in held.people], missing
    words = (
        f"{count} {_ROLE_WORDS[role]} får ingen besked: der skrives aldrig til alle. "
        "Giv rollen til dem, der skal have besked, under »Deling« på publikationen."
    )
    owner = [(people.owner, _WHY["owner"])] if people.owner else []
    return owner, [words]


def _nobody(group: str) -> list[str]:
    return ["Der står ingen mailadresse på den ansvarlige."] if group == "owner" else []


def _once(
    chosen: Iterable[tuple[Person, str]], actor: Person | None
) -> tuple[tuple[Person, str], ...]:
    """The first of each person; the actor is told nothing that he did himself."""
    seen = _keys(actor) if actor else set()
    found = []
    for person, why in chosen:
        if seen.isdisjoint(_keys(person)):
            found.append((person, why))
        seen |= _keys(person)
    return tuple(found)


def _keys(person: Person) -> set[str]:
    """All by which a person can be known again."""
    return {key for key in (person.email.casefold(), person.user_id) if key}
