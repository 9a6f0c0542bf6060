"""What is sent twice is received once: reloaded, clicked twice, or at the same moment."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import transaction
from lxml import html
from plone.keyring.interfaces import IKeyManager
from zope.component import getUtility
from zope.component.hooks import setSite

from servicedeklaration.actions import receive_inquiry
from servicedeklaration.actions.reply_to_inquiry import ReplyToInquiry
from servicedeklaration.content.inquiries import feedback, inquiries

from ...integration.actions.world import act_as

ANONYMOUS, NAMED = "skriv-anonymt", "@@kontakt"
GIVEN = {
    ANONYMOUS: {"text": "Jeg vil gerne tale med nogen.", "reach_by": "self"},
    NAMED: {"name": "Nina Nabo", "reach": "22 33 44 55", "text": "Hvornår har I åbent?"},
}


def count() -> int:
    transaction.begin()
    return len(inquiries())


def codes(answer) -> list[str]:
    return html.fromstring(answer.content).xpath('//*[@id="kode"]/text()')


def shown(citizen, path):
    """A form that was open for a minute."""
    page = html.fromstring(citizen.visitor.get(path).content)
    citizen.time.goes_by(60)
    return page


@pytest.mark.parametrize("path", [ANONYMOUS, NAMED])
class TestAMessage:
    def test_it_is_kept_once_and_said_kindly_to_be_there_already(self, site, citizen, path):
        page, before = shown(citizen, path), count()
        first = citizen.send_again(page, path, **GIVEN[path])
        again = citizen.send_again(page, path, **GIVEN[path])
        assert (first.status_code, again.status_code) == (200, 200)
        assert count() == before + 1
        assert not html.fromstring(again.content).xpath('//form[@class="sd-form"]')
        assert codes(again) == codes(first)
        assert "Set-Cookie" not in again.headers
        assert again.headers["Cache-Control"] == "no-store"

    def test_other_words_from_the_same_form_are_another_message(self, site, citizen, path):
        page, before = shown(citizen, path), count()
        first = citizen.send_again(page, path, **GIVEN[path])
        other = citizen.send_again(page, path, **(GIVEN[path] | {"text": "Og en ting til."}))
        assert count() == before + 2
        assert not codes(first) or codes(first) != codes(other)

    def test_the_same_words_from_another_form_are_another_message(self, site, citizen, path):
        before = count()
        for page in (shown(citizen, path), shown(citizen, path)):
            citizen.send_again(page, path, **GIVEN[path])
        assert count() == before + 2

    def test_who_sends_again_in_a_flood_learns_that_it_is_there(self, site, citizen, path):
        page = shown(citizen, path)
        for _ in range(31):
            assert citizen.send_again(page, path, **GIVEN[path]).status_code == 200

    def test_sent_at_the_same_moment_it_is_kept_once(self, site, citizen, path, meanwhile):
        page, before = shown(citizen, path), count()
        answer = citizen.send_again(page, path, **GIVEN[path])
        assert answer.status_code == 200
        assert html.fromstring(answer.content).xpath('//div[@class="sd-receipt"]')
        [other] = meanwhile
        assert count() == before + 1
        assert codes(answer) == ([other.code] if other.code else [])

    def test_a_tab_that_is_opened_again_days_later_sends_nothing(self, site, citizen, path):
        page, before = shown(citizen, path), count()
        citizen.send_again(page, path, **GIVEN[path])
        citizen.time.goes_by(3 * 24 * 60 * 60)
        assert citizen.send_again(page, path, **GIVEN[path]).status_code == 200
        assert count() == before + 1

    def test_it_is_known_when_plone_has_taken_a_new_secret(self, site, citizen, path):
        page, before = shown(citizen, path), count()
        for _ in range(2):
            getUtility(IKeyManager).rotate()
            transaction.commit()
            assert citizen.send_again(page, path, **GIVEN[path]).status_code == 200
        assert count() == before + 1


@pytest.fixture
def meanwhile(site, monkeypatch):
    """What another process keeps of the same sending: ours has looked, and has not written yet."""
    kept, add = [], receive_inquiry.add_inquiry

    def add_after_the_other(inquiry):
        if not kept:
            kept.append(inquiry)
            in_another_process(site, lambda: add(inquiry))
        add(inquiry)

    monkeypatch.setattr(receive_inquiry, "add_inquiry", add_after_the_other)
    return kept


def in_another_process(site, act) -> None:
    """Do something in a connection of its own to the database."""

    def run():
        manager = transaction.TransactionManager()
        connection = site._p_jar.db().open(manager)
        try:
            setSite(connection.root()["Application"][site.getId()])
            act()
            manager.commit()
        finally:
            manager.abort()
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(run).result()


class TestTheCode:
    """Whoever comes to the screen later is not shown it: it opens the answer."""

    def test_it_is_shown_again_for_ten_minutes(self, site, citizen, monkeypatch):
        page = shown(citizen, ANONYMOUS)
        first = citizen.send_again(page, ANONYMOUS, **GIVEN[ANONYMOUS])
        assert codes(first)
        # The database's own clock tells when it was written, and the tests' clock stands in 1970.
        citizen.time.goes_by(1e10)
        later = citizen.send_again(page, ANONYMOUS, **GIVEN[ANONYMOUS])
        assert later.status_code == 200
        assert not codes(later)
        assert codes(first)[0] not in later.text

    def test_it_is_not_shown_again_when_staff_have_answered(self, site, citizen):
        page = shown(citizen, ANONYMOUS)
        first = citizen.send_again(page, ANONYMOUS, **GIVEN[ANONYMOUS])
        [code] = codes(first)
        transaction.begin()
        act_as(site, "InquiryReader")
        [kept] = [each for each in inquiries() if each.code == code]
        ReplyToInquiry(kept.id, "Kom på torsdag.")()
        transaction.commit()
        later = citizen.send_again(page, ANONYMOUS, **GIVEN[ANONYMOUS])
        assert code not in later.text
        assert "Kom på torsdag." not in later.text


class TestWhatStaysOfTheForm:
    def test_its_number_is_nowhere_in_the_database(self, site, citizen):
        page = shown(citizen, ANONYMOUS)
        [stamp] = page.xpath('//input[@name="vist"]/@value')
        transaction.begin()
        before = site._p_jar.db().lastTransaction()
        citizen.send_again(page, ANONYMOUS, **GIVEN[ANONYMOUS])
        _, number, signature = stamp.split(".")
        storage = site._p_jar.db().storage.changes
        written = [r.data for each in storage.iterator() if each.tid > before for r in each]
        assert written
        for part in (number, signature):
            assert not any(part.encode() in data for data in written)

    def test_two_forms_have_nothing_in_common_but_the_second(self, citizen):
        one, other = (shown(citizen, ANONYMOUS).xpath('//input[@name="vist"]') for _ in "ab")
        assert one[0].get("value") != other[0].get("value")
        assert len(one[0].get("value").split(".")[1]) == 32


PAGE = "stofmisbrug/@@tilbagemelding"
SAID = {"answer": "nej", "text": "Hvor er I?"}


class TestFeedback:
    def count(self) -> int:
        transaction.begin()
        return len(feedback())

    @pytest.fixture
    def anybody(self, visitor, time):
        return visitor("Anonymous")

    def test_the_page_of_thanks_has_an_address_that_can_be_loaded_again(self, site, anybody):
        before = self.count()
        answer = anybody.post(PAGE, data=SAID)
        assert answer.status_code == 303
        thanks = answer.headers["Location"].removeprefix(f"{site.absolute_url()}/")
        for _ in range(2):
            page = anybody.get(thanks)
            assert page.status_code == 200
            assert html.fromstring(page.content).xpath('//*[@role="status"]')
        assert self.count() == before + 1

    def test_clicked_twice_it_counts_once(self, site, anybody):
        before = self.count()
        statuses = [anybody.post(PAGE, data=SAID).status_code for _ in range(2)]
        assert statuses == [303, 303]
        assert self.count() == before + 1

    def test_the_next_visitor_counts_too(self, site, anybody, time):
        before = self.count()
        for _ in range(2):
            anybody.post(PAGE, data={"answer": "ja"})
            time.goes_by(5)
        assert self.count() == before + 2

    def test_another_answer_counts_at_once(self, site, anybody):
        before = self.count()
        for sent in ({"answer": "ja"}, {"answer": "nej"}):
            anybody.post(PAGE, data=sent)
        assert self.count() == before + 2
