"""Several editions under one decision, over HTTP."""

import pytest
import transaction

from servicedeklaration.actions.send_back import SendBack

from ...integration.actions.world import act_as, make_draft, make_publication, register
from .world import DECISION, decide, fresh, page_of, state

PAGE = "@@faelles-beslutning"


def in_force(site, name: str, **fields):
    """A work whose edition "2025" is in force."""
    transaction.begin()
    act_as(site, "Manager")
    register(make_draft(make_publication(site, name, title=f"Værk {name}"), **fields))
    transaction.commit()


def boxes(visitor, name: str) -> dict[str, str]:
    """What can be chosen in a list: its words → its value."""
    labels = page_of(visitor, PAGE).xpath(f'//label[input[@name="{name}:list"]]')
    return {label.text_content().strip(): label.xpath("./input/@value")[0] for label in labels}


class TestTogether:
    def test_one_decision_is_recorded_for_all_that_are_chosen(self, site, visitor):
        fresh(site, "alkohol", title="Alkohol")
        in_force(site, "stof")
        secretary = visitor("CommitteeSecretary")
        answer = decide(
            secretary,
            PAGE,
            **{
                "pending:list": boxes(secretary, "pending")["Alkohol"],
                "works:list": boxes(secretary, "works")["Værk stof"],
                "label": "2026",
            },
            **DECISION,
        )
        assert answer.status_code == 302, answer.text
        assert state(secretary, "alkohol") == "approved"
        anybody = visitor("Anonymous")
        history = anybody.get("stof/udgaver").text
        assert "Genvedtaget uændret" in history
        assert "2026" in history
        new = next(part for part in history.split('"') if part.endswith("/@@forsegling"))
        page = anybody.get(new.partition("/plone/")[2])
        assert page.status_code == 200

    def test_every_reason_is_told_at_once_and_what_was_chosen_stays(self, site, visitor):
        fresh(site, "valgt", title="Valgt")
        secretary = visitor("CommitteeSecretary")
        uid = boxes(secretary, "pending")["Valgt"]
        answer = decide(secretary, PAGE, **{"pending:list": uid, "body": "Udvalget"})
        assert answer.status_code == 400
        assert answer.text.count('href="#field-') == 2
        assert f'value="{uid}" checked="checked"' in answer.text.replace("\n", " ")
        assert state(secretary, "valgt") == "pending"

    def test_none_is_approved_when_one_was_sent_back_meanwhile(self, site, visitor):
        fresh(site, "bliver", title="Bliver")
        late = fresh(site, "tilbage", title="Tilbage")
        secretary = visitor("CommitteeSecretary")
        uids = [boxes(secretary, "pending")[name] for name in ("Bliver", "Tilbage")]
        act_as(site, "CommitteeSecretary")
        SendBack(late, reason="Beregn prisen igen.")()
        transaction.commit()
        answer = decide(secretary, PAGE, **{"pending:list": uids, **DECISION})
        assert answer.status_code == 400
        assert "Tilbage" in answer.text
        assert state(secretary, "bliver") == "pending"

    @pytest.mark.parametrize("name", ["pending", "works"])
    def test_none_is_approved_when_one_is_gone(self, site, visitor, name):
        fresh(site, f"alene-{name}", title="Alene")
        secretary = visitor("CommitteeSecretary")
        given = [("pending:list", boxes(secretary, "pending")["Alene"]), (f"{name}:list", "0" * 32)]
        sent: dict[str, list] = {}
        for key, uid in given:
            sent.setdefault(key, []).append(uid)
        answer = decide(secretary, PAGE, **sent, **DECISION)
        assert answer.status_code == 400
        assert state(secretary, f"alene-{name}") == "pending"

    @pytest.mark.parametrize("role", ["Contributor", "Editor", "CommitteeMember", "Anonymous"])
    def test_nobody_else_finds_the_page(self, visitor, role):
        answer = visitor(role).get(PAGE)
        assert answer.status_code in (302, 404)
        assert "Udgave" not in answer.text

    def test_a_post_that_is_not_from_our_page_changes_nothing(self, visitor):
        assert visitor("CommitteeSecretary").post(PAGE, data=DECISION).status_code == 403
