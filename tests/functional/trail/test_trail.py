"""The logbook: for staff alone, to be read and taken along, and changed by nobody."""

import csv
import json
from io import StringIO

import pytest
import transaction
from lxml import html

from servicedeklaration.actions.log import record
from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.audit.chain import Entry, check
from servicedeklaration.browser.trail.changes import CHANGES
from servicedeklaration.content import store
from servicedeklaration.content.trail import trail

from ...integration.actions.world import ROLES, act_as
from ..course.test_hidden import anonymised

PATHS = ("@@logbog", "logbog", "@@logbog.csv", "@@logbog.json")
STATES = ("draft", "consultation", "pending", "approved", "withdrawn")
STAFF = ("Contributor", "Editor", "CommitteeSecretary", "Site Administrator", "Manager")
ENDINGS = (".csv", ".json")


def entries(site, state="approved"):
    transaction.begin()
    return trail(site[f"work-{state}"]["2025"])


class TestWhoSeesIt:
    @pytest.mark.parametrize("state", STATES)
    @pytest.mark.parametrize("role", [role for role in ROLES if role != "Member"])
    def test_staff_see_it_and_for_all_others_it_is_not_there(self, visitor, role, state):
        person = visitor(role)
        for path in PATHS:
            answer = person.get(f"work-{state}/2025/{path}")
            assert answer.status_code == (200 if role in STAFF else 404), path
            assert ("sd-logbook" in answer.text) == (role in STAFF and not path.endswith(ENDINGS))
            if role == "Anonymous":
                missing = person.get(f"work-{state}/2025/findes-ikke")
                assert missing.status_code == 404
                assert anonymised(answer, path) == anonymised(missing, "findes-ikke"), path

    @pytest.mark.parametrize("method", ["POST", "HEAD"])
    def test_by_no_method(self, visitor, method):
        for path in PATHS:
            answer = visitor("Anonymous").request(method, f"work-approved/2025/{path}")
            assert answer.status_code == 404

    def test_no_public_page_tells_of_it(self, visitor):
        anybody = visitor("Anonymous")
        for path in ("work-approved", "work-approved/2025", "work-approved/udgaver"):
            assert "logbog" not in anybody.get(path).text

    def test_the_editors_box_leads_to_it(self, visitor):
        page = html.fromstring(visitor("Editor").get("work-approved/2025").content)
        [link] = page.xpath('//aside[contains(@class, "sd-editors")]//a[contains(@href, "logbog")]')
        assert link.get("href").endswith("/work-approved/2025/@@logbog")

    def test_no_cache_keeps_it(self, visitor):
        for path in PATHS:
            answer = visitor("Editor").get(f"work-approved/2025/{path}")
            assert "no-store" in answer.headers["Cache-Control"]


def test_every_transition_has_its_words():
    assert set(ACTIONS) <= set(CHANGES)


class TestThePage:
    def test_the_latest_comes_first_with_who_and_when(self, visitor):
        page = html.fromstring(visitor("Editor").get("work-approved/2025/@@logbog").content)
        lines = page.xpath('//ol[contains(@class, "sd-logbook")]/li')
        assert [line.get("id") for line in lines][-1] == "linje-1"
        assert lines[0].xpath(".//time/@datetime") == ["2025-03-03T11:00:00+00:00"]
        assert "3. marts 2025 kl. 12.00" in lines[0].text_content()
        assert "test_user_1_" in lines[0].text_content()
        assert "Social- og Sundhedsudvalget" in lines[0].text_content()

    def test_a_change_that_has_no_words_is_shown_as_it_is(self, site, visitor):
        transaction.begin()
        act_as(site, "Manager")
        record("something_new", site["work-draft"]["2025"], colour="blue")
        transaction.commit()
        text = html.fromstring(visitor("Editor").get("work-draft/2025/@@logbog").content)
        first = text.xpath('//ol[contains(@class, "sd-logbook")]/li')[0].text_content()
        assert "something_new" in first
        assert "blue" in first

    def test_it_says_when_it_is_not_whole(self, site, visitor):
        transaction.begin()
        kept = store.entries_to_write(site["work-withdrawn"]["2025"], "trail")
        whole = kept[1]
        kept[1] = whole | {"actor": "en anden"}
        transaction.commit()
        text = visitor("Editor").get("work-withdrawn/2025/@@logbog").text
        assert "Linje 1 i logbogen er ændret." in text
        transaction.begin()
        store.entries_to_write(site["work-withdrawn"]["2025"], "trail")[1] = whole
        transaction.commit()
        assert "er ændret." not in visitor("Editor").get("work-withdrawn/2025/@@logbog").text


class TestTakenAlong:
    def test_the_table_opens_in_a_danish_spreadsheet(self, visitor):
        answer = visitor("Editor").get("work-approved/2025/@@logbog.csv")
        assert answer.content.startswith(b"\xef\xbb\xbf")
        assert answer.headers["Content-Disposition"] == (
            'attachment; filename="logbog-work-approved-2025.csv"'
        )
        head, *rows = csv.reader(StringIO(answer.content.decode("utf-8-sig")), delimiter=";")
        assert len(head) == len(rows[0]) == 10
        assert [row[0] for row in rows] == [str(n + 1) for n in range(len(rows))]
        assert rows[-1][1] == "2025-03-03 12:00:00"

    def test_no_cell_is_a_formula(self, site, visitor):
        transaction.begin()
        act_as(site, "Manager")
        record('=HYPERLINK("https://elsewhere.example")', site["work-draft"]["2025"])
        transaction.commit()
        answer = visitor("Editor").get("work-draft/2025/@@logbog.csv")
        rows = csv.reader(StringIO(answer.content.decode("utf-8-sig")), delimiter=";")
        cells = [cell for row in rows for cell in row]
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)

    def test_the_data_can_be_checked_elsewhere(self, visitor):
        told = json.loads(visitor("Editor").get("work-approved/2025/@@logbog.json").content)
        kept = [Entry.from_dict(data) for data in told["entries"]]
        assert kept
        assert check(kept, kept[-1].sha256) == []
        assert told["problems"] == []


ATTEMPTS = (
    ("PATCH", "", {"trail": []}),
    ("PATCH", "", {"servicedeklaration.records": {}}),
    ("DELETE", "/@@logbog", None),
    ("PATCH", "/@@logbog", {"entries": []}),
    ("PUT", "/@@logbog.json", {"entries": []}),
    ("POST", "/@logbog", {}),
    ("DELETE", "/@trail", None),
    ("POST", "/@@logbog.json", {"entries": []}),
)


def save(person, path: str, **fields) -> None:
    """Save fields over REST, as one who has read what is there."""
    seen = person.api("GET", path).headers["ETag"]
    headers = {"Accept": "application/json", "If-Match": seen}
    answer = person.request("PATCH", path, json=fields, headers=headers)
    assert answer.status_code == 204, answer.text


class TestUnchangeable:
    @pytest.mark.parametrize("state", ["draft", "approved"])
    def test_nothing_that_is_sent_to_the_site_changes_an_entry(self, site, visitor, state):
        manager = visitor("Manager")
        before = entries(site, state)
        for method, path, body in ATTEMPTS:
            manager.api(method, f"work-{state}/2025{path}", json=body)
            assert entries(site, state)[: len(before)] == before, (method, path)

    def test_a_save_over_rest_is_told_with_its_field(self, site, visitor):
        save(visitor("Editor"), "work-draft/2025/indgang", title="Vejen ind")
        last = entries(site, "draft")[-1]
        assert (last.actor, last.change) == ("Editor", "edited")
        assert (last.details["part"], last.details["fields"]) == ("indgang", ["title"])

    def test_an_earlier_version_brought_back_is_told(self, site, visitor):
        editor = visitor("Editor")
        save(editor, "work-draft/2025", title="Udgave to")
        answer = editor.api("PATCH", "work-draft/2025/@history", json={"version": 0})
        assert answer.status_code == 200, answer.text
        last = entries(site, "draft")[-1]
        assert (last.change, last.details) == ("reverted", {"version": "0"})


class TestTheCommitteesChanges:
    @pytest.mark.parametrize(
        ("key", "words"),
        [
            ("set indgang price", "Ændret: »Indgang«, Betaling"),
            ("set price", "Ændret: Betaling"),
            ("remove klage", "Taget ud: klage"),
            ("add indgang/samtaler", "Tilføjet: indgang/samtaler"),
        ],
    )
    def test_are_told_in_words(self, site, visitor, key, words):
        record("amend", site["work-pending"]["2025"], amendments=[key])
        transaction.commit()
        assert words in visitor("Editor").get("work-pending/2025/@@logbog").text
