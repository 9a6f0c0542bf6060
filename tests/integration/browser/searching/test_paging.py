"""Which of many hits stand on a page."""

import pytest

from servicedeklaration.browser.searching.paging import Pages


@pytest.mark.parametrize(
    ("total", "asked", "count", "number", "start", "end"),
    [
        (0, 1, 1, 1, 0, 0),
        (10, 1, 1, 1, 0, 10),
        (11, 1, 2, 1, 0, 10),
        (11, 2, 2, 2, 10, 11),
        (11, 99, 2, 2, 10, 11),
    ],
)
def test_pages(total, asked, count, number, start, end):
    pages = Pages(total, asked, 10)
    assert (pages.count, pages.number, pages.start, pages.end) == (count, number, start, end)
