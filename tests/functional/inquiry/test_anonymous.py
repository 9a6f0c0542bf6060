"""Anybody writes without being known, and reads the answer by a code (serviceloven § 101 a)."""

import pytest
import transaction
from lxml import html

from servicedeklaration.actions.make_question_form import MakeQuestionForm
from servicedeklaration.actions.reply_to_inquiry import ReplyToInquiry
from servicedeklaration.content.inquiries import id_of_code, inquiries
from servicedeklaration.content.inquiry_forms import INQUIRY_FORMS
from servicedeklaration.inquiries.inquiry import ANONYMOUS

from ...integration.actions.world import act_as
from .conftest import READER

PAGE = "skriv-anonymt"
GIVEN = {"text": "Jeg vil gerne tale med nogen.", "reach_by": "self"}
QUESTIONS = {"form.widgets.text", "form.widgets.reach_by", "form.widgets.reach"}


def kept(site) -> list:
    transaction.begin()
    return inquiries()


def page_of(answer):
    return html.fromstring(answer.content)


def code_of(answer) -> str:
    [code] = page_of(answer).xpath('//*[@id="kode"]')
    return code.text


def problems(answer) -> list[tuple[str, str]]:
    """What is said against it, with the place that each leads to."""
    links = page_of(answer).xpath('//div[@class="sd-problems"]//li/a')
    return [(link.text, link.get("href")) for link in links]


class TestThePage:
    def test_it_asks_for_no_name_number_or_address(self, visitor):
        page = page_of(visitor("Anonymous").get(PAGE))
        [form] = page.xpath('//form[@class="sd-form"]')
        asked = set(form.xpath(".//textarea/@name | .//input[@type!='hidden']/@name"))
        assert asked == QUESTIONS | {"hjemmeside"}
        assert form.get("autocomplete") == "off"
        assert form.get("method") == "post"
        assert form.get("spellcheck") == form.get("writingsuggestions") == "false"

    def test_every_question_has_a_label(self, visitor):
        page = page_of(visitor("Anonymous").get(PAGE))
        for field in page.xpath('//form[@class="sd-form"]//*[self::textarea or @type="text"]'):
            assert page.xpath(f'//label[@for="{field.get("id")}"]'), field.get("name")
        for radio in page.xpath('//input[@type="radio"]'):
            assert page.xpath(f'//fieldset[legend]//label[@for="{radio.get("id")}"]')

    def test_it_sets_no_cookie_and_is_kept_by_no_cache_and_no_search_engine(self, visitor):
        answer = visitor("Anonymous").get(PAGE)
        assert "Set-Cookie" not in answer.headers
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Robots-Tag"] == "noindex"

    def test_one_leaves_it_for_a_neutral_page_that_does_not_learn_from_where(self, visitor):
        page = page_of(visitor("Anonymous").get(PAGE))
        links = page.xpath('//p[@class="sd-leave"]/a')
        assert {link.get("href") for link in links} == {"https://www.dr.dk/vejret"}
        assert all("noreferrer" in link.get("rel") for link in links)

    def test_it_loads_nothing_from_elsewhere(self, site, visitor):
        page = page_of(visitor("Anonymous").get(PAGE))
        loaded = page.xpath("//script/@src | //link[@rel='stylesheet']/@href | //img/@src")
        assert all(url.startswith((site.absolute_url(), "/")) for url in loaded)
        [ours] = page.xpath('//div[@class="sd"]')
        assert not ours.xpath(".//script | .//@style | .//iframe")

    def test_an_address_fills_nothing_in_and_sends_nothing(self, site, visitor):
        before = len(kept(site))
        query = "form.widgets.text=Kun+en+prøve&form.widgets.reach_by=self&form.buttons.submit=1"
        assert "Kun en prøve" not in visitor("Anonymous").get(f"{PAGE}?{query}").text
        assert len(kept(site)) == before


class TestSending:
    def test_what_is_written_is_kept_and_answered_with_a_code(self, site, citizen):
        answer = citizen.send(PAGE, **GIVEN)
        assert answer.status_code == 200
        [found] = [each for each in kept(site) if each.code == code_of(answer)]
        assert (found.text, found.reach_by, found.name) == (GIVEN["text"], "self", "")
        assert found.received_on.isoformat() == "2025-03-03"
        assert "2. april 2025" in answer.text
        assert "Set-Cookie" not in answer.headers
        assert answer.headers["Cache-Control"] == "no-store"
        assert GIVEN["text"] not in answer.text

    def test_an_empty_form_says_what_is_missing_and_leads_there(self, site, citizen):
        before = len(kept(site))
        answer = citizen.send(PAGE)
        assert answer.status_code == 400
        assert problems(answer) == [
            ("Skriv, hvad du vil tale med os om.", "#form-widgets-text"),
            (
                "Skriv, hvordan vi må kontakte dig, eller vælg »Jeg kontakter jer selv«.",
                "#form-widgets-reach_by",
            ),
        ]
        page = page_of(answer)
        assert page.xpath('//*[@id="form-widgets-text"]/@aria-invalid') == ["true"]
        described = page.xpath('//*[@id="form-widgets-text"]/@aria-describedby')[0].split()
        assert all(page.xpath(f'//*[@id="{id}"]') for id in described)
        assert len(kept(site)) == before

    def test_who_wants_a_call_must_say_where(self, citizen):
        answer = citizen.send(PAGE, text="Ring til mig.", reach_by="phone")
        assert answer.status_code == 400
        assert problems(answer)[0][1] == "#form-widgets-reach"
        page = page_of(answer)
        assert page.xpath('//*[@id="form-widgets-text"]')[0].text.strip() == "Ring til mig."
        assert page.xpath('//input[@type="radio"][@checked]/@value') == ["phone"]

    def test_a_number_to_call_is_what_was_asked_for(self, site, citizen):
        answer = citizen.send(PAGE, text="Ring.", reach_by="phone", reach="12 34 56 78 efter 16")
        assert answer.status_code == 200
        assert any(each.reach == "12 34 56 78 efter 16" for each in kept(site))

    def test_what_one_could_be_known_by_is_asked_about_once_and_never_stops_anybody(
        self, site, citizen
    ):
        before = len(kept(site))
        words = "Mit nummer er 010190-1234."
        asked = citizen.send(PAGE, text=words, reach_by="self")
        assert asked.status_code == 400
        assert "et CPR-nummer (01••••-••••)" in asked.text
        assert len(kept(site)) == before
        answer = citizen.send_again(page_of(asked), PAGE)
        assert answer.status_code == 200
        assert any(each.text == words for each in kept(site))

    def test_somebody_logged_in_needs_the_forms_token_and_is_not_known_either(self, visitor, time):
        member = visitor("CommitteeMember")
        assert member.post(PAGE, data={}).status_code in (400, 403)


class TestRobots:
    def test_what_only_a_robot_fills_in_keeps_it_out(self, site, citizen):
        before = len(kept(site))
        answer = citizen.send(PAGE, hjemmeside="http://x", **GIVEN)
        assert answer.status_code == 400
        assert len(kept(site)) == before
        assert GIVEN["text"] in answer.text

    def test_one_whose_program_fills_in_every_field_gets_through_the_second_time(
        self, site, citizen
    ):
        before = len(kept(site))
        answer = citizen.send(PAGE, hjemmeside="http://x", **GIVEN)
        page = page_of(answer)
        assert not page.xpath('//*[@name="hjemmeside"]')
        assert citizen.send_again(page, PAGE).status_code == 200
        assert len(kept(site)) == before + 1

    def test_nobody_writes_without_having_seen_the_form(self, site, citizen):
        before = len(kept(site))
        sent = {f"form.widgets.{name}": value for name, value in GIVEN.items()}
        answer = citizen.visitor.post(PAGE, data={**sent, "form.buttons.submit": "1"})
        assert answer.status_code == 400
        assert len(kept(site)) == before

    def test_nobody_writes_within_a_second(self, site, citizen):
        before = len(kept(site))
        answer = citizen.send(PAGE, after=1, **GIVEN)
        assert answer.status_code == 400
        assert len(kept(site)) == before
        citizen.time.goes_by(1)
        assert citizen.send_again(page_of(answer), PAGE).status_code == 200

    def test_a_stamp_is_ours(self, site, citizen):
        before = len(kept(site))
        for stamp in ("", "1000000", "1000000.abc", "x.y"):
            assert citizen.send(PAGE, vist=stamp, **GIVEN).status_code == 400
        assert len(kept(site)) == before

    def test_a_flood_is_stopped_kindly_with_a_number_to_call_and_ends(self, site, citizen):
        for _ in range(30):
            assert citizen.send(PAGE, after=3, **GIVEN).status_code == 200
        before = len(kept(site))
        answer = citizen.send(PAGE, after=3, **GIVEN)
        assert answer.status_code == 429
        assert len(kept(site)) == before
        assert GIVEN["text"] in answer.text
        citizen.time.goes_by(600)
        assert citizen.send(PAGE, **GIVEN).status_code == 200


class TestTheReply:
    def read(self, citizen, code: str):
        return citizen.visitor.post("laes-svar", data={"kode": code})

    def test_it_is_read_by_the_code_and_the_code_stands_in_no_address(self, site, citizen):
        code = code_of(citizen.send(PAGE, **GIVEN))
        transaction.begin()
        act_as(site, "InquiryReader")
        ReplyToInquiry(id_of_code(code), "Kom på torsdag.")()
        transaction.commit()
        for typed in (code, code.lower(), code.replace("-", " ")):
            answer = self.read(citizen, typed)
            assert answer.status_code == 200
            assert "Kom på torsdag." in answer.text
            assert GIVEN["text"] not in answer.text
            assert answer.headers["Cache-Control"] == "no-store"
            assert "Set-Cookie" not in answer.headers
        assert "Kom på torsdag." not in citizen.visitor.get(f"laes-svar?kode={code}").text

    def test_who_was_not_answered_yet_learns_that(self, citizen):
        answer = self.read(citizen, code_of(citizen.send(PAGE, **GIVEN)))
        assert answer.status_code == 200
        assert page_of(answer).xpath('//div[@class="sd-receipt"]')

    @pytest.mark.parametrize("code", ["", "AAAA-AAAA", "x", "AAAA-AAA0", "' or 1=1"])
    def test_no_other_code_leads_anywhere(self, citizen, code):
        answer = self.read(citizen, code)
        assert answer.status_code == 400
        assert not page_of(answer).xpath('//div[@class="sd-receipt"]')

    def test_nobody_guesses_for_long(self, citizen):
        for _ in range(60):
            self.read(citizen, "AAAA-AAAA")
        assert self.read(citizen, "AAAA-AAAA").status_code == 429


class TestTheSitesOwnForm:
    def test_its_words_are_asked_and_more_questions_are_kept(self, site, citizen):
        transaction.begin()
        act_as(site, "Manager")
        form = MakeQuestionForm(site, INQUIRY_FORMS[ANONYMOUS])()
        more = '<field name="more" type="zope.schema.TextLine"><title>Hvor gammel?</title></field>'
        form.fields_model = form.fields_model.replace("</schema>", f"{more}</schema>")
        transaction.commit()
        assert citizen.send(PAGE, more="34", **GIVEN).status_code == 200
        assert {"Hvor gammel?": "34"} in [each.extra for each in kept(site)]

    def test_a_form_that_asks_who_one_is_is_not_used(self, site, visitor):
        transaction.begin()
        act_as(site, "Manager")
        form = MakeQuestionForm(site, INQUIRY_FORMS[ANONYMOUS])()
        more = '<field name="who" type="zope.schema.TextLine"><title>Dit navn</title></field>'
        form.fields_model = form.fields_model.replace("</schema>", f"{more}</schema>")
        transaction.commit()
        assert "Dit navn" not in visitor("Anonymous").get(PAGE).text
        assert "»Dit navn«" in visitor(READER).get("@@henvendelser").text
