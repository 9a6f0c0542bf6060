"""Feeds over HTTP: what was published is in them, and nothing else."""

from uuid import UUID
from xml.etree.ElementTree import fromstring

import pytest

from servicedeklaration.editions.states import STATES
from servicedeklaration.syndication.atom import NAMESPACE

from ...atom_rules import faults

PUBLISHED = ("approved", "withdrawn")


def titles(answer) -> list[str]:
    feed = fromstring(answer.content)
    return [each.text for each in feed.iterfind(f"{{{NAMESPACE}}}entry/{{{NAMESPACE}}}title")]


class TestAFeed:
    def test_of_the_site_tells_what_was_approved_and_what_was_withdrawn(self, site, visitor):
        answer = visitor("Anonymous").get("nyt.atom")
        assert answer.headers["Content-Type"].startswith("application/atom+xml")
        assert sorted(titles(answer)) == [
            "Tilbagekaldt: Udgave withdrawn",
            "Udgave approved",
            "Udgave withdrawn",
        ]

    def test_of_a_work_tells_of_that_work(self, site, visitor):
        assert titles(visitor("Anonymous").get("work-approved/nyt.atom")) == ["Udgave approved"]

    @pytest.mark.parametrize("path", ["", "work-approved/", "work-withdrawn/"])
    def test_is_what_rfc_4287_asks_for_with_ids_that_are_uuids(self, visitor, path):
        content = visitor("Anonymous").get(f"{path}nyt.atom").content
        assert faults(content) == []
        for found in fromstring(content).iter(f"{{{NAMESPACE}}}id"):
            urn = found.text.removesuffix("#tilbagekaldt")
            assert UUID(urn).urn == urn

    def test_says_who_approved_it_once(self, visitor):
        told = visitor("Anonymous").get("work-approved/nyt.atom").text
        assert told.count("Godkendt af") == 1

    def test_is_the_same_for_staff(self, site, visitor):
        told = {role: visitor(role).get("nyt.atom").text for role in ("Anonymous", "Editor")}
        assert told["Anonymous"] == told["Editor"]

    @pytest.mark.parametrize("state", [s for s in STATES if s in ("draft", "pending")])
    @pytest.mark.parametrize("role", ["Anonymous", "Member"])
    def test_of_a_hidden_work_is_not_there(self, site, visitor, state, role):
        answer = visitor("Anonymous").get(f"work-{state}/nyt.atom")
        assert answer.status_code == 404
        assert f"Værk {state}" not in answer.text

    def test_is_named_on_the_pages_that_it_tells_of(self, site, visitor):
        page = visitor("Anonymous").get("work-approved").text
        assert f'href="{site.absolute_url()}/work-approved/nyt.atom"' in page

    def test_is_explained_without_naming_what_is_hidden(self, site, visitor):
        page = visitor("Editor").get("foelg-med").text
        assert "work-approved/nyt.atom" in page
        assert "work-draft" not in page
