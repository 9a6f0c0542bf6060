"""Who may not see an edition learns nothing of it from short addresses or from `@@henvis`."""

import pytest

from servicedeklaration.citation.codes import code_of
from servicedeklaration.editions.states import FINAL_STATES, STATES

from ...integration.actions.world import ROLES
from ..course.conftest import site, visitor
from ..course.test_hidden import anonymised

__all__ = ["site", "visitor"]

PEOPLE = [role for role in ROLES if role != "Member"]
PARTS = ("", "/indgang/raadgivning")
VIEWS = ("@@henvis", "henvis.svg", "@@henvis.png")


def may_see(role: str, state: str) -> bool:
    return role == "Manager" or "Anonymous" in (seen := STATES[state].visible_to) or role in seen


def code(site, state: str, part: str = "") -> str:
    return code_of(site.unrestrictedTraverse(f"work-{state}/2025{part}").UID())


class TestHidden:
    @pytest.mark.parametrize("state", STATES)
    @pytest.mark.parametrize("role", PEOPLE)
    def test_only_what_is_decided_has_a_short_address(self, site, visitor, role, state):
        person = visitor(role)
        for part in PARTS:
            answer = person.get(f"h/{code(site, state, part)}")
            assert answer.status_code == (302 if state in FINAL_STATES else 404), part

    @pytest.mark.parametrize("role", ["Anonymous", "Editor", "CommitteeMember"])
    def test_a_draft_answers_like_a_code_that_nothing_bears(self, site, visitor, role):
        person = visitor(role)
        for part in PARTS:
            known = code(site, "draft", part)
            hidden, missing = person.get(f"h/{known}"), person.get("h/bcdfghjkm")
            assert anonymised(hidden, known) == anonymised(missing, "bcdfghjkm")
        hidden, missing = (person.get(f"h/{each}/opgaver") for each in (known, "bcdfghjkm"))
        assert anonymised(hidden, known) == anonymised(missing, "bcdfghjkm")

    @pytest.mark.parametrize("state", STATES)
    @pytest.mark.parametrize("role", PEOPLE)
    def test_the_page_is_as_hidden_as_the_text(self, visitor, role, state):
        person = visitor(role)
        for part in PARTS:
            for view in VIEWS:
                path = f"work-{state}/2025{part}/{view}"
                given = may_see(role, state) and ("." not in view or state in FINAL_STATES)
                assert person.get(path).status_code == (200 if given else 404), path

    @pytest.mark.parametrize("state", ["draft", "pending"])
    def test_a_hidden_text_answers_like_one_that_is_not_there(self, visitor, state):
        anybody = visitor("Anonymous")
        for part in PARTS:
            for view in VIEWS:
                known, unknown = (f"work-{state}/{name}" for name in ("2025", "3025"))
                path = f"{part}/{view}?afsnit=opgaver"
                hidden, missing = (anybody.get(f"{each}{path}") for each in (known, unknown))
                assert hidden.status_code == missing.status_code == 404
                assert anonymised(hidden, known) == anonymised(missing, unknown)

    def test_a_page_of_what_is_not_public_is_kept_by_no_cache(self, visitor):
        answer = visitor("Editor").get("work-draft/2025/@@henvis")
        assert answer.headers["Cache-Control"] == "private, no-store"

    def test_a_text_in_consultation_can_not_be_cited_yet(self, visitor):
        answer = visitor("Anonymous").get("work-consultation/2025/@@henvis")
        assert answer.status_code == 200
        assert "/h/" not in answer.text
