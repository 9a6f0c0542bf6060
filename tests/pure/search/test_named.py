"""The municipalities that a query names."""

import pytest

from servicedeklaration.search.named import named

NAMES = {"1": "Havlund", "2": "Nord-Åby", "3": ""}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("klage havlund", {"1"}),
        ("Havlund Kommune", {"1"}),
        ("Havlunds alkoholbehandling", {"1"}),
        ("nord-åby eller havlund", {"1", "2"}),
        ("nord for Åby", set()),
        ("havlundsvej", set()),
        ("", set()),
    ],
)
def test_a_name_counts_where_it_stands_whole(query, expected):
    assert named(query, NAMES) == expected
