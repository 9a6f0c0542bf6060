"""Who may not see an edition, or takes no part in its course, learns nothing of its PDFs."""

import pytest
from lxml.html import fromstring

from servicedeklaration.content.kept import kept_pdf
from servicedeklaration.editions.roles import COMMITTEE, STAFF
from servicedeklaration.editions.states import STATES

from ..course.conftest import PEOPLE
from ..course.test_hidden import anonymised
from .conftest import SENT_BACK

EVERYBODY = ("Anonymous", "Member", *PEOPLE)
MISSING = "@@findes-slet-ikke"


def may_see(role: str, state: str) -> bool:
    return "Anonymous" in (seen := STATES[state].visible_to) or role in seen


def takes_part(role: str, state: str) -> bool:
    return role in STAFF | COMMITTEE and may_see(role, state)


def answers_as_missing(visitor, path: str, method: str = "GET") -> bool:
    """Whether the address isn't found; to who is not logged in, with the very words of another
    one below the same edition that isn't there."""
    asked = visitor.request(method, path)
    if visitor.auth is not None:
        return asked.status_code == 404
    view = path.partition("/2025/")[2]
    missing = visitor.request(method, path.replace(view, MISSING))
    same = anonymised(asked, view.partition("?")[0]) == anonymised(missing, MISSING)
    return same and asked.status_code == missing.status_code == 404


class TestReadingPdf:
    @pytest.mark.parametrize("state", STATES)
    @pytest.mark.parametrize("role", EVERYBODY)
    def test_is_as_hidden_as_the_edition(self, visitor, role, state):
        path = f"work-{state}/2025/@@pdf"
        if may_see(role, state):
            answer = visitor(role).get(path)
            assert answer.status_code == 200
            assert answer.content.startswith(b"%PDF")
        else:
            assert answers_as_missing(visitor(role), path)

    def test_of_a_sealed_edition_is_the_one_that_was_sealed(self, visitor, site):
        kept = kept_pdf(site["work-approved"]["2025"])
        assert visitor("Anonymous").get("work-approved/2025/@@pdf").content == kept

    def test_is_linked_on_the_edition_s_page(self, visitor):
        page = fromstring(visitor("Anonymous").get("work-approved/2025").text)
        assert page.xpath("//a[contains(@href, 'work-approved/2025/@@pdf')]")

    @pytest.mark.parametrize("state", ["draft", "pending"])
    def test_is_kept_by_no_cache_while_it_is_not_public(self, visitor, state):
        answer = visitor("Editor").get(f"work-{state}/2025/@@pdf")
        assert answer.headers["Cache-Control"] == "private, no-store"


class TestPacks:
    @pytest.mark.parametrize("state", STATES)
    @pytest.mark.parametrize("role", EVERYBODY)
    def test_their_page_is_for_staff_and_committee(self, visitor, role, state):
        path = f"work-{state}/2025/@@dagsorden"
        if takes_part(role, state):
            assert visitor(role).get(path).status_code == 200
        else:
            assert answers_as_missing(visitor(role), path)

    @pytest.mark.parametrize("role", EVERYBODY)
    def test_so_are_their_pdfs(self, visitor, role):
        for path in ("@@dagsorden.pdf", "@@dagsorden.pdf?nr=1"):
            whole = f"work-pending/2025/{path}"
            if takes_part(role, "pending"):
                answer = visitor(role).get(whole)
                assert answer.content.startswith(b"%PDF")
                assert answer.headers["Cache-Control"] == "private, no-store"
            else:
                assert answers_as_missing(visitor(role), whole)

    @pytest.mark.parametrize("role", EVERYBODY)
    def test_of_an_edition_that_was_sent_back_they_are_for_staff(self, visitor, role):
        path = f"{SENT_BACK}/2025/@@dagsorden.pdf"
        if takes_part(role, "draft"):
            assert visitor(role).get(path).status_code == 200
        else:
            assert answers_as_missing(visitor(role), path)

    def test_who_takes_no_part_gets_the_very_page_of_an_address_that_is_not_there(self, visitor):
        member, edition = visitor("Member"), "work-approved/2025"
        missing = anonymised(member.get(f"{edition}/{MISSING}"), MISSING)
        for view in ("@@dagsorden", "@@dagsorden.pdf"):
            assert anonymised(member.get(f"{edition}/{view}"), view) == missing

    @pytest.mark.parametrize("number", ["2", "0", "-1", "x", "", "1&nr=2"])
    def test_a_number_that_there_is_not_is_not_found(self, visitor, number):
        path = f"work-pending/2025/@@dagsorden.pdf?nr={number}"
        assert visitor("Editor").get(path).status_code == 404

    @pytest.mark.parametrize("role", ["Anonymous", "CommitteeMember", "Contributor"])
    def test_nobody_else_makes_one(self, visitor, role):
        edition = "work-pending/2025"
        visitor(role).post(f"{edition}/@@dagsorden")
        assert visitor("Editor").get(f"{edition}/@@dagsorden.pdf?nr=2").status_code == 404

    @pytest.mark.parametrize("state", STATES)
    def test_to_post_tells_no_more(self, visitor, state):
        assert answers_as_missing(visitor("Anonymous"), f"work-{state}/2025/@@dagsorden", "POST")
