"""Writes the tables of docs/edition-workflow.md from the rules.

Run `make docs` (or `PYTHONPATH=. bin/py -m tools.edition_tables`) after a change of
`editions/states.py`, `roles.py` or `permissions.py`. What stands between the markers is replaced.
"""

import re
from pathlib import Path

from servicedeklaration.editions import roles
from servicedeklaration.editions.permissions import OVERVIEW, PERMISSIONS, READING, WRITING
from servicedeklaration.editions.states import STATES, TRANSITIONS, transitions_from

MANUAL = Path(__file__).resolve().parents[1] / "docs/edition-workflow.md"
GROUPS = (
    (roles.EVERYONE, "everyone"),
    (roles.STAFF, "staff"),
    (roles.EDITORS, "editors"),
    (roles.SECRETARIES, "committee secretary"),
    (roles.ADMINISTRATORS, "administrators"),
    (roles.COMMITTEE, "committee members"),
)
PEOPLE = (
    (roles.ANONYMOUS, "everyone"),
    (roles.MEMBER, "committee member"),
    (roles.SECRETARY, "committee secretary"),
    (roles.CONTRIBUTOR, "contributor"),
    (roles.EDITOR, "editor"),
    ("Site Administrator", "administrator"),
)
"""Each role that has a part of its own, and what the table of people calls it."""


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


def people_table() -> str:
    """One row for each role, one column for each state."""
    rows = [(name, *(_reach(role, state) for state in STATES)) for role, name in PEOPLE]
    return _table(("who", *(state.title_da for state in STATES.values())), rows)


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


TABLES = {"states": states_table, "people": people_table, "transitions": transitions_table}
"""The word in a table's markers, and what makes the table."""


def filled(text: str) -> str:
    """The text with every table written anew; ValueError where a table has no place in it."""
    for name, table in TABLES.items():
        begins, ends = f"<!-- {name}: made by `make docs` -->", f"<!-- /{name} -->"
        between = re.compile(f"{re.escape(begins)}.*?{re.escape(ends)}", re.DOTALL)
        new = f"{begins}\n{table()}\n{ends}"
        text, times = between.subn(lambda _, new=new: new, text)
        if times != 1:
            raise ValueError(f"{begins} … {ends} stands {times} times in the text, not once")
    return text


def main() -> None:
    """Write the tables into the manual."""
    MANUAL.write_text(filled(MANUAL.read_text("utf-8")), "utf-8")


def _reach(role: str, state: str) -> str:
    """What a role may do with an edition in a state. Everyone's rights are everybody's."""
    held = {role, roles.ANONYMOUS}
    can = {name for name, holders in PERMISSIONS[state].items() if holders & held}
    words = [
        word
        for word, needed in (
            ("reads", READING),
            ("earlier versions", OVERVIEW),
            ("writes", WRITING),
        )
        if can.issuperset(needed)
    ]
    return ", ".join(words) or "–"


def _names(holders: frozenset[str]) -> str:
    """The groups that make up a set of roles, in words."""
    names, left = [], set(holders)
    for group, name in GROUPS:
        if group <= left:
            names.append(name)
            left -= group
    if left:
        raise ValueError(f"no group for {sorted(left)}")
    return ", ".join(names)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    main()
