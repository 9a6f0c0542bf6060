"""The examples in docs/edition-model.md are true."""

from datetime import date
from pathlib import Path

import pytest

from servicedeklaration.editions.timeline import Edition, in_force_on

MANUAL = (Path(__file__).parents[3] / "docs" / "edition-model.md").read_text("utf-8")


def rows_under(heading):
    """The cells of the manual's table with this first heading."""
    lines = iter(MANUAL.splitlines())
    next(line for line in lines if line.startswith(f"| {heading} |"))
    next(lines)
    for line in lines:
        if not line.startswith("|"):
            return
        yield [cell.strip() for cell in line.strip("|").split("|")]


def day(iso):
    return date.fromisoformat(iso) if iso else None


EDITIONS = [
    Edition(name, state, day(start), day(end), int(number or 0))
    for name, state, number, start, end in rows_under("edition")
]
EXAMPLES = [(day(when), expected) for when, expected, _ in rows_under("on")]


@pytest.mark.parametrize(("when", "expected"), EXAMPLES)
def test_what_the_manual_says_is_in_force_is_in_force(when, expected):
    edition = in_force_on(EDITIONS, when)
    assert (edition.id if edition else "nothing") == expected
