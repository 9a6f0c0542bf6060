"""The manual's tables of states and transitions are those of the rules."""

from pathlib import Path

import pytest

from .tables import states_table, transitions_table

MANUAL = Path(__file__).resolve().parents[3] / "docs/edition-workflow.md"


@pytest.mark.parametrize("table", [states_table, transitions_table], ids=lambda t: t.__name__)
def test_the_manual_holds_the_table(table):
    assert table() in MANUAL.read_text("utf-8")
