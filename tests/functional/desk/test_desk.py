"""What waits for whom, on the page, and how one comes there."""

import re

import pytest
import transaction
from lxml import html
from plone.app.testing import login

from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.content import records
from servicedeklaration.editions.states import STATES

from ...integration.actions.heard import hear
from ...integration.actions.world import (
    GIVEN,
    REASON,
    act_as,
    date,
    make_draft,
    make_edition,
    make_publication,
    register,
    text,
)
from ..course.conftest import PASSWORD, site, visitor
from ..course.test_hidden import anonymised

__all__ = ["site", "visitor"]

UNPLACED = {
    "code": "unplaced",
    "severity": "error",
    "where": {"line": 7},
    "to": None,
    "message": "Et stykke har ingen plads.",
}


def page(visitor, role: str):
    answer = visitor(role).get("@@opgaver")
    assert answer.status_code == 200
    return html.fromstring(answer.content)


def tasks(visitor, role: str) -> dict[str, str]:
    """The title of each thing that waits → the last part of the address of its action."""
    found = page(visitor, role).xpath('//ul[@class="sd-tasks"]/li')
    return {
        row.xpath(".//h2/a")[0].text: row.xpath('.//p[@class="sd-act"]/a/@href')[0].split("/")[-1]
        for row in found
    }


@pytest.fixture(scope="class")
def revision(site):
    """Besides the works in each state: one that was sent back, postponed, and due for review."""
    transaction.begin()
    act_as(site, "Manager", "CommitteeSecretary")
    for name, step in (("tilbage", "send_back"), ("udsat", "postpone")):
        edition = make_edition(make_publication(site, name), "pending", title=f"Udgave {name}")
        ACTIONS[step](edition, **GIVEN[step])()
    work = make_publication(site, "gammel", review_months=24)
    register(make_draft(work, title="Udgave gammel"), date(2023, 3, 1))
    transaction.commit()
    return site


@pytest.mark.usefixtures("revision")
class TestDesk:
    def test_the_committee_finds_what_it_is_to_read(self, visitor):
        assert tasks(visitor, "CommitteeMember") == {
            "Udgave pending": "@@behandling",
            "Udgave udsat": "@@behandling",
        }

    def test_the_secretary_finds_what_is_to_be_decided(self, visitor):
        assert tasks(visitor, "CommitteeSecretary") == {
            "Udgave pending": "@@registrer-beslutning",
            "Udgave udsat": "@@registrer-beslutning",
        }

    def test_an_editor_finds_what_came_back_with_the_reason_and_what_is_due(self, visitor):
        found = tasks(visitor, "Editor")
        assert list(found) == ["Udgave tilbage", "Udgave gammel", "Udgave consultation"]
        assert found["Udgave gammel"] == "@@ny-udgave"
        [quoted] = page(visitor, "Editor").xpath("//blockquote")
        assert quoted.text == REASON

    def test_the_secretary_sees_that_the_agenda_pack_is_not_made(self, visitor):
        ways = page(visitor, "CommitteeSecretary").xpath('//ul[@class="sd-more-ways"]//a/@href')
        assert {way.split("/")[-1] for way in ways} == {"@@behandling", "@@dagsorden"}

    def test_the_desk_is_found_from_the_front_page_by_those_who_have_one(self, site, visitor):
        desk = f"{site.absolute_url()}/@@opgaver"
        for role, there in (("CommitteeMember", True), ("Editor", True), ("Anonymous", False)):
            front = html.fromstring(visitor(role).get("forside").content)
            assert (desk in front.xpath("//a/@href")) == there, role

    def test_the_way_to_read_and_comment_is_on_the_editions_page(self, site, visitor):
        way = f"{site.absolute_url()}/work-pending/2025/@@behandling"
        for role in ("CommitteeMember", "CommitteeSecretary", "Editor"):
            shown = html.fromstring(visitor(role).get("work-pending/2025").content)
            assert way in shown.xpath("//aside//a/@href"), role
        public = visitor("Anonymous").get("work-consultation/2025").text
        assert "@@behandling" not in public

    def test_ways_to_what_is_about_several_editions_are_for_those_who_may_go_there(self, visitor):
        expected = {
            "CommitteeMember": [],
            "CommitteeSecretary": ["@@faelles-beslutning", "@@beskeder", "@@tilbagemeldinger"],
            "Editor": ["@@beskeder", "@@tilbagemeldinger", "@@soegeord"],
        }
        for role, ways in expected.items():
            found = page(visitor, role).xpath('//article/ul[@class="sd-links"]//a/@href')
            assert [way.split("/")[-1] for way in found] == ways, role
            assert all(visitor(role).get(way.split("/")[-1]).status_code == 200 for way in found)

    def test_who_may_withdraw_finds_the_way_from_what_is_approved(self, visitor):
        expected = {
            ("CommitteeSecretary", "approved"): True,
            ("Site Administrator", "approved"): True,
            ("Editor", "approved"): False,
            ("CommitteeSecretary", "withdrawn"): False,
            ("CommitteeSecretary", "pending"): False,
        }
        for (role, state), there in expected.items():
            shown = visitor(role).get(f"work-{state}/2025").text
            assert (f"work-{state}/2025/@@traek-tilbage" in shown) == there, (role, state)

    def test_a_contributor_finds_what_came_back(self, visitor):
        assert list(tasks(visitor, "Contributor")) == ["Udgave tilbage"]

    def test_a_committee_member_reads_no_reason_and_counts_no_draft(self, visitor):
        told = page(visitor, "CommitteeMember").text_content()
        assert REASON not in told
        assert "Udgave draft" not in told
        states = page(visitor, "CommitteeMember").xpath('//ul[@class="sd-figures"]/li')
        assert len(states) == len(STATES) - 1

    def test_it_is_not_there_for_those_who_take_no_part(self, site, visitor):
        site.acl_users.userFolderAddUser("Member", PASSWORD, ["Member"], [])
        transaction.commit()
        for role in ("Anonymous", "Member"):
            hidden, missing = (visitor(role).get(path) for path in ("@@opgaver", "@@opgavex"))
            assert hidden.status_code == missing.status_code == 404
            assert anonymised(hidden, "@@opgaver") == anonymised(missing, "@@opgavex")

    def test_who_is_a_member_for_one_work_alone_has_a_desk_too(self, site, visitor):
        site.acl_users.userFolderAddUser("Naboen", PASSWORD, ["Member"], [])
        site["work-pending"].manage_setLocalRoles("Naboen", ["CommitteeMember"])
        site["work-pending"].reindexObjectSecurity()
        transaction.commit()
        assert list(tasks(visitor, "Naboen")) == ["Udgave pending"]

    def test_the_page_is_sound_and_kept_by_no_cache(self, visitor):
        for role in ("CommitteeMember", "Editor"):
            document = page(visitor, role)
            assert len(document.xpath("//h1")) == len(document.xpath("//main")) == 1
            given = document.xpath("//@id")
            assert len(given) == len(set(given))
        answer = visitor("Editor").get("@@opgaver")
        assert answer.headers["Cache-Control"] == "private, no-store"

    def test_looking_at_it_writes_nothing(self, site, visitor):
        before = site._p_jar.db().lastTransaction()
        visitor("Site Administrator").get("@@opgaver")
        assert site._p_jar.db().lastTransaction() == before

    def test_a_draft_waits_for_the_one_who_made_it(self, site, visitor):
        transaction.begin()
        login(site, "Contributor")
        make_draft(make_publication(site, "min"), title="Udgave min")
        transaction.commit()
        assert "Udgave min" in tasks(visitor, "Contributor")
        assert "Udgave min" not in tasks(visitor, "Editor")

    def test_a_draft_that_was_heard_leads_to_what_is_to_be_said_to_the_answers(self, site, visitor):
        transaction.begin()
        login(site, "Contributor")
        edition = make_draft(make_publication(site, "heard"), title="Udgave heard")
        hear(edition)
        transaction.commit()
        address = f"{edition.absolute_url()}/@@hvidbog"
        assert address in visitor("Contributor").get("@@opgaver").text

    @pytest.mark.parametrize(
        ("name", "findings", "remark", "action"),
        [
            ("mangler", [UNPLACED], "", "@@importen"),
            ("rettes", [], " (ønskes tilrettes)", "@@importen"),
            ("faerdig", [UNPLACED | {"settled": {"by": "x", "day": "2025-03-03"}}], "", "2025"),
        ],
    )
    def test_a_draft_that_a_command_brought_in_waits_for_every_editor(
        self, site, visitor, name, findings, remark, action
    ):
        transaction.begin()
        act_as(site, "Manager")
        title = f"Udgave {name}"
        edition = make_draft(make_publication(site, name), title=title, tasks=text(f"Ja{remark}."))
        records.set_import_record(edition, {"findings": findings})
        [first] = edition.workflow_history["edition_workflow"]
        edition.workflow_history["edition_workflow"] = ({**first, "actor": ""},)
        transaction.commit()
        for role in ("Editor", "Contributor"):
            assert tasks(visitor, role)[title] == action
        assert title not in tasks(visitor, "CommitteeMember")


class TestLanding:
    @pytest.mark.parametrize(
        ("role", "came_from", "expected"),
        [
            ("CommitteeMember", "", "/@@opgaver"),
            ("CommitteeSecretary", "/forside", "/@@opgaver"),
            ("CommitteeMember", "/work-pending/2025", "/work-pending/2025"),
            ("Editor", "", ""),
        ],
    )
    def test_after_login_the_committee_comes_to_its_desk(
        self, site, visitor, role, came_from, expected
    ):
        person, url = visitor(role), site.absolute_url()
        person.auth = None
        form = person.get("login").text
        token = re.search('name="_authenticator" value="([^"]+)"', form)
        given = {
            "__ac_name": role,
            "__ac_password": PASSWORD,
            "came_from": f"{url}{came_from}" if came_from else "",
            "buttons.login": "Log ind",
            **({"_authenticator": token[1]} if token else {}),
        }
        assert person.post("login", data=given).headers["Location"] == f"{url}{expected}"
