"""The tables of docs/edition-workflow.md, written from `editions/states.py`."""

from servicedeklaration.editions.roles import (
    ADMINISTRATORS,
    COMMITTEE,
    EDITORS,
    EVERYONE,
    SECRETARIES,
    STAFF,
)
from servicedeklaration.editions.states import STATES, TRANSITIONS, transitions_from

NAMES = (
    (EVERYONE, "everyone"),
    (STAFF, "staff"),
    (EDITORS, "editors"),
    (SECRETARIES, "committee secretary"),
    (ADMINISTRATORS, "administrators"),
    (COMMITTEE, "committee members"),
)


def states_table() -> str:
    """One row for each state."""
    rows = [
        (
            state.title_da,
            f"`{state.id}`",
            _names(state.visible_to),
            "yes" if state.editable else "never again" if state.final else "no",
            ", ".join(f"`{t.id}`" for t in transitions_from(state.id)) or "–",
        )
        for state in STATES.values()
    ]
    return _table(("state", "id", "seen by", "can be changed", "is left by"), rows)


def transitions_table() -> str:
    """One row for each transition."""
    rows = [
        (
            t.title_da,
            f"`{t.id}`",
            f"{', '.join(sorted(t.from_states))} → {t.to_state}",
            _names(t.roles),
            ", ".join(sorted(t.needs)) or "–",
        )
        for t in TRANSITIONS.values()
    ]
    return _table(("transition", "id", "from → to", "made by", "needs"), rows)


def _names(roles: frozenset[str]) -> str:
    """The groups that make up a set of roles, in words."""
    names, left = [], set(roles)
    for group, name in NAMES:
        if group <= left:
            names.append(name)
            left -= group
    assert not left, left
    return ", ".join(names)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
