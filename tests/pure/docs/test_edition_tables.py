"""The tables in docs/edition-workflow.md are those of the rules."""

import pytest

from servicedeklaration.editions.states import STATES
from tools.edition_tables import MANUAL, filled, people_table


def test_the_manual_holds_the_tables():
    text = MANUAL.read_text("utf-8")
    assert text == filled(text), "run «make docs» and look at what it changed"


def test_a_text_without_a_place_for_a_table_is_not_filled_in_silence():
    with pytest.raises(ValueError, match="0 times"):
        filled("no markers")


def test_nobody_but_writers_writes_and_only_in_a_draft():
    rows = [line.strip("| ").split(" | ") for line in people_table().splitlines()[2:]]
    draft = 1 + list(STATES).index("draft")
    writers = {row[0] for row in rows if any("writes" in cell for cell in row[1:])}
    assert writers == {"contributor", "editor", "administrator"}
    assert all("writes" not in cell for row in rows for cell in row[1:draft] + row[draft + 1 :])


def test_whoever_is_not_staff_is_given_no_earlier_versions():
    rows = {row.split(" | ")[0].strip("| "): row for row in people_table().splitlines()[2:]}
    assert "versions" not in rows["everyone"] + rows["committee member"]
