"""The longest chain of pairs that rise in both numbers, against trying all."""

from itertools import chain, combinations, groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.stages.headings.chain import Chain

PAIRS = st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=9).map(sorted)


def longest(pairs):
    taken = Chain(max((place for _, place in pairs), default=0))
    for _, group in groupby(pairs, key=lambda pair: pair[0]):
        taken.add(list(group))
    return taken.longest()


def rises(pairs):
    return all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(pairs))


@pytest.mark.parametrize(
    ("pairs", "found"),
    [
        ([], []),
        ([(0, 3), (1, 1), (2, 2)], [(1, 1), (2, 2)]),
        ([(0, 1), (0, 2), (1, 2)], [(0, 1), (1, 2)]),
    ],
)
def test_what_stands_out_of_turn_is_left_out(pairs, found):
    assert longest(pairs) == found


@given(PAIRS)
def test_no_chain_is_longer(pairs):
    found = longest(pairs)
    others = chain.from_iterable(combinations(pairs, size) for size in range(len(pairs) + 1))

    assert rises(found)
    assert len(found) == max(len(one) for one in others if rises(one))


def test_many_lines_that_all_may_be_any_entry_are_read_in_good_time():
    pairs = [(entry, place) for entry in range(300) for place in range(300)]

    assert len(longest(pairs)) == 300
