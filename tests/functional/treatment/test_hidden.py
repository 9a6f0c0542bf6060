"""Who takes no part learns neither what is said of an edition nor that anything is."""

import re

import pytest

from servicedeklaration.editions.states import FINAL_STATES, IN_FLIGHT_STATES, STATES

from ...integration.actions.world import ROLES
from ..course.conftest import site, visitor
from ..course.test_hidden import anonymised

__all__ = ["site", "visitor"]

STAFF = {"Contributor", "Editor", "CommitteeSecretary", "Site Administrator", "Manager"}
PEOPLE = [role for role in ROLES if role != "Member"]


def may_read(role: str, state: str) -> bool:
    """Staff always; the committee while it is under way, and can see it."""
    if role == "CommitteeMember":
        seen = STATES[state].visible_to
        return state in IN_FLIGHT_STATES and bool({"Anonymous", role} & seen)
    return role in STAFF


def comes_late(role: str, state: str) -> bool:
    """Whether somebody took part, and is led on to what was decided."""
    return role == "CommitteeMember" and state in FINAL_STATES


class TestHidden:
    @pytest.mark.parametrize("state", STATES)
    @pytest.mark.parametrize("role", PEOPLE)
    def test_page_and_comments_are_there_for_those_who_take_part(self, visitor, role, state):
        person, edition = visitor(role), f"work-{state}/2025"
        expected = 200 if may_read(role, state) else 404
        assert person.api("GET", f"{edition}/@comments").status_code == expected
        if comes_late(role, state):
            expected = 302
        for path in ("@@behandling", "behandling", "@@behandling?vis=alt"):
            assert person.get(f"{edition}/{path}").status_code == expected, path

    @pytest.mark.parametrize("state", STATES)
    @pytest.mark.parametrize("role", PEOPLE)
    def test_nobody_else_can_say_anything(self, visitor, role, state):
        if may_read(role, state):
            return
        person, edition = visitor(role), f"work-{state}/2025"
        for given in ({"do": "comment", "text": "Hej"}, {"do": "withdraw", "id": "1"}, {}):
            expected = 302 if comes_late(role, state) else 404
            assert person.post(f"{edition}/@@behandling", data=given).status_code == expected
        assert person.api("POST", f"{edition}/@comments", {"text": "Hej"}).status_code == 404
        assert person.api("DELETE", f"{edition}/@comments/1").status_code == 404

    @pytest.mark.parametrize("state", ["draft", "pending", "approved"])
    def test_it_answers_to_a_citizen_like_what_is_not_there(self, visitor, state):
        anybody = visitor("Anonymous")
        hidden = anybody.get(f"work-{state}/2025/@@behandling")
        missing = anybody.get(f"work-{state}/2025/@@behandlinx")
        assert hidden.status_code == missing.status_code == 404
        assert anonymised(hidden, "@@behandling") == anonymised(missing, "@@behandlinx")

    def test_a_committee_member_who_comes_late_is_led_to_what_was_decided(self, site, visitor):
        answer = visitor("CommitteeMember").get("work-approved/2025/@@behandling")
        assert answer.headers["Location"] == f"{site.absolute_url()}/work-approved/2025"

    def test_a_decided_edition_takes_no_comments(self, visitor):
        secretary = visitor("CommitteeSecretary")
        page = secretary.get("work-approved/2025/@@behandling").text
        assert "<textarea" not in page
        answer = secretary.api("POST", "work-approved/2025/@comments", {"text": "For sent."})
        assert answer.status_code == 400

    def test_a_form_that_is_not_from_our_page_changes_nothing(self, visitor):
        member = visitor("CommitteeMember")
        answer = member.post(
            "work-pending/2025/@@behandling", data={"do": "comment", "text": "Hej"}
        )
        assert answer.status_code == 403
        member.get("work-pending/2025/@@behandling?do=comment&text=Hej")
        assert member.api("GET", "work-pending/2025/@comments").json()["items"] == []

    def test_no_public_page_tells_of_a_comment(self, visitor):
        member = visitor("CommitteeMember")
        page = member.get("work-consultation/2025/@@behandling").text
        token = re.search('name="_authenticator" value="([^"]+)"', page)[1]
        given = {"_authenticator": token, "do": "comment", "text": "Fortroligt."}
        assert member.post("work-consultation/2025/@@behandling", data=given).status_code == 302
        anybody = visitor("Anonymous")
        for path in ("", "/@@aendringer", "/udgaver", "/indgang"):
            assert "Fortroligt" not in anybody.get(f"work-consultation/2025{path}").text
        tree = visitor("Manager").api("GET", "work-consultation/2025?fullobjects=1").text
        assert "Fortroligt" not in tree
