"""bin/send-reminders says who would get what, or sends it once."""

from datetime import date

import pytest
import transaction

from servicedeklaration.content.messages import messages_about
from servicedeklaration.scripts.send_reminders import send_reminders, show_addresses_as

from ..actions.people import OWNER, add_people, set_up_mail
from ..actions.world import TODAY, act_as, make_draft, make_publication, register


@pytest.fixture
def edition(portal):
    """One that should have been gone through again long ago; nothing is stored for good."""
    add_people(portal)
    set_up_mail()
    act_as(portal, "Manager")
    work = make_publication(
        portal, owner_function="Rusmiddelcenteret", owner_email=OWNER, review_months=12
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transaction, "commit", lambda: None)
        yield register(make_draft(work), date(2022, 1, 1))


def said(dry_run: bool) -> str:
    lines = []
    send_reminders(TODAY, dry_run, lines.append)
    return "\n".join(lines)


def test_a_dry_run_says_who_would_get_what_and_sends_nothing(edition):
    for _ in range(2):
        told = said(dry_run=True)
        assert f"Rusmiddelcenteret <{OWNER}>, fordi du har ansvaret for teksten" in told
        assert "skal være gennemgået senest den 1. januar 2023" in told
        assert told.endswith("1 påmindelse ville blive sendt.")
    assert messages_about(edition.UID()) == []


def test_each_reminder_is_sent_once(edition):
    assert said(dry_run=False).endswith("1 påmindelse er sendt.")
    assert said(dry_run=False) == "Der er ingen påmindelser i dag."
    assert len(messages_about(edition.UID())) == 1


def test_the_mail_leads_to_the_address_that_people_know(portal, edition):
    show_addresses_as(portal.REQUEST, "https://hjaelp.havlund.example", portal)
    said(dry_run=False)
    [kept] = messages_about(edition.UID())
    assert "https://hjaelp.havlund.example/stofmisbrug/2025\n" in kept.message.body
