"""The form of a closed consultation tells nothing, and answers are read by staff alone."""

import pytest
import transaction

from servicedeklaration.actions.close_consultation import CloseConsultation
from servicedeklaration.actions.open_consultation import OpenConsultation
from servicedeklaration.actions.receive_answer import ReceiveAnswer
from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.editions.roles import STAFF
from servicedeklaration.editions.states import PUBLIC_STATES, STATES

from ...integration.actions.world import (
    GIVEN,
    ROLES,
    act_as,
    go_on,
    make_draft,
    make_publication,
    stand_still,
)
from ..course.conftest import PASSWORD, visitor
from ..course.conftest import PEOPLE as ACCOUNTS
from ..course.test_hidden import anonymised
from .conftest import DEADLINE
from .test_answering import SENT

__all__ = ["site", "visitor"]

PEOPLE = [role for role in ROLES if role != "Member"]
SECRET = "Hemmeligt svar fra en borger"
WAYS = {
    "draft": (),
    "consultation": (),
    "pending": ("submit",),
    "approved": ("submit", "approve"),
    "withdrawn": ("submit", "approve", "withdraw"),
}


@pytest.fixture(scope="class")
def site(functional_portal_class):
    """A work "work-<state>" for every state, whose edition "2025" was heard and answered."""
    portal = functional_portal_class
    stand_still()
    act_as(portal, "Manager", "CommitteeSecretary")
    for role in ACCOUNTS:
        portal.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
    for state in STATES:
        edition = make_draft(make_publication(portal, f"work-{state}"), title=f"Udgave {state}")
        OpenConsultation(edition, deadline=DEADLINE)()
        ReceiveAnswer(edition, SECRET)()
        if state != "consultation":
            CloseConsultation(edition, comment="Alle har svaret.")()
        for transition in WAYS[state]:
            ACTIONS[transition](edition, **GIVEN.get(transition, {}))()
    transaction.commit()
    yield portal
    go_on()


def may_see(role: str, state: str) -> bool:
    seen_by = STATES[state].visible_to
    return role == "Manager" or state in PUBLIC_STATES or role in seen_by


def is_staff(role: str) -> bool:
    return role == "Manager" or role in STAFF


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("role", PEOPLE)
class TestEveryRoleAndState:
    def test_the_public_page_is_as_hidden_as_the_edition(self, visitor, role, state):
        answer = visitor(role).get(f"work-{state}/2025/@@hoering")
        assert answer.status_code == (200 if may_see(role, state) else 404)
        assert SECRET not in answer.text
        assert ("sd-form" in answer.text) == (state == "consultation")

    def test_answers_are_read_by_staff_alone(self, visitor, role, state):
        answer = visitor(role).get(f"work-{state}/2025/@@hoeringssvar")
        assert (SECRET in answer.text) == is_staff(role)
        if is_staff(role):
            assert answer.headers["Cache-Control"] == "private, no-store"
        elif may_see(role, state):
            assert answer.status_code in (302, 401)
        else:
            assert answer.status_code == 404

    def test_the_steps_of_staff_are_hidden_alike(self, visitor, role, state):
        for page in ("@@send-i-hoering", "@@afslut-hoering", "@@spoerg-raad"):
            answer = visitor(role).get(f"work-{state}/2025/{page}")
            if is_staff(role):
                assert answer.status_code == 200, page
            else:
                expected = (302, 401) if may_see(role, state) else (404,)
                assert answer.status_code in expected, page

    def test_nothing_else_gives_an_answer_away(self, visitor, role, state):
        person, edition = visitor(role), f"work-{state}/2025"
        for path in (edition, f"{edition}/@history", f"work-{state}", f"{edition}/@types"):
            assert SECRET not in person.api("GET", path).text, path
        for path in (edition, f"{edition}/@@hoering/saveddata", f"{edition}/@@historyview"):
            assert SECRET not in person.get(path).text, path
        assert SECRET not in person.api("GET", "@search?SearchableText=Hemmeligt").text


class TestAnonymous:
    @pytest.mark.parametrize("state", ["draft", "pending"])
    @pytest.mark.parametrize("page", ["@@hoering", "hoering", "@@hoeringssvar", "@@spoerg-raad"])
    def test_a_hidden_consultation_answers_like_one_that_never_was(self, visitor, state, page):
        anybody, work = visitor("Anonymous"), f"work-{state}"
        for send in (anybody.get, lambda path: anybody.post(path, data=SENT)):
            hidden, missing = send(f"{work}/2025/{page}"), send(f"findes-slet-ikke/2025/{page}")
            assert hidden.status_code == missing.status_code == 404
            assert anonymised(hidden, work) == anonymised(missing, "findes-slet-ikke")

    @pytest.mark.parametrize("state", ["approved", "withdrawn"])
    def test_what_is_over_says_so_and_takes_no_answer(self, visitor, state):
        anybody = visitor("Anonymous")
        answer = anybody.post(f"work-{state}/2025/@@hoering", data=SENT)
        assert answer.status_code == 400
        assert "sd-problems" in answer.text
        assert "sd-form" not in answer.text

    def test_an_edition_that_was_never_heard_has_no_such_page(self, site, visitor):
        transaction.begin()
        act_as(site, "Manager", "CommitteeSecretary")
        edition = make_draft(make_publication(site, "uhoert"))
        for transition in WAYS["approved"]:
            ACTIONS[transition](edition, **GIVEN.get(transition, {}))()
        transaction.commit()
        for page in ("@@hoering", "@@hoeringssvar"):
            assert visitor("Manager").get(f"uhoert/2025/{page}").status_code == 404

    def test_only_what_is_open_is_on_the_front_page(self, site, visitor):
        page = visitor("Anonymous").get("@@forside").text
        assert "work-consultation/2025/@@hoering" in page
        assert page.count("/@@hoering") == 1
