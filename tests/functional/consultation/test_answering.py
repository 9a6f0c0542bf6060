"""Anybody answers over HTTP, without script and without a name."""

import transaction
from lxml import html

from servicedeklaration.content.consultations import answers

PAGE = "hoering/2025/@@hoering"
SENT = {
    "form.widgets.section:list": "*",
    "form.widgets.text": "Det er et godt forslag.",
    "form.widgets.name": "",
    "form.widgets.organisation": "",
    "form.buttons.submit": "1",
}


def send(visitor, path=PAGE, **values):
    return visitor.post(path, data={**SENT, **{f"form.widgets.{k}": v for k, v in values.items()}})


def kept(site) -> list:
    transaction.begin()
    return list(answers(site["hoering"]["2025"], 1))


def page_of(answer):
    return html.fromstring(answer.content)


class TestAnswering:
    def test_the_page_says_what_until_when_and_how(self, visitor):
        answer = visitor("Anonymous").get(PAGE)
        assert answer.status_code == 200
        page = page_of(answer)
        assert len(page.xpath("//h1")) == 1
        assert "30. april 2025" in page.xpath('string(//p[@class="sd-lead"])')
        assert "30. oktober 2025" in answer.text
        assert "Ældrerådet" in answer.text
        assert page.xpath('//a[contains(@href, "@@aendringer")]')

    def test_every_question_has_a_label(self, visitor):
        page = page_of(visitor("Anonymous").get(PAGE))
        form = page.xpath('//form[@class="sd-form"]')[0]
        for field in form.xpath('.//textarea | .//select | .//input[@type="text"]'):
            assert form.xpath(f'.//label[@for="{field.get("id")}"]'), field.get("name")

    def test_one_answers_about_the_whole_or_a_part(self, visitor):
        page = page_of(visitor("Anonymous").get(PAGE))
        values = page.xpath('//select[@id="form-widgets-section"]/option/@value')
        assert values == ["*", "indgang", "indgang/raadgivning"]

    def test_a_link_can_choose_the_part(self, visitor):
        page = page_of(visitor("Anonymous").get(f"{PAGE}?afsnit=indgang"))
        chosen = page.xpath('//select[@id="form-widgets-section"]/option[@selected]/@value')
        assert chosen == ["indgang"]

    def test_an_anonymous_answer_is_kept_and_thanked_for_with_its_number(self, site, visitor):
        anybody = visitor("Anonymous")
        answer = send(anybody, text="Et anonymt svar.")
        assert answer.status_code == 303
        number = answer.headers["Location"].partition("?kvittering=")[2].removesuffix("#kvittering")
        assert [each.text for each in kept(site) if each.id == number] == ["Et anonymt svar."]
        thanks = anybody.get(f"{PAGE}?kvittering={number}")
        assert number in thanks.text
        assert thanks.headers["Cache-Control"] == "private, no-store"
        assert "Et anonymt svar." not in thanks.text

    def test_nobody_is_thanked_for_what_was_not_received(self, visitor):
        page = page_of(visitor("Anonymous").get(f"{PAGE}?kvittering=AAAA-AAAA"))
        assert not page.xpath('//*[@class="sd-receipt"]')

    def test_a_part_a_name_and_an_organisation_are_kept(self, site, visitor):
        given = {"name": "Nina Nabo", "organisation": "Beboerforeningen", "text": "Fra os."}
        answer = visitor("Anonymous").post(
            PAGE,
            data={
                **SENT,
                **{f"form.widgets.{k}": v for k, v in given.items()},
                "form.widgets.section:list": "indgang/raadgivning",
            },
        )
        assert answer.status_code == 303
        [found] = [each for each in kept(site) if each.text == "Fra os."]
        assert (found.name, found.organisation) == ("Nina Nabo", "Beboerforeningen")
        assert (found.section, found.section_title) == ("indgang/raadgivning", "Åben rådgivning")

    def test_an_empty_answer_comes_back_with_the_reason_at_its_question(self, site, visitor):
        before = len(kept(site))
        answer = send(visitor("Anonymous"), text=" ", name="Nina")
        assert answer.status_code == 400
        page = page_of(answer)
        assert page.xpath('//div[@role="alert"]//a/@href') == ["#form-widgets-text"]
        area = page.xpath('//textarea[@name="form.widgets.text"]')[0]
        assert area.get("aria-invalid") == "true"
        assert area.get("aria-describedby").endswith("form-widgets-text-problem")
        assert page.xpath('//input[@name="form.widgets.name"]/@value') == ["Nina"]
        assert len(kept(site)) == before

    def test_what_is_wrong_in_our_own_words_stands_at_its_question(self, visitor):
        answer = send(visitor("Anonymous"), text="a" * 20_001)
        assert answer.status_code == 400
        assert "Der er plads til 20.000 tegn." in answer.text

    def test_an_unknown_part_is_refused(self, site, visitor):
        before = len(kept(site))
        answer = visitor("Anonymous").post(
            PAGE, data={**SENT, "form.widgets.section:list": "findes-ikke"}
        )
        assert answer.status_code == 400
        assert len(kept(site)) == before

    def test_what_only_a_robot_fills_in_keeps_the_answer_out(self, site, visitor):
        before = len(kept(site))
        answer = visitor("Anonymous").post(PAGE, data={**SENT, "hjemmeside": "http://x"})
        assert answer.status_code == 400
        assert len(kept(site)) == before

    def test_a_link_sends_nothing(self, site, visitor):
        before = len(kept(site))
        query = "&".join(f"{name}={value}" for name, value in SENT.items())
        assert visitor("Anonymous").get(f"{PAGE}?{query}").status_code == 200
        assert len(kept(site)) == before

    def test_somebody_logged_in_needs_the_forms_token(self, site, visitor):
        member = visitor("CommitteeMember")
        before = len(kept(site))
        assert send(member).status_code in (400, 403)
        assert len(kept(site)) == before
        token = page_of(member.get(PAGE)).xpath('//input[@name="_authenticator"]/@value')[0]
        answer = member.post(PAGE, data={**SENT, "_authenticator": token})
        assert answer.status_code == 303
        assert len(kept(site)) == before + 1

    def test_no_markup_of_an_answer_reaches_a_page(self, visitor):
        answer = send(visitor("Anonymous"), text="", name="<script>alert(1)</script>")
        assert "<script>alert(1)" not in answer.text

    def test_the_page_loads_nothing_from_elsewhere(self, site, visitor):
        page = page_of(visitor("Anonymous").get(PAGE))
        loaded = page.xpath("//script/@src | //link[@rel='stylesheet']/@href | //img/@src")
        assert all(url.startswith((site.absolute_url(), "/")) for url in loaded)
        [ours] = page.xpath('//div[@class="sd"]')
        assert not ours.xpath('.//*[contains(@class, "pat-")] | .//script')
