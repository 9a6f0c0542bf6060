"""Citizens' queries on the five real documents lead to the right sections."""

import pytest
from plone.app.testing import SITE_OWNER_NAME, login

from benchmarks.gold import import_documents, queries
from benchmarks.search import Score, ours, plones, ranks_of, score
from tests.shared import needs_shared

pytestmark = [needs_shared, pytest.mark.slow]

ONE_BY_ONE = 0.85
"""The least share of right answers in the first three when each document is searched alone."""


@pytest.fixture
def works(portal):
    login(portal.aq_parent, SITE_OWNER_NAME)
    return import_documents(portal)


def test_every_query_has_a_right_answer_in_the_first_three(works):
    asked = queries()
    in_all, one_by_one = (score(ranks_of(asked, works, ours, whole)) for whole in (True, False))
    before = score(ranks_of(asked, works, plones))

    assert in_all.in_three == in_all.asked
    assert in_all.first > 2 * before.first
    assert one_by_one.in_three >= ONE_BY_ONE * one_by_one.asked


def test_a_score_sums_up_places():
    assert score([1, 3, 4, 0]) == Score(4, 1, 2, pytest.approx((1 + 1 / 3 + 1 / 4) / 4))
