"""Over REST nobody overwrites what he hasn't seen."""

import pytest
import transaction
from plone.locking.interfaces import ILockable

DRAFT = ("/rusmidler/2025", "/rusmidler/2025/tilbud", "/rusmidler/2025/tilbud/samtaler")
ALL = (*DRAFT, "/rusmidler", "/centret")


def title_of(path: str) -> str:
    return "name" if path == "/centret" else "title"


@pytest.mark.parametrize("path", ALL)
def test_the_version_stays_while_nothing_changes(editor, world, path):
    first, second = (editor.get(path).headers["ETag"] for _ in range(2))
    assert first == second
    assert first.startswith('"')


@pytest.mark.parametrize("path", ALL)
def test_who_has_seen_it_changes_it_and_gets_the_new_version(editor, world, path):
    seen = editor.get(path).headers["ETag"]
    answer = editor.patch(path, json={title_of(path): "Nyt navn"}, headers={"If-Match": seen})
    assert answer.status_code == 204, answer.text
    assert answer.headers["ETag"] == editor.get(path).headers["ETag"] != seen


@pytest.mark.parametrize("path", ALL)
@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_who_has_seen_an_earlier_text_changes_nothing(editor, world, path, method):
    seen = editor.get(path).headers["ETag"]
    editor.patch(path, json={title_of(path): "Den andens"}, headers={"If-Match": seen})
    answer = editor.request(method, path, json={title_of(path): "Min"}, headers={"If-Match": seen})
    assert answer.status_code == 412
    assert answer.json()["type"] == "Stale"
    assert editor.get(path).json()["title"] == "Den andens"


@pytest.mark.parametrize("path", DRAFT)
@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_a_draft_is_not_changed_by_one_who_does_not_say_what_he_has_seen(
    editor, world, path, method
):
    before = editor.get(path).json()["title"]
    answer = editor.request(method, path, json={"title": "Blindt"})
    assert answer.status_code == 428
    assert "If-Match" in answer.json()["message"]
    assert editor.get(path).json()["title"] == before


def test_what_is_no_draft_may_be_changed_without(editor, world):
    assert editor.patch("/centret", json={"name": "Centret"}).status_code == 204


def test_a_change_of_a_part_is_none_of_the_whole(editor, world):
    before = editor.get("/rusmidler/2025").headers["ETag"]
    part = "/rusmidler/2025/tilbud/samtaler"
    seen = editor.get(part).headers["ETag"]
    editor.patch(part, json={"title": "Nyt"}, headers={"If-Match": seen})
    assert editor.get("/rusmidler/2025").headers["ETag"] == before


def test_one_version_of_a_list_and_the_star_fit(editor, world):
    path = "/rusmidler/2025"
    for given in (f'"andet", {editor.get(path).headers["ETag"]}', "*"):
        answer = editor.patch(path, json={"title": "Nyt"}, headers={"If-Match": given})
        assert answer.status_code == 204, given


def test_a_visitor_learns_nothing_from_a_condition(visitor, world):
    for method in ("GET", "PATCH", "DELETE"):
        for headers in ({}, {"If-Match": '"andet"'}):
            answer = visitor.request(method, "/rusmidler/2025", json={}, headers=headers)
            assert answer.status_code == 404, (method, headers)
            assert "ETag" not in answer.headers


def test_what_somebody_else_has_locked_is_refused(editor, world):
    ILockable(world.section).lock()
    transaction.commit()
    path = "/rusmidler/2025/tilbud"
    seen = editor.get(path).headers["ETag"]
    answer = editor.patch(path, json={"title": "Nyt"}, headers={"If-Match": seen})
    assert answer.status_code == 403
