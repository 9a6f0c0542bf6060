"""What a visitor may not know of answers exactly like a page that doesn't exist."""

import re

import pytest

PATHS = (
    "",
    "/view",
    "/@@view",
    "/edit",
    "/@@edit",
    "/indgang",
    "/indgang/raadgivning",
    "/indgang/raadgivning/view",
    "/opgaver",
    "/@@emne",
    "/@@let-laest",
    "/@@bekraeft-let-laest",
    "/findes-ikke",
    "/indgang/findes-ikke",
    "/login",
    "/search",
    "/sitemap",
    "/folder_contents",
    "/sharing",
    "/@@historyview",
    "/@@history",
    "/versions_history_form",
    "/@@images/image",
    "/@@download/source",
    "/@@display-file/source",
    "/source",
    "/title",
    "/Title",
    "/index_html",
    "/manage_main",
    "/@@plone_context_state/object_url",
    "/@@registrer-beslutning",
    "/@@send-til-godkendelse",
    "/content_status_modify?workflow_action=submit",
    "/@@ical_view",
    "/RSS",
)
API_PATHS = (
    "",
    "/indgang",
    "/indgang/raadgivning",
    "/@breadcrumbs",
    "/@navigation",
    "/@actions",
    "/@workflow",
    "/@history",
    "/@types",
    "/@search",
    "/findes-ikke",
    "/@findes-ikke",
)
MISSING = "findes-slet-ikke"
HIDDEN = ("work-draft", "work-draft/2025", "work-pending", "work-pending/2025")
WORDS = ("Værk draft", "Udgave draft", "Værk pending", "Udgave pending", "Åben rådgivning")


def anonymised(response, path: str) -> str:
    """The body without the address that was asked for, and without what is new in every answer."""
    body = response.text.replace(path, "PATH")
    return re.sub(r'_authenticator=\w+|name="_authenticator" value="\w+"', "", body)


class TestHidden:
    def test_every_address_below_it_answers_like_one_that_does_not_exist(self, visitor):
        anybody = visitor("Anonymous")
        for path in PATHS:
            expected = anybody.get(f"{MISSING}{path}")
            assert expected.status_code == 404
            for hidden in HIDDEN:
                answer = anybody.get(f"{hidden}{path}")
                asked = f"{hidden}{path}"
                assert answer.status_code == 404, asked
                assert anonymised(answer, hidden) == anonymised(expected, MISSING), asked
                assert not any(word in answer.text for word in WORDS), asked
                assert "WWW-Authenticate" not in answer.headers, asked

    def test_over_rest_too(self, visitor):
        anybody = visitor("Anonymous")
        for path in API_PATHS:
            expected = anybody.api("GET", f"{MISSING}{path}")
            for hidden in HIDDEN:
                for prefix in ("", "++api++/"):
                    asked = f"{prefix}{hidden}{path}"
                    answer = anybody.api("GET", asked)
                    assert answer.status_code == expected.status_code == 404, asked
                    told = {**answer.json(), "message": None}
                    assert told == {**expected.json(), "message": None}, asked
                    assert told["type"] == "NotFound"

    @pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PROPFIND"])
    def test_by_every_method(self, visitor, method):
        anybody = visitor("Anonymous")
        for hidden in HIDDEN:
            answer = anybody.request(method, hidden, headers={"Connection": "close"})
            expected = anybody.request(method, MISSING, headers={"Connection": "close"})
            assert answer.status_code == expected.status_code, (method, hidden)
            assert answer.status_code in (404, 405), (method, hidden)

    def test_nothing_lists_it(self, visitor):
        anybody = visitor("Anonymous")
        listings = (
            "@search?SearchableText=stofmisbrug",
            "@search?portal_type=Kvalitetsstandard",
            "@search?portal_type=Publikation",
            "@search?portal_type=Indsats",
            "@navigation",
            "@sitemap",
            "",
        )
        for listing in listings:
            body = anybody.api("GET", listing).text
            assert "work-draft" not in body, listing
            assert "work-pending" not in body, listing
        for page in ("", "sitemap", "@@search?SearchableText=stofmisbrug", "sitemap.xml.gz"):
            body = anybody.get(page).text
            assert "work-draft" not in body, page
            assert "work-pending" not in body, page

    def test_a_committee_member_does_not_know_of_a_draft(self, visitor):
        member = visitor("CommitteeMember")
        for hidden in ("work-draft", "work-draft/2025", "work-draft/2025/edit"):
            assert member.get(hidden).status_code == 404, hidden
            assert member.api("GET", hidden).status_code == 404, hidden
        assert member.get("work-pending/2025").status_code == 200
        assert member.api("GET", "work-pending").status_code == 200

    @pytest.mark.parametrize("role", ["Contributor", "Editor", "CommitteeSecretary", "Manager"])
    def test_staff_see_it(self, visitor, role):
        for path in ("work-draft/2025", "work-draft/2025/indgang", "work-pending/2025"):
            assert visitor(role).get(path).status_code == 200, path

    def test_one_can_still_log_in(self, visitor):
        assert visitor("Anonymous").get("login").status_code == 200

    def test_a_login_is_asked_for_where_nothing_is_hidden(self, visitor):
        answer = visitor("Anonymous").get("work-approved/2025/edit")
        assert answer.status_code == 302
        assert "require_login" in answer.headers["Location"]

    def test_an_editor_is_told_that_a_page_is_not_for_editors(self, visitor):
        answer = visitor("Contributor").get("work-pending/2025/edit")
        assert answer.status_code in (302, 401)

    @pytest.mark.parametrize("state", ["consultation", "approved", "withdrawn"])
    def test_everyone_sees_what_is_public(self, visitor, state):
        anybody = visitor("Anonymous")
        assert anybody.get(f"work-{state}/2025").status_code == 200
        assert anybody.api("GET", f"work-{state}/2025").status_code == 200
