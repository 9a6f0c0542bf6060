"""What is sent anonymously leaves no address, cookie or name: in storage, logs, mail or faults."""

import logging

import pytest
import transaction
from lxml import html
from plone import api
from Products.MailHost.MailHost import MailBase
from Products.SiteErrorLog.SiteErrorLog import IPubFailureSubscriber
from ZODB.POSException import ConflictError
from ZODB.utils import get_pickle_metadata
from zope.component import getGlobalSiteManager

from servicedeklaration.actions import receive_inquiry
from servicedeklaration.actions.handle_inquiry import HandleInquiry
from servicedeklaration.actions.reply_to_inquiry import ReplyToInquiry
from servicedeklaration.browser.frontpage.frontpage import FrontPage
from servicedeklaration.content.inquiries import inquiries

from ...integration.actions.people import set_up_mail
from ...integration.actions.world import act_as
from ..messages.conftest import Outbox
from .conftest import READER, Citizen

PAGE = "skriv-anonymt"
WORDS = "En sætning, som ingen anden har skrevet."
GIVEN = {"text": WORDS, "reach_by": "self"}
WHO = {
    "X-Forwarded-For": "203.0.113.77",
    "User-Agent": "Sporbar/1.0",
    "Cookie": "spor=kendt-besoeg",
    "Referer": "http://arbejdsplads.example/intranet",
}
NO_VISITOR = "['127.0.0.1']"
"""The theme's list of hosts without a theme, which is part of what the error log keeps."""
TRACES = ("203.0.113.77", "Sporbar", "kendt-besoeg", "arbejdsplads.example", "CommitteeMember")


@pytest.fixture
def outbox(monkeypatch):
    box = Outbox()
    monkeypatch.setattr(MailBase, "_send", lambda *given, **more: box.take(*given, **more))
    return box


@pytest.fixture
def log(caplog):
    """All that any logger is told, be it written or not."""
    caplog.set_level(logging.DEBUG)
    return caplog


@pytest.fixture
def sender(visitor, time, log):
    """Somebody who is logged in at work, with all that a browser tells."""
    person = Citizen(visitor("CommitteeMember"), time)
    person.visitor.headers.update(WHO)
    return person


def written(site, since: bytes) -> list:
    """The transactions in the database after a moment, with what each wrote."""
    return [each for each in site._p_jar.db().storage.changes.iterator() if each.tid > since]


def logged(log) -> str:
    """Every line, with the faults that stand in them."""
    lines = [logging.Formatter().format(record) for record in log.records]
    return "\n".join(line for line in lines if "urllib3" not in line)


def untraced(text: str) -> bool:
    return not any(trace in text for trace in TRACES)


class TestStorage:
    def test_neither_the_record_nor_the_list_of_undos_tells_who_it_was(self, site, sender):
        transaction.begin()
        before = site._p_jar.db().lastTransaction()
        assert sender.send(PAGE, **GIVEN).status_code == 200
        found = written(site, before)
        assert any(WORDS.encode() in record.data for each in found for record in each)
        for each in found:
            assert (each.user, each.description, each.extension) == (b"", b"", {})
            for record in each:
                assert untraced(record.data.decode("latin-1"))

    def test_nothing_else_in_the_database_changes(self, site, sender):
        sender.send(PAGE, **GIVEN)
        transaction.begin()
        before = site._p_jar.db().lastTransaction()
        sender.send(PAGE, **GIVEN)
        changed = {get_pickle_metadata(r.data)[1] for each in written(site, before) for r in each}
        assert changed <= {"OOBTree", "OOBucket", "PersistentMapping"}

    def test_the_day_is_kept_and_no_hour(self, site, sender):
        sender.send(PAGE, **GIVEN)
        transaction.begin()
        for each in inquiries():
            days = [value for name, value in each.to_dict().items() if name.endswith("_on")]
            assert all(day is None or len(day) == len("2025-03-03") for day in days)

    def test_nothing_is_written_of_what_was_refused(self, site, sender):
        transaction.begin()
        before = site._p_jar.db().lastTransaction()
        assert sender.send(PAGE, text=WORDS).status_code == 400
        assert sender.send(PAGE, after=0, **GIVEN).status_code == 400
        assert sender.send(PAGE, hjemmeside="x", **GIVEN).status_code == 400
        assert written(site, before) == []

    def test_feedback_tells_nothing_either(self, site, sender):
        transaction.begin()
        before = site._p_jar.db().lastTransaction()
        page = html.fromstring(sender.visitor.get("stofmisbrug/@@tilbagemelding").content)
        [token] = page.xpath('//form[//button[@name="answer"]]//input[@name="_authenticator"]')
        sent = {"answer": "nej", "text": WORDS, "_authenticator": token.get("value")}
        answer = sender.visitor.post("stofmisbrug/@@tilbagemelding", data=sent)
        assert answer.status_code == 303
        found = written(site, before)
        assert any(WORDS.encode() in record.data for each in found for record in each)
        assert {(each.user, each.description) for each in found} == {(b"", b"")}
        assert all(untraced(r.data.decode("latin-1")) for each in found for r in each)

    def test_what_is_kept_is_there_for_whoever_opens_the_database_anew(self, site, sender):
        assert sender.send(PAGE, **GIVEN).status_code == 200
        site._p_jar.db().cacheMinimize()
        transaction.begin()
        assert WORDS in {each.text for each in inquiries()}


class TestLogs:
    def test_nothing_is_logged_of_who_wrote_what(self, sender, log):
        sender.send(PAGE, **GIVEN)
        assert untraced(logged(log))
        assert WORDS not in logged(log)

    def test_nothing_is_logged_of_what_is_tried_again(self, sender, log, monkeypatch):
        add, tries = receive_inquiry.add_inquiry, []

        def in_each_others_way(inquiry):
            tries.append(inquiry)
            if len(tries) == 1:
                raise ConflictError(inquiry.text)
            add(inquiry)

        monkeypatch.setattr(receive_inquiry, "add_inquiry", in_each_others_way)
        assert sender.send(PAGE, **GIVEN).status_code == 200
        assert len(tries) == 2
        assert WORDS not in logged(log)
        assert untraced(logged(log))

    def test_what_is_refused_is_not_logged(self, sender, log):
        assert sender.send(PAGE, text=WORDS).status_code == 400
        assert WORDS not in logged(log)

    def test_which_inquiry_staff_answer_is_not_logged_since_its_id_is_made_of_the_code(
        self, site, sender, log
    ):
        sender.send(PAGE, **GIVEN)
        transaction.begin()
        act_as(site, "InquiryReader")
        for each in inquiries():
            HandleInquiry(each.id)()
            ReplyToInquiry(each.id, "Kom.")()
            assert each.id not in logged(log)
            assert each.code not in logged(log)
        assert "reply_to_inquiry: anonymous" in logged(log)

    def test_no_cookie_is_set(self, visitor, time):
        anybody = Citizen(visitor("Anonymous"), time)
        answer = anybody.send(PAGE, **GIVEN)
        assert "Set-Cookie" not in answer.headers
        assert not anybody.visitor.cookies


class TestMail:
    def test_the_readers_get_one_mail_and_nothing_of_what_was_written(
        self, site, sender, outbox, log
    ):
        transaction.begin()
        act_as(site, "Manager", "InquiryReader")
        set_up_mail()
        api.user.get(READER).setMemberProperties({"email": "laeser@havlund.example"})
        for each in inquiries():
            HandleInquiry(each.id)()
        transaction.commit()
        sender.send(PAGE, **GIVEN)
        sender.send(PAGE, **GIVEN)
        [mail] = outbox
        assert mail["To"] == "laeser@havlund.example"
        assert WORDS not in mail.as_string()
        assert untraced(mail.as_string())
        assert mail.get_content().count("@@henvendelser") == 1
        assert untraced(logged(log))


class TestFaults:
    @pytest.fixture
    def error_log(self, site):
        """Zope's own list of faults, which a running site has."""
        getGlobalSiteManager().registerHandler(IPubFailureSubscriber)
        yield site.error_log
        getGlobalSiteManager().unregisterHandler(IPubFailureSubscriber)

    @pytest.fixture
    def faulty(self, monkeypatch):
        """Keeping goes wrong, and the fault quotes what it stumbled over."""

        def fail(inquiry):
            raise ValueError(f"{inquiry.text} {inquiry.reach}")

        monkeypatch.setattr(receive_inquiry, "add_inquiry", fail)

    def test_the_error_log_names_the_place_and_nothing_that_was_sent(
        self, site, sender, log, faulty, error_log
    ):
        answer = sender.send(PAGE, **GIVEN)
        assert answer.status_code == 500
        assert WORDS not in answer.text
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        transaction.begin()
        entry = error_log.getLogEntries()[0]
        told = "\n".join(map(str, entry.values()))
        assert "NotReceived: ValueError" in entry["tb_text"]
        assert "receive_inquiry" in entry["tb_text"]
        assert WORDS not in told
        assert untraced(told)
        assert "127.0.0.1" not in told.replace(NO_VISITOR, "")
        assert WORDS not in logged(log)
        assert untraced(logged(log))

    def test_of_a_citizens_other_requests_it_keeps_what_was_asked_for_and_not_who_asked(
        self, site, visitor, monkeypatch, error_log
    ):
        monkeypatch.setattr(FrontPage, "title", property(lambda page: 1 / 0))
        answer = visitor("Anonymous").get("@@forside?afsnit=hjaelp", headers=WHO)
        assert answer.status_code == 500
        transaction.begin()
        told = "\n".join(map(str, error_log.getLogEntries()[0].values()))
        assert "afsnit" in told
        assert untraced(told)
        assert "127.0.0.1" not in told.replace(NO_VISITOR, "")
