"""A correction from the first form to the public pages, and who may not."""

import pytest
import transaction
from lxml import html

from servicedeklaration.actions.start_correction import StartCorrection
from servicedeklaration.actions.withdraw import Withdraw

from ...integration.actions.world import (
    DECISION,
    REASON,
    ROLES,
    act_as,
    make_draft,
    make_publication,
    register,
    text,
)
from ..course.test_forms import send, state

WHY = "Telefonnummeret var forkert."
SAID = f"Redaktionelt rettet den 3. marts 2025: {WHY}"


def approved(site, name: str):
    """A work with an edition "2025" in force."""
    transaction.begin()
    act_as(site, "Manager")
    work = make_publication(site, name, title=f"Værk {name}")
    register(make_draft(work, edition_label="2022"), decision=DECISION)
    transaction.commit()
    return work


def begun(site, name: str) -> str:
    """The path of a correction with a slip mended."""
    work = approved(site, name)
    transaction.begin()
    act_as(site, "Manager")
    draft = StartCorrection(work, WHY)()
    draft["indgang"]["raadgivning"].purpose = text("At give dig råd.")
    transaction.commit()
    return f"{name}/{draft.getId()}"


def words(answer) -> str:
    return " ".join(html.fromstring(answer.content).text_content().split())


class TestByForms:
    def test_an_editor_corrects_a_slip_without_the_committee(self, site, visitor):
        work = approved(site, "rettes")
        editor, anybody = visitor("Editor"), visitor("Anonymous")
        answer = send(editor, "rettes/@@redaktionel-rettelse", reason=WHY)
        assert answer.status_code == 302
        path = answer.headers["Location"].partition("/plone/")[2]
        assert WHY in editor.get(path).text
        assert anybody.get(path).status_code == 404
        transaction.begin()
        work[path.split("/")[1]]["indgang"]["raadgivning"].purpose = text("At give dig råd.")
        transaction.commit()
        assert send(editor, f"{path}/@@offentliggoer-rettelsen").status_code == 302
        assert state(editor, path) == "approved"
        assert SAID in words(anybody.get("rettes"))
        assert "At give dig råd." in words(anybody.get("rettes/raadgivning"))

    def test_without_a_reason_nothing_is_begun(self, site, visitor):
        work = approved(site, "uden-grund")
        answer = send(visitor("Editor"), "uden-grund/@@redaktionel-rettelse", reason=" ")
        assert answer.status_code == 400
        transaction.begin()
        assert work.objectIds() == ["2025"]

    def test_what_the_committee_must_decide_stands_there_with_its_place(self, site, visitor):
        path = begun(site, "for-meget")
        transaction.begin()
        site.unrestrictedTraverse(path)["indgang"]["raadgivning"].age_min = 15
        transaction.commit()
        page = html.fromstring(visitor("Editor").get(f"{path}/@@offentliggoer-rettelsen").content)
        links = page.xpath('//div[@id="reasons"]//a/@href')
        assert any(link.endswith("/indgang/raadgivning/edit") for link in links)
        assert send(visitor("Editor"), f"{path}/@@offentliggoer-rettelsen").status_code == 400
        assert state(visitor("Editor"), path) == "draft"

    def test_the_state_menu_offers_it_for_corrections_alone(self, site, visitor):
        path = begun(site, "menu")
        listed = visitor("Editor").api("GET", f"{path}/@workflow").json()["transitions"]
        assert any(each["@id"].endswith("/publish_correction") for each in listed)
        others = visitor("Editor").api("GET", "work-draft/2025/@workflow").json()["transitions"]
        assert not any(each["@id"].endswith("/publish_correction") for each in others)


class TestOverRest:
    def test_it_is_published_with_the_same_refusals(self, site, visitor):
        path = begun(site, "rest")
        editor = visitor("Editor")
        way = f"{path}/@workflow/publish_correction"
        early = editor.api("POST", way, json={"in_force_from": "2020-01-01"})
        assert (early.status_code, early.json()["fields"]) == (400, ["in_force_from"])
        assert editor.api("POST", way).status_code == 200
        assert visitor("Anonymous").api("GET", path).json()["review_state"] == "approved"

    def test_an_ordinary_draft_is_refused_in_words(self, visitor):
        answer = visitor("Editor").api("POST", "work-draft/2025/@workflow/publish_correction")
        assert answer.status_code in (400, 401, 403)
        assert state(visitor("Editor"), "work-draft/2025") == "draft"


class TestHidden:
    @pytest.mark.parametrize("role", [role for role in ROLES if role != "Member"])
    def test_a_correction_under_way_is_as_hidden_as_any_draft(self, site, visitor, role):
        name = f"skjult-{role.lower().replace(' ', '-')}"
        path, person = begun(site, name), visitor(role)
        hidden = role in ("Anonymous", "CommitteeMember")
        for page in ("", "/@@offentliggoer-rettelsen", "/@@er-rettelse", "/@@aendringer"):
            answer = person.get(f"{path}{page}")
            assert (answer.status_code == 404) == hidden, page
            assert (WHY in answer.text) <= (not hidden), page
        if hidden:
            for method in ("POST", "HEAD"):
                answer = person.request(
                    method, f"{path}/@@offentliggoer-rettelsen", headers={"Connection": "close"}
                )
                assert answer.status_code == 404
            assert person.api("POST", f"{path}/@workflow/publish_correction").status_code == 404

    @pytest.mark.parametrize("role", ["Contributor", "CommitteeSecretary", "CommitteeMember"])
    def test_only_editors_begin_one(self, visitor, role):
        answer = visitor(role).get("work-approved/@@redaktionel-rettelse")
        assert answer.status_code in (302, 401, 404)

    def test_of_a_hidden_work_the_form_is_not_there(self, visitor):
        assert visitor("Anonymous").get("work-draft/@@redaktionel-rettelse").status_code == 404

    def test_the_mark_is_no_page_for_the_public(self, visitor):
        answer = visitor("Anonymous").get("work-approved/2025/@@er-rettelse")
        assert answer.status_code in (302, 401, 404)


@pytest.fixture(scope="class")
def published(site):
    """The work "afloest" with "2025" and the correction "udgave-2" that took its place."""
    path = begun(site, "afloest")
    transaction.begin()
    act_as(site, "Manager")
    site.portal_workflow.doActionFor(site.unrestrictedTraverse(path), "publish_correction")
    transaction.commit()
    return "afloest"


class TestPublicNotice:
    @pytest.mark.parametrize("page", ["", "/indgang", "/indgang/raadgivning"])
    def test_the_one_corrected_says_what_replaced_it_and_leads_to_the_changes(
        self, visitor, published, page
    ):
        anybody = visitor("Anonymous")
        answer = anybody.get(f"{published}/2025{page}")
        [link] = html.fromstring(answer.content).xpath(
            '//div[contains(@class, "sd-notice")]//a[contains(@href, "@@aendringer")]/@href'
        )
        narrowed = f"&del={page.strip('/')}" if page else ""
        assert link.endswith(f"/afloest/udgave-2/@@aendringer?fra=2025{narrowed}")
        assert "2022 (rettet)" in words(answer)
        assert "dig" in words(anybody.get("afloest/udgave-2/@@aendringer?fra=2025"))

    def test_the_history_says_that_it_was_corrected_and_why(self, visitor, published):
        page = html.fromstring(visitor("Anonymous").get(f"{published}/udgaver").content)
        first, second = page.xpath('//ol[contains(@class, "sd-timeline")]/li')
        told = " ".join(first.text_content().split())
        assert SAID in told
        assert "Godkendt af Social- og Sundhedsudvalget" in told
        assert first.xpath('.//a[contains(@href, "@@aendringer")]')
        assert WHY not in second.text_content()

    def test_the_line_of_validity_says_both(self, visitor, published):
        told = words(visitor("Anonymous").get(published))
        assert "Godkendt af Social- og Sundhedsudvalget den 3. marts 2025" in told
        assert "Redaktionelt rettet den 3. marts 2025." in told

    def test_the_feed_says_once_that_it_was_corrected(self, visitor, published):
        told = visitor("Anonymous").get(f"{published}/nyt.atom").text
        assert told.count("Redaktionelt rettet den 3. marts 2025") == 1
        assert SAID in told

    def test_what_is_promised_counts_from_the_day_that_was_decided(self, visitor, published):
        [line] = html.fromstring(visitor("Anonymous").get(published).content).xpath(
            '//*[contains(@class, "sd-validity")]'
        )
        assert "Gælder fra 1. januar 2022." in line.text_content()

    def test_what_was_withdrawn_says_so_on_the_works_page_where_nothing_else_counts(
        self, site, visitor
    ):
        work = approved(site, "tilbage")
        transaction.begin()
        act_as(site, "Manager")
        Withdraw(work["2025"], reason=REASON)()
        transaction.commit()
        for path in ("tilbage", "tilbage/2025", "tilbage/udgaver", "tilbage/2025/indgang"):
            told = words(visitor("Anonymous").get(path))
            assert REASON in told, path
            assert "3. marts 2025" in told, path
