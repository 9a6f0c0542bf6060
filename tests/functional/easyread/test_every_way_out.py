"""No page, file or answer tells the public of an easy-to-read text that nobody has confirmed.

The list of addresses is the component registry's own, so a way out that is added tomorrow is tried
tomorrow.
"""

import json

import pytest
import transaction

from servicedeklaration.content import store

from ...accessibility.pages import pages_of
from ...integration.browser.printing.paper import Paper
from ..course.test_no_door_left import services, views
from .conftest import ADOPTED, SUBMITTED

EDITIONS = ("heard/2025", "open/2025", "old/2020", "old/2025", "withdrawn/2025")
WORKS = ("", "heard", "open", "old", "withdrawn")
QUERIES = {"aendringer": "?vis=alt", "vedtagne-aendringer": "?vis=alt"}
"""What shows more of a page."""
FIELDS = ("@@content-core", "easy_read", "easy_read/raw")


@pytest.fixture(scope="class")
def citizen(visitor):
    return visitor("Anonymous")


def words_of(answer) -> str:
    if answer.headers.get("Content-Type", "").startswith("application/pdf"):
        paper = Paper(answer.content)
        return paper.text + paper.unpacked.decode("latin-1")
    return answer.text


def tells(answer) -> bool:
    return any(word in words_of(answer) for word in (SUBMITTED, ADOPTED))


def told(visitor, addresses) -> list[str]:
    return [path for path in addresses if tells(visitor.get(path))]


class TestEveryWayOut:
    def test_the_text_is_there_for_those_who_work_on_it(self, visitor):
        editor = visitor("Editor")
        for path in EDITIONS:
            assert tells(editor.get(f"{path}/@@let-laest")), path
        assert tells(editor.get("heard/2025/@@vedtagne-aendringer?vis=alt"))

    def test_no_view_at_all_of_an_edition_tells_who_has_only_a_login(self, site, visitor):
        names = views(site["heard"]["2025"])
        assert {"content-core", "folder_full_view", "full_view_item"} & {*names}
        assert told(visitor("Member"), [f"heard/2025/@@{name}" for name in names]) == []

    @pytest.mark.parametrize("path", [*EDITIONS, *WORKS])
    def test_no_page_of_ours_tells(self, site, citizen, path):
        place = site.unrestrictedTraverse(path) if path else site
        asked = ["", *(f"@@{name}{QUERIES.get(name, '')}" for name in pages_of(place)), *FIELDS]
        assert told(citizen, [f"{path}/{each}".lstrip("/") for each in asked]) == []

    @pytest.mark.parametrize("path", [*EDITIONS, *WORKS])
    def test_no_answer_as_data_tells(self, site, citizen, path):
        place = site.unrestrictedTraverse(path) if path else site
        asked = ["", "?fullobjects=1&include_items=1", "?expand=breadcrumbs,navigation,history"]
        asked += [f"/{name}" for method, name in services(place) if method == "GET"]
        asked += ["/@search?fullobjects=1&metadata_fields=_all", "/@redline?from=2020"]
        assert [each for each in asked if tells(citizen.api("GET", f"{path}{each}"))] == []

    @pytest.mark.parametrize("word", [SUBMITTED, ADOPTED])
    def test_no_search_finds_an_edition_by_it(self, citizen, word):
        assert citizen.api("GET", f"@search?SearchableText={word}").json()["items_total"] == 0
        for path in ("@@ajax-search?q=", "@@search?SearchableText=", "find-hjaelp?q="):
            page = citizen.get(f"{path}{word}").text
            assert not any(f"/{edition}" in page for edition in EDITIONS), path

    def test_what_was_sealed_with_the_text_itself_is_fetched_by_those_alone_who_may_read_it(
        self, site, visitor
    ):
        edition, path = site["old"]["2020"], "old/2020/@@forsegling.json"
        assert visitor("Anonymous").get(path).status_code == 200
        sealed = json.loads(store.read(edition, "sealed_text"))
        sealed["tree"]["easy_read"] = edition.easy_read.raw
        store.write(edition, "sealed_text", json.dumps(sealed))
        transaction.commit()
        assert visitor("Anonymous").get(path).status_code == 404
        assert tells(visitor("Editor").get(path))
        page = "old/2020/@@forsegling"
        assert "@@forsegling.json" not in visitor("Anonymous").get(page).text
        assert "@@forsegling.json" in visitor("Editor").get(page).text
