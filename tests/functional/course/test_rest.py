"""The course of an edition over REST: the same actions, the same refusals."""

import pytest
import transaction

from ...integration.actions.world import (
    act_as,
    make_draft,
    make_edition,
    make_publication,
    register,
)

DECISION = {
    "body": "Social- og Sundhedsudvalget",
    "meeting_date": "2025-03-03",
    "agenda_item": "7",
    "in_force_from": "2025-04-01",
}
CHANGES = (
    ("PATCH", "", {"title": "Noget andet"}),
    ("PATCH", "", {"tasks": "<p>Nej.</p>"}),
    ("PATCH", "", {"in_force_from": "2030-01-01"}),
    ("PATCH", "", {"effective": "2030-01-01T00:00:00"}),
    ("PATCH", "", {"ordering": {"obj_id": "indgang", "delta": "bottom"}}),
    ("PATCH", "/indgang", {"title": "Udgang"}),
    ("PATCH", "/indgang/raadgivning", {"duration": "1 time"}),
    ("POST", "", {"@type": "Afsnit", "title": "Nyt"}),
    ("POST", "/indgang", {"@type": "Indsats", "title": "Ny"}),
    ("POST", "/@copy", {"source": "work-draft/2025/indgang"}),
    ("POST", "/@move", {"source": "work-draft/2025/indgang"}),
    ("DELETE", "", None),
    ("DELETE", "/indgang", None),
    ("DELETE", "/indgang/raadgivning", None),
    ("DELETE", "/..", None),
    ("PATCH", "/@history", {"version": 0}),
    ("POST", "/@lock", {}),
    ("POST", "/@workflow/send_back", {"comment": "fordi"}),
    ("POST", "/@workflow/approve", {"decision": DECISION}),
    ("POST", "/@workflow/publish", {}),
)
HARMLESS = ("/@lock",)


class TestSealed:
    @pytest.mark.parametrize("state", ["approved", "withdrawn"])
    def test_a_manager_changes_nothing(self, site, visitor, state):
        manager = visitor("Manager")
        edition = f"work-{state}/2025"
        read = lambda: manager.api("GET", f"{edition}?fullobjects=1").json()  # noqa: E731
        before = read()
        for method, path, body in CHANGES:
            if path in HARMLESS:
                continue
            if body and "source" in body:
                body = {"source": f"{site.absolute_url()}/{body['source']}"}
            answer = manager.api(method, f"{edition}{path}", json=body)
            assert answer.status_code in (400, 401, 403, 404), (method, path, answer.text)
            assert read() == before, (method, path)

    @pytest.mark.parametrize("state", ["approved", "withdrawn"])
    def test_a_part_is_neither_copied_nor_moved_out(self, site, visitor, state):
        manager = visitor("Manager")
        source = {"source": f"{site.absolute_url()}/work-{state}/2025/indgang"}
        answer = manager.api("POST", "work-draft/2025/@move", json=source)
        assert answer.status_code in (400, 401, 403)
        assert manager.api("GET", f"work-{state}/2025/indgang").status_code == 200

    @pytest.mark.parametrize("chosen", ["work-approved", "work-approved/2025"])
    def test_it_is_not_deleted_in_bulk(self, visitor, chosen):
        manager = visitor("Manager")
        answer = in_bulk(manager, "@@fc-delete", chosen)
        assert answer.status_code == 403 or answer.json()["status"] == "warning"
        assert manager.api("GET", "work-approved/2025").status_code == 200

    @pytest.mark.parametrize("chosen", ["work-approved", "work-approved/2025"])
    def test_its_dates_are_not_changed_in_bulk(self, visitor, chosen):
        manager = visitor("Manager")
        before = manager.api("GET", "work-approved/2025").json()
        answer = in_bulk(
            manager, "@@fc-properties", chosen, recurse="yes", expirationDate="2020-01-01"
        )
        assert answer.status_code == 403 or answer.json()["status"] == "warning"
        assert manager.api("GET", "work-approved/2025").json() == before

    def test_it_is_not_renamed_in_bulk(self, visitor):
        manager = visitor("Manager")
        uid = manager.api("GET", "work-approved/2025").json()["UID"]
        renaming = {"UID_0": uid, "newid_0": "nyt", "newtitle_0": "Nyt"}
        answer = in_bulk(manager, "@@fc-rename", "work-approved/2025", **renaming)
        assert answer.json()["status"] == "warning"
        assert manager.api("GET", "work-approved/2025").json()["title"] == "Udgave approved"

    def test_its_state_is_not_changed_in_bulk(self, visitor):
        manager = visitor("Manager")
        in_bulk(manager, "@@fc-workflow", "work-approved/2025", transition="withdraw")
        answer = manager.api("GET", "work-approved/2025")
        assert answer.json()["review_state"] == "approved"


def in_bulk(manager, action: str, chosen: str, **given):
    """What the contents view's action answers for one chosen object."""
    page = manager.get("work-approved/@@folder_contents").text
    token = page.split('name="_authenticator" value="')[-1].split('"')[0]
    uid = manager.api("GET", chosen).json()["UID"]
    form = {"_authenticator": token, "selection": f'["{uid}"]', "folder": "/", **given}
    return manager.post(action, data=form)


class TestCourse:
    def test_an_approval_is_recorded_with_its_decision(self, visitor):
        secretary = visitor("CommitteeSecretary")
        answer = secretary.api(
            "POST", "work-pending/2025/@workflow/approve", json={"decision": DECISION}
        )
        assert answer.status_code == 200, answer.text
        assert answer.json()["review_state"] == "approved"
        assert answer.json()["title"] == "Godkendt"
        anybody = visitor("Anonymous").api("GET", "work-pending/2025")
        assert anybody.json()["in_force_from"] == "2025-04-01"

    def test_every_reason_is_told_at_once_in_words(self, site, visitor):
        transaction.begin()
        act_as(site, "Manager")
        make_edition(make_publication(site, "naeste"), "pending")
        transaction.commit()
        answer = visitor("CommitteeSecretary").api(
            "POST",
            "naeste/2025/@workflow/approve",
            json={"decision": {"minutes_url": "referat"}},
        )
        assert answer.status_code == 400
        told = answer.json()
        assert told["type"] == "Refused"
        assert told["fields"] == ["body", "meeting_date", "minutes_url", "in_force_from"]
        assert "Linket til referatet skal være en hel webadresse." in told["reasons"]

    def test_an_unknown_key_is_told(self, visitor):
        answer = visitor("Editor").api(
            "POST", "work-draft/2025/@workflow/submit", json={"hastig": True}
        )
        assert answer.status_code == 400
        assert answer.json()["fields"] == ["hastig"]

    def test_the_body_need_not_be_given(self, visitor):
        answer = visitor("Editor").api("POST", "work-draft/2025/@workflow/submit")
        assert answer.status_code == 200, answer.text
        assert answer.json()["review_state"] == "pending"

    def test_who_may_not_is_refused(self, visitor):
        answer = visitor("Editor").api(
            "POST", "work-consultation/2025/@workflow/approve", json={"decision": DECISION}
        )
        assert answer.status_code == 400
        assert visitor("Editor").api(
            "POST", "work-approved/2025/@workflow/withdraw", json={"reason": "fordi"}
        ).status_code in (400, 403)

    def test_a_visitor_from_outside_is_refused(self, visitor):
        answer = visitor("Anonymous").api(
            "POST", "work-approved/2025/@workflow/withdraw", json={"reason": "fordi"}
        )
        assert answer.status_code in (400, 401, 403)
        assert visitor("Anonymous").api("GET", "work-approved/2025").status_code == 200


class TestNewEdition:
    def test_a_draft_is_made_and_a_second_refused(self, site, visitor):
        transaction.begin()
        act_as(site, "Manager")
        register(make_draft(make_publication(site, "alkohol")))
        transaction.commit()
        editor = visitor("Editor")
        made = editor.api("POST", "alkohol/@new-edition")
        assert made.status_code == 201, made.text
        assert made.json()["review_state"] == "draft"
        assert made.headers["Location"] == made.json()["@id"]
        again = editor.api("POST", "alkohol/@new-edition")
        assert again.status_code == 400
        assert len(again.json()["reasons"]) == 1

    @pytest.mark.parametrize("role", ["Anonymous", "CommitteeMember", "CommitteeSecretary"])
    def test_only_writers_may(self, visitor, role):
        answer = visitor(role).api("POST", "work-approved/@new-edition")
        assert answer.status_code in (401, 403)
