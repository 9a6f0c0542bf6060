"""What an edition is called where it stands among others of the same title."""

from datetime import date
from types import SimpleNamespace

import pytest

from servicedeklaration.content.edition_name import name_among_others


@pytest.mark.parametrize(
    ("label", "first", "name"),
    [
        ("2025", date(2025, 1, 1), "2025"),
        (None, date(2025, 1, 1), "Hjælp (1. januar 2025)"),
        ("", None, "Hjælp"),
    ],
)
def test_its_own_name_else_its_title_with_its_first_day(label, first, name):
    edition = SimpleNamespace(edition_label=label, in_force_from=first, title="Hjælp")
    assert name_among_others(edition) == name
