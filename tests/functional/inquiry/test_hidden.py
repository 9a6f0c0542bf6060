"""Feedback is taken where the page is seen, and nowhere else."""

import pytest

from servicedeklaration.editions.states import PUBLIC_STATES, STATES

from ..course.conftest import site, visitor
from ..course.test_hidden import anonymised

__all__ = ["site", "visitor"]

VIEW = "@@tilbagemelding"
SENT = {"answer": "ja"}


@pytest.mark.parametrize("state", [state for state in STATES if state not in PUBLIC_STATES])
@pytest.mark.parametrize("below", ["", "2025/", "2025/indgang/", "2025/indgang/raadgivning/"])
class TestHidden:
    def test_a_hidden_page_takes_no_feedback_and_answers_like_one_that_never_was(
        self, visitor, state, below
    ):
        anybody, work = visitor("Anonymous"), f"work-{state}"
        for send in (anybody.get, lambda path: anybody.post(path, data=SENT)):
            hidden, missing = send(f"{work}/{below}{VIEW}"), send(f"findes-ikke/{below}{VIEW}")
            assert hidden.status_code == missing.status_code == 404
            assert anonymised(hidden, work) == anonymised(missing, "findes-ikke")


@pytest.mark.parametrize("state", sorted(PUBLIC_STATES))
def test_a_public_page_asks(visitor, state):
    assert visitor("Anonymous").get(f"work-{state}/2025/{VIEW}").status_code == 200
