"""Mails go out when a step is stored, to those who must act, and never in its place."""

import transaction

from servicedeklaration.content.messages import messages_about
from servicedeklaration.content.state import state_of

from ...integration.actions.world import act_as

EDITION = "stofmisbrug/2025"
DECISION = {
    "body": "Social- og Sundhedsudvalget",
    "meeting_date": "2025-03-03",
    "in_force_from": "2025-04-01",
}


def step(visitor, who, transition, **data):
    answer = visitor(who).api("POST", f"{EDITION}/@workflow/{transition}", json=data)
    transaction.begin()
    return answer


def statuses(site) -> list[str]:
    act_as(site, "Manager")
    return [kept.status for kept in messages_about(site["stofmisbrug"]["2025"].UID())]


def test_a_submission_is_mailed_to_the_secretary_alone(site, visitor, outbox):
    assert step(visitor, "rikke", "submit").status_code == 200
    assert outbox.receivers == ["Sigurd Sekretær <sigurd@havlund.example>"]
    [mail] = outbox
    assert mail["From"] == "Havlund Kommune <hjaelp@havlund.example>"
    assert mail["Subject"] == "Venter på beslutning: Kvalitetsstandard for stofmisbrug"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert f"{site.absolute_url()}/{EDITION}" in mail.get_content()
    assert "Vi hjælper." not in mail.get_content()


def test_a_decision_is_mailed_to_who_submitted_and_to_an_owner_without_account(
    site, visitor, outbox
):
    step(visitor, "rikke", "submit")
    outbox.clear()
    assert step(visitor, "sigurd", "approve", decision=DECISION).status_code == 200
    assert outbox.receivers == [
        "Rikke Redaktør <rikke@havlund.example>",
        "Rusmiddelcenteret <rusmidler@havlund.example>",
    ]


def test_what_is_refused_is_mailed_to_nobody(site, visitor, outbox):
    step(visitor, "rikke", "submit")
    outbox.clear()
    assert step(visitor, "sigurd", "approve").status_code == 400
    assert outbox == []
    assert len(statuses(site)) == 1


def test_a_server_that_is_down_does_not_take_the_decision_with_it(site, visitor, outbox, caplog):
    step(visitor, "rikke", "submit")
    outbox.down = True
    assert step(visitor, "sigurd", "approve", decision=DECISION).status_code == 200
    assert state_of(site["stofmisbrug"]["2025"]) == "approved"
    assert statuses(site) == ["failed", "failed", "sent"]
    assert "Not mailed to rikke@havlund.example" in caplog.text


def test_a_queue_gets_the_mails_before_the_step_is_stored(site, visitor, outbox):
    site.MailHost.smtp_queue = True
    transaction.commit()
    step(visitor, "rikke", "submit")
    assert len(outbox) == 1
    outbox.down = True
    assert step(visitor, "sigurd", "approve", decision=DECISION).status_code == 200
    assert statuses(site) == ["failed", "failed", "sent"]
