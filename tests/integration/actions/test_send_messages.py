"""Who is told what when something happens: those who must act, once, and nobody else."""

from datetime import date, datetime, timedelta

import pytest
from plone import api
from plone.app.testing import login, logout

from servicedeklaration.actions.make_pack import MakePack
from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.actions.send_reminders import SendReminders
from servicedeklaration.clock import COPENHAGEN
from servicedeklaration.content.messages import KEPT, keep, messages_about, messages_for_me
from servicedeklaration.content.people import holders
from servicedeklaration.messages.message import Message

from .people import OWNER, add_people, set_up_mail
from .world import GIVEN, TODAY, act_as, make_draft, make_publication, register, stand_still


@pytest.fixture
def publication(portal):
    add_people(portal)
    set_up_mail()
    act_as(portal, "Manager")
    return make_publication(portal, owner_function="Rusmiddelcenteret", owner_email=OWNER)


@pytest.fixture
def edition(portal, publication):
    made = make_draft(publication)
    logout()
    return made


def step(portal, who: str, edition, transition: str):
    """Somebody makes one step; gives whom it was told to."""
    login(portal, who)
    before = messages_about(edition.UID())
    ACTIONS[transition](edition, **GIVEN.get(transition, {}))()
    told = [each for each in messages_about(edition.UID()) if each not in before]
    return sorted(each.message.to.partition("@")[0] for each in told)


def test_a_submission_is_told_to_the_secretary(portal, edition):
    assert step(portal, "rikke", edition, "submit") == ["sigurd"]


@pytest.mark.parametrize("decision", ["send_back", "reject", "postpone", "approve"])
def test_a_decision_is_told_to_who_submitted_and_to_the_owner(portal, edition, decision):
    step(portal, "rene", edition, "submit")
    assert step(portal, "sigurd", edition, decision) == ["rene", "rusmidler"]


def test_a_withdrawal_is_told_to_the_secretary_too(portal, edition):
    step(portal, "rikke", edition, "submit")
    step(portal, "sigurd", edition, "approve")
    assert step(portal, "anders", edition, "withdraw") == ["rikke", "rusmidler", "sigurd"]


def test_a_document_that_was_decided_before_is_told_to_nobody(portal, edition):
    assert step(portal, "anders", edition, "register_existing") == []


def test_the_members_are_told_of_a_pack_once_for_each_text(portal, edition):
    step(portal, "rikke", edition, "submit")
    login(portal, "sigurd")
    for _ in range(2):
        MakePack(edition)()
    told = [each.message.user_id for each in messages_about(edition.UID())]
    assert sorted(told) == ["mette", "sigurd"]


def test_the_reason_stands_in_the_message(portal, edition):
    step(portal, "rikke", edition, "submit")
    step(portal, "sigurd", edition, "send_back")
    body = messages_about(edition.UID())[0].message.body
    assert "Begrundelse: Teksten om visitation mangler." in body
    assert "Vi hjælper." not in body


def test_a_secretary_of_this_work_is_told_instead_of_the_others(portal, publication, edition):
    publication.manage_setLocalRoles("rene", ["CommitteeSecretary"])
    assert step(portal, "rikke", edition, "submit") == ["rene"]


def test_a_group_stands_for_its_members(portal, publication):
    with api.env.adopt_roles(["Manager"]):
        api.group.create("udvalg", roles=["CommitteeMember"])
        api.group.add_user(groupname="udvalg", username="bodil")
    told = {person.user_id for person in holders(publication, "CommitteeMember").people}
    assert told == {"mette", "bodil"}


def test_the_desk_lists_what_one_has_got(portal, edition):
    step(portal, "rikke", edition, "submit")
    login(portal, "sigurd")
    [kept] = messages_for_me("sigurd")
    assert kept.message.subject.startswith("Venter på beslutning: ")
    assert (kept.status, kept.at.date()) == ("sent", TODAY)
    assert messages_for_me("mette") == []


def test_what_one_may_no_longer_see_is_not_listed(portal, edition):
    step(portal, "rikke", edition, "submit")
    login(portal, "bodil")
    assert messages_for_me("sigurd") == []


@pytest.mark.parametrize(
    ("address", "status"), [("", "no_address"), ("sigurd", "bad_address"), ("a@b.c", "not_set_up")]
)
def test_what_can_not_be_mailed_stands_in_the_list_and_stops_nobody(
    portal, edition, address, status
):
    api.user.get("sigurd").setMemberProperties({"email": address})
    if status == "not_set_up":
        api.portal.get_tool("MailHost").smtp_host = ""
    step(portal, "rikke", edition, "submit")
    login(portal, "sigurd")
    assert [each.status for each in messages_for_me("sigurd")] == [status]


def test_only_the_newest_messages_of_a_person_are_kept(portal, edition):
    moment = datetime(2025, 3, 3, 12, tzinfo=COPENHAGEN)
    for minute in range(KEPT + 3):
        message = Message("", "", "sigurd", str(minute), "", "submitted", edition.UID(), "")
        keep(message, moment + timedelta(minutes=minute), "sent")
    kept = messages_about(edition.UID())
    assert len(kept) == KEPT
    assert kept[-1].message.subject == "3"


def test_a_reminder_comes_once_and_again_after_thirty_days(portal, publication):
    act_as(portal, "Manager")
    publication.review_months = 36
    edition = register(make_draft(publication), date(2022, 1, 1))
    for after, count in ((0, 1), (29, 0), (30, 1)):
        day = TODAY + timedelta(days=after)
        stand_still(day)
        assert SendReminders(edition, day)() == count, after
    [_, first] = messages_about(edition.UID())
    assert (first.message.kind, first.message.to) == ("review_due", OWNER)
    assert "senest den 1. januar 2025" in first.message.body


def test_without_an_owner_the_editors_are_reminded(portal, publication):
    act_as(portal, "Manager")
    publication.owner_email = None
    edition = register(make_draft(publication), date(2022, 1, 1), in_force_until=TODAY)
    SendReminders(edition, TODAY)()
    told = {each.message.user_id for each in messages_about(edition.UID())}
    assert told == {"rikke", "rene"}


def test_nobody_is_reminded_of_a_review_that_has_begun(portal, publication):
    act_as(portal, "Manager")
    publication.review_months = 36
    edition = register(make_draft(publication), date(2022, 1, 1))
    make_draft(publication, "2026")
    assert SendReminders(edition, TODAY)() == 0
