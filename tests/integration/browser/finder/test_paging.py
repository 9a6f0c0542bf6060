"""Ways to the pages of a result: never more than a handful, first and last always there."""

import pytest

from servicedeklaration.browser.finder.paging import turns


@pytest.mark.parametrize(
    ("here", "last", "shown"),
    [
        (1, 1, []),
        (1, 0, []),
        (1, 2, [(1, False), (2, False)]),
        (1, 50, [(1, False), (2, False), (50, True)]),
        (25, 50, [(1, False), (24, True), (25, False), (26, False), (50, True)]),
        (50, 50, [(1, False), (49, True), (50, False)]),
    ],
)
def test_first_last_and_those_beside_this_one(here, last, shown):
    assert turns(here, last) == shown
