"""The group reads, answers and marks what came; nobody else learns that there is such a page."""

import pytest
import transaction
from lxml import html

from servicedeklaration.actions.receive_feedback import ReceiveFeedback
from servicedeklaration.actions.receive_inquiry import ReceiveInquiry
from servicedeklaration.content.inquiries import feedback, inquiry
from servicedeklaration.editions.roles import STAFF
from servicedeklaration.inquiries.feedback import by_page
from servicedeklaration.inquiries.inquiry import ANONYMOUS, NAMED

from ...integration.actions.world import act_as, stand_still
from ..course.conftest import PEOPLE
from ..course.test_hidden import anonymised
from .conftest import READER

PAGE = "@@henvendelser"
SECRET = "Hemmeligt fra en borger"
EVERYBODY_ELSE = ("Anonymous", *PEOPLE, "Manager")


@pytest.fixture
def anonymous(site):
    """An anonymous inquiry that has just come."""
    return written(site, ANONYMOUS, text=SECRET, reach_by="self")


@pytest.fixture
def named(site):
    return written(site, NAMED, text="Ring til mig.", name="Nina Nabo", reach="12 34 56 78")


def written(site, kind, **given):
    transaction.begin()
    act_as(site, "Manager")
    inquiry = ReceiveInquiry(kind, **given)()
    transaction.commit()
    return inquiry


def said() -> list:
    transaction.begin()
    return feedback()


def section(answer, inquiry):
    return html.fromstring(answer.content).xpath(f'//article[@id="h-{inquiry.id}"]')[0]


def now(inquiry_id):
    transaction.begin()
    return inquiry(inquiry_id)


class TestTheGroup:
    def press(self, visitor, each, wish: str, **values: str):
        reader = visitor(READER)
        token = section(reader.get(PAGE), each).xpath('.//input[@name="_authenticator"]/@value')[0]
        data = {"id": each.id, "oenske": wish, "_authenticator": token, **values}
        return reader.post(PAGE, data=data)

    def test_it_reads_what_came_with_the_code_and_how_to_make_contact(
        self, visitor, anonymous, named
    ):
        answer = visitor(READER).get(PAGE)
        assert answer.headers["Cache-Control"] == "private, no-store"
        words = section(answer, anonymous).text_content()
        assert SECRET in words
        assert anonymous.code in words
        assert "Jeg kontakter jer selv" in words
        words = section(answer, named).text_content()
        assert "Nina Nabo" in words
        assert "12 34 56 78" in words

    def test_an_answer_is_kept_and_the_inquiry_dealt_with(self, visitor, anonymous):
        assert self.press(visitor, anonymous, "svar", reply="Kom på torsdag.").status_code == 302
        found = now(anonymous.id)
        assert (found.reply, found.handled_by) == ("Kom på torsdag.", READER)
        assert "Kom på torsdag." in section(visitor(READER).get(PAGE), anonymous).text_content()

    def test_who_asked_to_be_called_still_waits_until_staff_say_that_it_is_done(
        self, site, visitor
    ):
        asked = written(site, ANONYMOUS, text="Ring.", reach_by="phone", reach="12 34 56 78")
        self.press(visitor, asked, "svar", reply="Vi ringer i morgen.")
        assert (now(asked.id).reply, now(asked.id).is_new) == ("Vi ringer i morgen.", True)
        self.press(visitor, asked, "behandlet")
        self.press(visitor, asked, "svar", reply="Vi har ringet.")
        assert not now(asked.id).is_new

    def test_an_empty_answer_is_refused_where_it_stands(self, visitor, anonymous):
        answer = self.press(visitor, anonymous, "svar", reply=" ")
        assert answer.status_code == 400
        assert "Skriv et svar." in section(answer, anonymous).text_content()
        assert now(anonymous.id).is_new

    def test_it_is_marked_as_dealt_with_and_as_new_again(self, visitor, named):
        self.press(visitor, named, "behandlet")
        assert not now(named.id).is_new
        self.press(visitor, named, "ny")
        assert now(named.id).is_new

    def test_who_gave_a_name_is_answered_the_way_he_wrote(self, visitor, named):
        answer = self.press(visitor, named, "svar", reply="Hej")
        assert answer.status_code == 400
        assert not now(named.id).reply

    def test_nothing_is_done_without_the_forms_token_or_by_a_link(self, visitor, anonymous):
        reader = visitor(READER)
        sent = {"id": anonymous.id, "oenske": "behandlet"}
        assert reader.post(PAGE, data=sent).status_code == 403
        reader.get(f"{PAGE}?id={anonymous.id}&oenske=behandlet")
        assert now(anonymous.id).is_new

    def test_what_is_due_is_shown_to_nobody_before_any_command_ran(self, visitor, anonymous):
        stand_still(anonymous.delete_on)
        try:
            answer = visitor(READER).get(PAGE)
            read = visitor("Anonymous").post("laes-svar", data={"kode": anonymous.code})
        finally:
            stand_still()
        assert SECRET not in answer.text
        assert read.status_code == 400


class TestEverybodyElse:
    @pytest.mark.parametrize("role", EVERYBODY_ELSE)
    def test_the_page_is_not_there(self, visitor, anonymous, role):
        person = visitor(role)
        data = {"id": anonymous.id, "oenske": "behandlet"}
        for send in (person.get, lambda path: person.post(path, data=data)):
            hidden, missing = send(PAGE), send("@@findes-slet-ikke")
            assert hidden.status_code == missing.status_code == 404
            assert anonymised(hidden, PAGE) == anonymised(missing, "@@findes-slet-ikke")
        assert now(anonymous.id).is_new

    @pytest.mark.parametrize("role", EVERYBODY_ELSE)
    def test_nothing_else_gives_it_away(self, visitor, anonymous, role):
        person = visitor(role)
        for path in ("@@forside", "skriv-anonymt", "@@opgaver", "@@tilbagemeldinger", "sitemap"):
            assert SECRET not in person.get(path).text, path
        assert SECRET not in person.api("GET", "@search?SearchableText=Hemmeligt").text
        assert SECRET not in person.api("GET", "").text


class TestFeedback:
    PAGE = "@@tilbagemeldinger"

    def test_a_visitor_answers_on_a_page_and_comes_back_to_it(self, site, visitor, time):
        anybody = visitor("Anonymous")
        path = "stofmisbrug/indgang/raadgivning"
        sent = {"answer": "nej", "text": "Hvornår har I åbent?"}
        sent = anybody.post(f"{path}/@@tilbagemelding", data=sent)
        assert sent.status_code == 303
        assert "Set-Cookie" not in sent.headers
        answer = anybody.get(sent.headers["Location"].removeprefix(f"{site.absolute_url()}/"))
        assert answer.status_code == 200
        assert "Set-Cookie" not in answer.headers
        back = html.fromstring(answer.content).xpath('//div[@class="sd"]//a/@href')
        assert f"{site.absolute_url()}/{path}" in back
        staff = visitor("Editor").get(self.PAGE)
        assert "Hvornår har I åbent?" in staff.text
        assert "raadgivning" in staff.text

    def test_nothing_is_kept_of_what_a_robot_says(self, visitor, time):
        sent = {"answer": "ja", "text": "Køb nu", "hjemmeside": "x"}
        answer = visitor("Anonymous").post("stofmisbrug/@@tilbagemelding", data=sent)
        assert answer.status_code == 400
        assert "Køb nu" not in visitor("Editor").get(self.PAGE).text

    def test_a_person_whose_program_fills_in_everything_gets_through_the_second_time(
        self, visitor, time
    ):
        sent = {"answer": "nej", "text": "Hvem kan hjælpe?", "hjemmeside": "x"}
        answer = visitor("Anonymous").post("stofmisbrug/@@tilbagemelding", data=sent)
        [form] = html.fromstring(answer.content).xpath('//form[.//*[@name="answer"]]')
        assert not form.xpath('.//*[@name="hjemmeside"]')
        [words] = form.xpath(".//textarea")
        again = {"answer": "nej", "text": words.text}
        answer = visitor("Anonymous").post("stofmisbrug/@@tilbagemelding", data=again)
        assert answer.status_code == 303
        assert "Hvem kan hjælpe?" in visitor("Editor").get(self.PAGE).text

    def test_what_one_could_be_known_by_is_asked_about_once(self, visitor, time):
        anybody, page = visitor("Anonymous"), "stofmisbrug/@@tilbagemelding"
        sent = {"answer": "nej", "text": "Mit CPR er 010190-1234, ring."}
        asked = anybody.post(page, data=sent)
        assert asked.status_code == 400
        assert "et CPR-nummer (01••••-••••)" in asked.text
        assert sent["text"] not in visitor("Editor").get(self.PAGE).text
        [form] = html.fromstring(asked.content).xpath('//form[.//*[@name="answer"]]')
        assert form.xpath('.//textarea[@name="text"]')[0].text == sent["text"]
        again = sent | {"laest": form.xpath('.//input[@name="laest"]/@value')[0]}
        assert anybody.post(page, data=again).status_code == 303
        assert sent["text"] in visitor("Editor").get(self.PAGE).text

    def test_after_a_bare_no_one_can_say_what_was_missed_and_counts_once(self, site, visitor, time):
        anybody, page = visitor("Anonymous"), "stofmisbrug/indgang/@@tilbagemelding"
        before = len(said())
        thanks = anybody.post(page, data={"answer": "nej"}).headers["Location"]
        shown = html.fromstring(anybody.get(thanks.removeprefix(f"{site.absolute_url()}/")).content)
        [button] = shown.xpath('//form[.//textarea]//button[@name="answer"]/@value')
        empty = anybody.post(page, data={"answer": button, "text": " "})
        assert empty.status_code == 400
        assert "Skriv, hvad du manglede." in empty.text
        more = anybody.post(page, data={"answer": button, "text": "En pris"})
        assert more.status_code == 303
        [found] = [each for each in by_page(said()) if each.path.endswith("/indgang")]
        assert (found.yes, found.no, [text for _, text in found.texts]) == (0, 1, ["En pris"])
        assert len(said()) == before + 2

    def test_who_has_written_already_is_not_asked_again(self, site, visitor, time):
        sent = {"answer": "nej", "text": "Hvad koster det?"}
        answer = visitor("Anonymous").post("stofmisbrug/@@tilbagemelding", data=sent)
        page = visitor("Anonymous").get(
            answer.headers["Location"].removeprefix(f"{site.absolute_url()}/")
        )
        assert not html.fromstring(page.content).xpath("//textarea")

    def test_another_answer_than_yes_or_no_is_refused(self, visitor, time):
        answer = visitor("Anonymous").post("stofmisbrug/@@tilbagemelding", data={"answer": "måske"})
        assert answer.status_code == 400
        assert "Vælg »Ja« eller »Nej«." in answer.text

    def test_a_flood_is_stopped(self, visitor, time):
        anybody = visitor("Anonymous")
        statuses = [
            anybody.post("stofmisbrug/@@tilbagemelding", data={"answer": "ja"}).status_code
            for _ in range(121)
        ]
        assert statuses.count(303) == 120
        assert statuses[-1] == 429

    @pytest.mark.parametrize("role", EVERYBODY_ELSE)
    def test_staff_alone_read_it(self, site, visitor, role):
        transaction.begin()
        ReceiveFeedback(site["stofmisbrug"], "nej", "Savner en pris")()
        transaction.commit()
        person = visitor(role)
        answer = person.get(self.PAGE)
        if role == "Manager" or role in STAFF:
            assert "Savner en pris" in answer.text
        else:
            missing = person.get("@@findes-slet-ikke")
            assert anonymised(answer, self.PAGE) == anonymised(missing, "@@findes-slet-ikke")
            assert answer.status_code == 404
