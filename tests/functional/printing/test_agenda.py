"""A secretary makes the agenda pack, and approves the text that stands in it and no other."""

import re

import pytest
import transaction
from lxml.html import fromstring

from servicedeklaration.actions.send_back import SendBack
from servicedeklaration.actions.submit import Submit

from ...integration.actions import world

EDITION = "work-pending/2025"
APPROVED = {
    "outcome": "godkendt",
    "body": "Social- og Sundhedsudvalget",
    "meeting_date": "2025-03-03",
    "in_force_from": "2025-04-01",
}


def send(visitor, page, **values):
    """Fill in a page's form and send it, as a browser does."""
    [token] = re.findall(r'name="_authenticator" value="(\w+)"', visitor.get(page).text)
    return visitor.post(page, data={"_authenticator": token, **values})


@pytest.fixture(scope="class")
def course(site, visitor):
    """What the secretary was answered, step by step, and the page after each pack."""
    secretary = visitor("CommitteeSecretary")
    steps = {"made": send(secretary, f"{EDITION}/@@dagsorden")}
    steps["page"] = fromstring(secretary.get(f"{EDITION}/@@dagsorden").text)
    change(site)
    steps["form"] = fromstring(secretary.get(f"{EDITION}/@@dagsorden").text)
    steps["refused"] = send(secretary, f"{EDITION}/@@registrer-beslutning", **APPROVED)
    steps["made again"] = send(secretary, f"{EDITION}/@@dagsorden")
    steps["packs"] = [secretary.get(f"{EDITION}/@@dagsorden.pdf?nr={n}").content for n in (2, 3)]
    steps["latest"] = secretary.get(f"{EDITION}/@@dagsorden.pdf").content
    steps["approved"] = send(secretary, f"{EDITION}/@@registrer-beslutning", **APPROVED)
    return steps


def change(site):
    """Send it back, change it, and submit it again."""
    transaction.begin()
    world.act_as(site, "Manager", "CommitteeSecretary")
    edition = site.restrictedTraverse(EDITION)
    SendBack(edition, reason=world.REASON)()
    edition["indgang"]["raadgivning"].title = "Råd og vejledning"
    Submit(edition)()
    transaction.commit()


class TestTheCourse:
    def test_the_pack_is_listed_after_it_was_made(self, course, site):
        assert course["made"].status_code == 302
        links = course["page"].xpath("//a[contains(@href, 'dagsorden.pdf')]/@href")
        assert [link.rpartition("=")[2] for link in links] == ["2", "1"]

    def test_the_page_says_that_the_text_was_changed(self, course):
        assert course["page"].xpath("//*[@id='reasons']") == []
        assert len(course["form"].xpath("//*[@id='reasons']//li")) == 1

    def test_approving_another_text_is_refused_and_leads_to_the_packs(self, course):
        assert course["refused"].status_code == 400
        page = fromstring(course["refused"].text)
        [link] = page.xpath("//*[@id='reasons']//a/@href")
        assert link.endswith(f"{EDITION}/@@dagsorden")

    def test_the_new_pack_is_the_latest_and_the_old_one_stays(self, course):
        before, after = course["packs"]
        assert before.startswith(b"%PDF")
        assert course["latest"] == after != before

    def test_then_it_can_be_approved(self, course, visitor):
        assert course["approved"].status_code == 302
        assert visitor("Anonymous").get(EDITION).status_code == 200


class TestSlips:
    def test_nothing_is_made_without_the_pages_own_token(self, visitor):
        secretary = visitor("CommitteeSecretary")
        assert secretary.post("work-pending/2025/@@dagsorden").status_code == 403
        assert secretary.get("work-pending/2025/@@dagsorden.pdf?nr=2").status_code == 404

    def test_a_draft_is_offered_no_pack(self, visitor):
        page = fromstring(visitor("Editor").get("work-draft/2025/@@dagsorden").text)
        assert (
            page.xpath("//form[@method='post'][.//button[contains(@class, 'btn-primary')]]") == []
        )
