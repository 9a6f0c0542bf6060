"""The forms for each step: without script, in Danish, every reason at the top and at its field."""

import pytest
import transaction
from lxml import html

from ...integration.actions.world import act_as, make_draft, make_publication, register, text

DECISION = {
    "outcome": "godkendt",
    "body": "Social- og Sundhedsudvalget",
    "meeting_date": "2025-03-03",
    "agenda_item": "7",
    "case_number": "25/1234",
    "wording": "Godkendt.",
    "minutes_url": "https://havlund.example/7",
    "in_force_from": "2025-04-01",
}


def form_of(visitor, path: str):
    """The page's form, parsed."""
    page = html.fromstring(visitor.get(path).content)
    [form] = page.xpath('//div[@class="course"]//form')
    return form


def send(visitor, path: str, **values):
    """Fill in the form at a path and send it."""
    token = form_of(visitor, path).xpath('.//input[@name="_authenticator"]/@value')[0]
    return visitor.post(path, data={"_authenticator": token, **values})


def state(visitor, path: str) -> str:
    return visitor.api("GET", path).json()["review_state"]


def fresh(site, name: str, **fields):
    """A work with one draft."""
    transaction.begin()
    act_as(site, "Manager")
    draft = make_draft(make_publication(site, name), **fields)
    transaction.commit()
    return draft


class TestForms:
    def test_a_draft_is_submitted_decided_and_withdrawn(self, site, visitor):
        fresh(site, "alkohol")
        edition = "alkohol/2025"
        editor, secretary = visitor("Editor"), visitor("CommitteeSecretary")
        answer = send(editor, f"{edition}/@@send-til-godkendelse", comment="Klar")
        assert (answer.status_code, state(editor, edition)) == (302, "pending")
        answer = send(secretary, f"{edition}/@@registrer-beslutning", **DECISION)
        assert (answer.status_code, state(editor, edition)) == (302, "approved")
        assert visitor("Anonymous").get(edition).status_code == 200
        answer = send(secretary, f"{edition}/@@traek-tilbage", reason="Forkert tekst.")
        assert (answer.status_code, state(editor, edition)) == (302, "withdrawn")

    @pytest.mark.parametrize(
        ("outcome", "expected"),
        [("udsat", "pending"), ("sendt tilbage", "draft"), ("afvist", "draft")],
    )
    def test_every_other_outcome_is_recorded(self, site, visitor, outcome, expected):
        name = f"udfald-{expected}-{len(outcome)}"
        fresh(site, name)
        send(visitor("Editor"), f"{name}/2025/@@send-til-godkendelse")
        send(
            visitor("CommitteeSecretary"),
            f"{name}/2025/@@registrer-beslutning",
            **{**DECISION, "outcome": outcome, "reason": "Mere arbejde."},
        )
        assert state(visitor("Editor"), f"{name}/2025") == expected

    def test_every_reason_stands_at_the_top_and_leads_to_its_field(self, visitor):
        secretary = visitor("CommitteeSecretary")
        path = "work-pending/2025/@@registrer-beslutning"
        answer = send(secretary, path, outcome="godkendt", minutes_url="referat")
        assert answer.status_code == 400
        page = html.fromstring(answer.content)
        links = page.xpath('//div[@id="reasons"]//a/@href')
        assert links == [
            "#field-body",
            "#field-meeting_date",
            "#field-minutes_url",
            "#field-in_force_from",
        ]
        for link in links:
            [field] = page.xpath(f'//*[@id="{link[1:]}"]')
            assert field.get("aria-invalid") == "true"
            described = field.get("aria-describedby").split()
            assert all(page.xpath(f'//*[@id="{id}"]') for id in described)
        assert page.xpath('//*[@id="field-minutes_url"]/@value') == ["referat"]
        assert state(secretary, "work-pending/2025") == "pending"

    def test_nothing_is_decided_until_it_is_chosen(self, visitor):
        secretary, path = visitor("CommitteeSecretary"), "work-pending/2025/@@registrer-beslutning"
        assert form_of(secretary, path).xpath(".//select/option[1]/@value") == [""]
        assert form_of(secretary, path).xpath(".//option[@selected]/@value") == [""]
        answer = send(secretary, path, **{**DECISION, "outcome": "", "body": ""})
        assert answer.status_code == 400
        links = html.fromstring(answer.content).xpath('//div[@id="reasons"]//a/@href')
        assert links == ["#field-outcome", "#field-body"]
        assert state(secretary, "work-pending/2025") == "pending"

    def test_every_field_has_a_label(self, visitor):
        form = form_of(visitor("CommitteeSecretary"), "work-pending/2025/@@registrer-beslutning")
        fields = form.xpath('.//input[not(@type="hidden")] | .//textarea | .//select')
        assert len(fields) == 10
        for field in fields:
            assert form.xpath(f'.//label[@for="{field.get("id")}"]'), field.get("name")

    def test_the_state_menu_leads_to_the_form_with_its_outcome(self, visitor):
        path = "work-pending/2025/@@registrer-beslutning?udfald=afvist"
        form = form_of(visitor("CommitteeSecretary"), path)
        assert form.xpath(".//option[@selected]/@value") == ["afvist"]

    def test_remarks_are_named_before_anything_is_sent(self, site, visitor):
        fresh(site, "kladde", tasks=text("Vi hjælper (ønskes tilrettet)."))
        page = html.fromstring(visitor("Editor").get("kladde/2025/@@send-til-godkendelse").content)
        [reason] = page.xpath('//div[@id="reasons"]//li')
        assert "ønskes tilrettet" in reason.text_content()

    def test_a_form_that_is_not_from_our_page_changes_nothing(self, visitor):
        secretary = visitor("CommitteeSecretary")
        answer = secretary.post("work-pending/2025/@@registrer-beslutning", data=DECISION)
        assert answer.status_code == 403
        assert state(secretary, "work-pending/2025") == "pending"

    def test_a_link_changes_nothing(self, visitor):
        secretary = visitor("CommitteeSecretary")
        query = "&".join(f"{name}={value}" for name, value in DECISION.items())
        secretary.get(f"work-pending/2025/@@registrer-beslutning?{query}")
        assert state(secretary, "work-pending/2025") == "pending"

    @pytest.mark.parametrize(
        "path",
        [
            "work-approved/2025/@@send-til-godkendelse",
            "work-approved/2025/@@registrer-beslutning",
            "work-pending/2025/@@send-i-hoering",
            "work-withdrawn/2025/@@traek-tilbage",
            "work-consultation/2025/@@registrer-godkendt",
        ],
    )
    def test_a_step_that_cannot_be_taken_has_no_form_but_a_reason(self, visitor, path):
        page = html.fromstring(visitor("Manager").get(path).content)
        assert not page.xpath('//div[@class="course"]//form')
        assert len(page.xpath('//div[@id="reasons"]//li')) == 1

    def test_an_editor_does_not_record_decisions(self, visitor):
        page = html.fromstring(
            visitor("Editor").get("work-pending/2025/@@registrer-beslutning").content
        )
        assert not page.xpath('//div[@class="course"]//form')

    def test_consultation_is_opened_and_closed(self, site, visitor):
        fresh(site, "hoering")
        editor, anybody = visitor("Editor"), visitor("Anonymous")
        send(editor, "hoering/2025/@@send-i-hoering", deadline="2025-04-30")
        assert anybody.get("hoering/2025").status_code == 200
        send(editor, "hoering/2025/@@afslut-hoering", comment="Alle har svaret.")
        assert anybody.get("hoering/2025").status_code == 404

    def test_what_was_approved_before_is_registered(self, site, visitor):
        fresh(site, "gammel")
        administrator = visitor("Site Administrator")
        path = "gammel/2025/@@registrer-godkendt"
        assert send(administrator, path, in_force_from="").status_code == 400
        assert send(administrator, path, in_force_from="2018-03-01").status_code == 302
        assert state(administrator, "gammel/2025") == "approved"

    def test_a_new_edition_is_made_once(self, site, visitor):
        draft = fresh(site, "ny")
        transaction.begin()
        register(draft)
        transaction.commit()
        editor = visitor("Editor")
        answer = send(editor, "ny/@@ny-udgave", edition_label="2027")
        assert answer.status_code == 302
        assert answer.headers["Location"].endswith("/ny/udgave-2")
        assert editor.api("GET", "ny/udgave-2").json()["edition_label"] == "2027"
        page = html.fromstring(editor.get("ny/@@ny-udgave").content)
        assert not page.xpath('//div[@class="course"]//form')
        assert len(page.xpath('//div[@id="reasons"]//li')) == 1

    def test_a_visitor_from_outside_is_asked_to_log_in(self, visitor):
        answer = visitor("Anonymous").get("work-approved/2025/@@traek-tilbage")
        assert answer.status_code == 302

    def test_plones_own_way_to_change_a_state_passes_the_same_gate(self, visitor):
        manager = visitor("Manager")
        page = manager.get("work-approved/2025/@@traek-tilbage").text
        token = page.split('name="_authenticator" value="')[-1].split('"')[0]
        asked = f"content_status_modify?workflow_action=withdraw&_authenticator={token}"
        answer = manager.get(f"work-approved/2025/{asked}")
        assert answer.status_code == 400
        refused = html.fromstring(answer.content)
        assert len(refused.xpath('//article[@class="course-refused"]//li')) == 1
        assert state(manager, "work-approved/2025") == "approved"
