"""A hvidbog is as hidden as its edition, and the work on it is for staff alone."""

import pytest

from servicedeklaration.editions.roles import STAFF
from servicedeklaration.editions.states import STATES

from ...integration.actions.heard import SECRET
from ...integration.actions.world import ROLES
from ..course.test_hidden import anonymised

PEOPLE = [role for role in ROLES if role != "Member"]
WORDS = "klokken 8."
"""What the municipality says to one of the answers."""


def may_see(role: str, state: str) -> bool:
    seen = STATES[state].visible_to
    return role == "Manager" or "Anonymous" in seen or role in seen


@pytest.mark.parametrize("state", STATES)
class TestHidden:
    @pytest.mark.parametrize("role", PEOPLE)
    def test_what_is_published_is_read_by_whoever_sees_the_edition(self, visitor, role, state):
        person, work = visitor(role), f"work-{state}"
        expected = 200 if may_see(role, state) else 404
        for path in ("2025/@@hvidbog", "2025/hvidbog", "2025/@@hvidbog?vis=offentlig"):
            answer = person.get(f"{work}/{path}")
            assert answer.status_code == expected, path
            assert (WORDS in answer.text) == (expected == 200), path
        answer = person.api("GET", f"{work}/2025/@hvidbog")
        assert answer.status_code == expected
        assert (WORDS in answer.text) == (expected == 200)

    @pytest.mark.parametrize("role", PEOPLE)
    def test_what_is_not_published_is_read_by_staff_alone(self, visitor, role, state):
        person, work = visitor(role), f"unpublished-{state}"
        expected = 200 if role in STAFF else 404
        answer = person.get(f"{work}/2025/@@hvidbog")
        assert answer.status_code == expected
        assert (SECRET[:20] in answer.text) == (expected == 200)
        assert person.get(f"{work}/2025/@@hvidbog?vis=offentlig").status_code == 404
        assert person.api("GET", f"{work}/2025/@hvidbog").status_code == 404

    @pytest.mark.parametrize("role", ["Anonymous", "CommitteeMember"])
    def test_others_than_staff_can_send_nothing(self, visitor, role, state):
        person = visitor(role)
        for work in ("work", "unpublished"):
            for do in ("gem", "offentliggoer", ""):
                data = {"do": do, "answer": "AAAA-1111", "remark": "Jeg skriver med."}
                answer = person.post(f"{work}-{state}/2025/@@hvidbog", data=data)
                assert answer.status_code == 404
        assert "skriver med" not in visitor("Editor").get(f"work-{state}/2025/@@hvidbog").text


class TestNothingTellsOfIt:
    @pytest.mark.parametrize("state", ["draft", "pending"])
    def test_a_hidden_hvidbog_answers_like_one_that_is_not_there(self, visitor, state):
        anybody = visitor("Anonymous")
        for path in ("@@hvidbog", "@@hvidbog?nr=1", "hvidbog"):
            hidden = anybody.get(f"work-{state}/2025/{path}")
            missing = anybody.get(f"work-{state}/3025/{path}")
            assert anonymised(hidden, "2025") == anonymised(missing, "3025")
        hidden = anybody.api("GET", f"work-{state}/2025/@hvidbog")
        missing = anybody.api("GET", f"work-{state}/3025/@hvidbog")
        assert hidden.json()["type"] == missing.json()["type"] == "NotFound"

    @pytest.mark.parametrize("state", ["draft", "pending"])
    def test_public_pages_do_not_lead_to_it(self, visitor, state):
        for path in ("", "/udgaver", "/2020"):
            page = visitor("Anonymous").get(f"work-{state}{path}")
            assert page.status_code == 200
            assert "hvidbog" not in page.text

    @pytest.mark.parametrize("role", PEOPLE)
    def test_who_wrote_and_what_was_taken_out_is_in_no_published_page(self, visitor, role):
        person = visitor(role)
        page = person.get("work-approved/2025/@@hvidbog?vis=offentlig").text
        data = person.api("GET", "work-approved/2025/@hvidbog").text
        for hidden in ("Borgersen", "010203", "Rent vrøvl", "AAAA-1111"):
            assert hidden not in page
            assert hidden not in data

    @pytest.mark.parametrize("query", ["nr=2", "nr=x", "nr=", "nr:list=1", "nr=-1", "version=1"])
    def test_odd_questions_are_not_found(self, visitor, query):
        answer = visitor("Anonymous").get(f"work-approved/2025/@@hvidbog?{query}")
        assert answer.status_code == 404

    @pytest.mark.parametrize("query", ["number=2", "number=x", "number=", "number=%00"])
    def test_odd_questions_for_data_are_not_found(self, visitor, query):
        answer = visitor("Anonymous").api("GET", f"work-approved/2025/@hvidbog?{query}")
        assert answer.status_code == 404

    def test_what_is_not_public_is_kept_by_no_cache(self, visitor):
        for path in ("work-draft/2025/@@hvidbog", "work-pending/2025/@@hvidbog?vis=offentlig"):
            answer = visitor("Editor").get(path)
            assert answer.headers["Cache-Control"] == "private, no-store"
