"""The reading PDF of an edition: what is in it, and that it is the same each time."""

import re
from datetime import date

import pytest
from plone import api
from zope.component import getUtility
from zope.globalrequest import getRequest

from servicedeklaration.citation.codes import code_of
from servicedeklaration.interfaces import IPrinter

from .. import world
from ..conftest import act_as
from .paper import Paper


@pytest.fixture
def draft(catalogue):
    return world.make_edition(catalogue, edition_label="2025–2027")


@pytest.fixture
def printed(draft):
    return Paper(getUtility(IPrinter).edition(draft))


class TestWhatStandsInIt:
    def test_all_offers_with_their_facts(self, printed):
        assert "1.1 Åben rådgivning" in printed.text
        assert "Sygeplejerske" in printed.text
        assert "Motivationsgruppe" in printed.text

    def test_sections_law_and_contacts(self, printed):
        assert "Du er fyldt 18 år." in printed.text
        assert "serviceloven § 101" in printed.text
        assert "00 00 00 02" in printed.text

    def test_a_draft_says_on_its_first_page_that_it_does_not_count(self, printed):
        assert "Kladde." in printed.pages[0]

    def test_every_sheet_names_edition_and_address(self, draft):
        getRequest().setServerURL("https", "havlund.example")
        address = draft.absolute_url().removeprefix("https://")
        assert address.startswith("havlund.example")
        for page in Paper(getUtility(IPrinter).edition(draft)).pages:
            assert "2025–2027" in page
            assert address in page.replace("\n", "")

    def test_every_sheet_of_a_decided_edition_has_the_address_for_letters(self, draft):
        getRequest().setServerURL("https", "havlund.example")
        world.approve(draft, date(2025, 1, 1))
        for page in Paper(getUtility(IPrinter).edition(draft)).pages:
            assert f"/h/{code_of(draft.UID())}" in page.replace("\n", "")

    def test_a_command_that_knows_no_host_names_none(self, printed, draft):
        for page in printed.pages:
            assert "nohost" not in page
            assert "/".join(draft.getPhysicalPath()) in page.replace("\n", "")

    def test_every_sheet_has_its_number_and_how_many_there_are(self, printed):
        for number, page in enumerate(printed.pages, start=1):
            assert re.search(rf"\b{number} \w+ {len(printed.pages)}\b", page)

    def test_the_table_of_contents_gives_the_page_of_each_heading(self, printed):
        numbers = dict(re.findall(r"^(.+?) (\d+)\s*$", printed.pages[0], re.M))
        for heading in ("1.1 Åben rådgivning", "Metode", "Kontakt"):
            assert heading in printed.pages[int(numbers[heading]) - 1]

    def test_the_table_of_contents_follows_the_text(self, printed):
        contents = printed.pages[0]
        assert contents.index("\nIndledning ") < contents.index("\nDen hjælp, du kan få ")


class TestWhoeverPrints:
    def test_gets_the_same_bytes(self, draft, site):
        printer = getUtility(IPrinter)
        mine = printer.edition(draft)
        act_as(site)
        assert printer.edition(draft) == mine

    def test_keeps_his_request_and_his_rights(self, draft, site):
        act_as(site)
        before = getRequest()
        getUtility(IPrinter).edition(draft)
        assert getRequest() is before
        assert not api.user.has_permission("View", obj=draft)

    def test_gets_danish_whatever_his_browser_asks_for(self, draft, http_request):
        http_request.environ["HTTP_ACCEPT_LANGUAGE"] = "en"
        assert (
            "Nej, du kan henvende dig direkte." in Paper(getUtility(IPrinter).edition(draft)).text
        )
