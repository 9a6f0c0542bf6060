"""Who may not see one of two editions learns neither what it says nor that it is there."""

import pytest
import transaction

from servicedeklaration.editions.states import STATES

from ...integration.actions.world import (
    ROLES,
    act_as,
    go_on,
    make_draft,
    make_edition,
    make_publication,
    register,
    stand_still,
    text,
)
from ..course.conftest import PASSWORD, visitor
from ..course.conftest import PEOPLE as ACCOUNTS
from ..course.test_hidden import anonymised

__all__ = ["site", "visitor"]

PEOPLE = [role for role in ROLES if role != "Member"]
SECRET = "Hemmelige opgaver"


@pytest.fixture(scope="class")
def site(functional_portal_class):
    """A work "work-<state>" for every state, with an edition "2025" in it after a public "2020"."""
    portal = functional_portal_class
    stand_still()
    act_as(portal, "Manager")
    for role in ACCOUNTS:
        portal.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
    for state in STATES:
        work = make_publication(portal, f"work-{state}", title=f"Værk {state}")
        register(make_draft(work, "2020", title="Udgave 2020"))
        make_edition(work, state, title=f"Udgave {state}", tasks=text(SECRET))
    transaction.commit()
    yield portal
    go_on()


def may_see(role: str, state: str) -> bool:
    return role == "Manager" or "Anonymous" in (seen := STATES[state].visible_to) or role in seen


class TestHidden:
    @pytest.mark.parametrize("state", STATES)
    @pytest.mark.parametrize("role", PEOPLE)
    def test_a_redline_is_as_hidden_as_the_more_hidden_of_its_editions(self, visitor, role, state):
        person, work = visitor(role), f"work-{state}"
        expected = 200 if may_see(role, state) else 404
        for path in ("2025/@@aendringer", "2020/@@aendringer?fra=2025", "2025/aendringer?fra=2020"):
            answer = person.get(f"{work}/{path}")
            assert answer.status_code == expected, path
            assert (SECRET in answer.text) == (expected == 200), path
        for path in ("2025/@redline", "2020/@redline?from=2025", "2025/@redline?from=2020"):
            answer = person.api("GET", f"{work}/{path}")
            assert answer.status_code == expected, path
            assert (SECRET in answer.text) == (expected == 200), path

    @pytest.mark.parametrize("state", ["draft", "pending"])
    def test_a_hidden_edition_answers_like_one_that_is_not_there(self, visitor, state):
        anybody, work = visitor("Anonymous"), f"work-{state}"
        for path in ("2020/@@aendringer?fra=", "2020/@@aendringer?vis=alt&fra="):
            hidden, missing = (anybody.get(f"{work}/{path}{name}") for name in ("2025", "3025"))
            assert hidden.status_code == missing.status_code == 404
            assert anonymised(hidden, "2025") == anonymised(missing, "3025")
        hidden, missing = (
            anybody.api("GET", f"{work}/2020/@redline?from={name}") for name in ("2025", "3025")
        )
        assert hidden.json() == missing.json()
        assert hidden.json()["type"] == "NotFound"

    @pytest.mark.parametrize("state", ["draft", "pending"])
    def test_nothing_on_a_public_redline_tells_of_it(self, visitor, state):
        page = visitor("Anonymous").get(f"work-{state}/2020/@@aendringer")
        assert page.status_code == 200
        assert "/2025/" not in page.text
        assert f"Udgave {state}" not in page.text
        assert 'value="2025"' not in page.text

    def test_a_redline_that_is_not_public_is_kept_by_no_cache(self, visitor):
        answer = visitor("Editor").get("work-draft/2025/@@aendringer")
        assert answer.headers["Cache-Control"] == "private, no-store"

    @pytest.mark.parametrize("query", ["fra=a&fra=b", "fra:list=2020", "fra=../2025", "fra=%00"])
    def test_odd_names_are_not_found(self, visitor, query):
        answer = visitor("Anonymous").get(f"work-approved/2025/@@aendringer?{query}")
        assert answer.status_code == 404
