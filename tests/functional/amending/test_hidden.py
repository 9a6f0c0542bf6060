"""Who may not see an edition learns nothing of what a committee does with it."""

import re

import pytest

from servicedeklaration.editions.states import STATES

from ...integration.actions.world import ROLES
from ..course.test_hidden import anonymised
from ..redline.test_hidden import may_see

PAGES = (
    "@@godkend-med-aendringer",
    "@@ret-for-udvalget?del=indgang",
    "@@fjern-aendring",
    "@@udvalgets-aendringer",
    "@@vedtagne-aendringer",
    "@@genvedtag",
    "@@er-uaendret",
)
HIDDEN = [
    (role, state)
    for role in ROLES
    for state in STATES
    if role != "Member" and not may_see(role, state)
]


def told(answer, path: str) -> str:
    """The answer without the address, and without what is new in every answer."""
    return re.sub(r'data-token="\w+"', "", anonymised(answer, path))


class TestHidden:
    @pytest.mark.parametrize(("role", "state"), HIDDEN)
    @pytest.mark.parametrize("method", ["GET", "POST"])
    def test_every_page_answers_like_one_that_is_not_there(self, visitor, role, state, method):
        person = visitor(role)
        for page in PAGES:
            hidden, missing = f"work-{state}/2025", "findes-slet-ikke/2025"
            answer = person.request(method, f"{hidden}/{page}")
            expected = person.request(method, f"{missing}/{page}")
            assert answer.status_code == expected.status_code == 404, page
            assert told(answer, f"work-{state}") == told(expected, "findes-slet-ikke"), page

    @pytest.mark.parametrize("state", STATES)
    def test_a_member_of_the_committee_writes_nothing(self, visitor, state):
        for page in PAGES[:4]:
            answer = visitor("CommitteeMember").get(f"work-{state}/2025/{page}")
            assert answer.status_code in (302, 404), page
