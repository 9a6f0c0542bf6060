"""Staff open a consultation, read the answers, deal with councils, and close it."""

from urllib.parse import quote

import transaction
from lxml import html

from servicedeklaration.actions.receive_answer import ReceiveAnswer
from servicedeklaration.content.consultations import latest

from ..course.test_forms import fresh, send

STAFF_PAGE = "hoering/2025/@@hoeringssvar"


def text_of(answer, xpath: str) -> str:
    return " ".join(html.fromstring(answer.content).xpath(f"string({xpath})").split())


class TestStaff:
    def test_opening_asks_for_the_deadline_and_offers_the_councils(self, site, visitor):
        draft = fresh(site, "ny-hoering")
        transaction.begin()
        site["ny-hoering"].councils = ("Handicaprådet",)
        transaction.commit()
        editor, path = visitor("Editor"), "ny-hoering/2025/@@send-i-hoering"
        page = html.fromstring(editor.get(path).content)
        assert page.xpath('//a[contains(@href, "@@svarskema")]')
        boxes = page.xpath('//input[@name="councils:list"]')
        assert boxes[0].get("value") == "Handicaprådet"
        assert len(boxes) == 3
        assert page.xpath('//input[@name="councils:list"][@checked]/@value') == ["Handicaprådet"]
        assert send(editor, path, deadline="").status_code == 400
        given = {"deadline": "2025-04-30", "councils:list": ["Handicaprådet", "Udsatterådet"]}
        answer = send(editor, path, **given)
        assert answer.status_code == 302
        assert answer.headers["Location"].endswith("/@@hoering")
        transaction.begin()
        asked = [each.council for each in latest(draft).councils]
        assert asked == ["Handicaprådet", "Udsatterådet"]

    def test_what_was_ticked_stays_ticked_when_something_is_missing(self, site, visitor):
        fresh(site, "fejl-hoering")
        editor, path = visitor("Editor"), "fejl-hoering/2025/@@send-i-hoering"
        answer = send(editor, path, **{"deadline": "", "councils:list": ["Udsatterådet"]})
        page = html.fromstring(answer.content)
        assert page.xpath('//input[@name="councils:list"][@checked]/@value') == ["Udsatterådet"]

    def test_it_is_opened_over_rest_with_its_days(self, site, visitor):
        draft = fresh(site, "rest-hoering")
        editor, path = visitor("Editor"), "rest-hoering/2025/@workflow/open_consultation"
        answer = editor.api("POST", path, json={})
        assert answer.status_code == 400
        assert answer.json()["fields"] == ["deadline"]
        given = {"deadline": "2025-04-30", "delete_on": "2025-06-01", "councils": ["Ældrerådet"]}
        assert editor.api("POST", path, json=given).status_code == 200
        transaction.begin()
        course = latest(draft)
        assert course.to_dict()["delete_on"] == "2025-06-01"
        assert [each.council for each in course.councils] == ["Ældrerådet"]

    def test_answers_stand_by_section_with_who_wrote(self, site, visitor):
        transaction.begin()
        edition = site["hoering"]["2025"]
        ReceiveAnswer(edition, "Om alt.\nTo linjer.")()
        ReceiveAnswer(edition, "Om <b>råd</b>.", "indgang/raadgivning", "Nina", "Foreningen")()
        transaction.commit()
        page = visitor("Contributor").get(STAFF_PAGE)
        headings = html.fromstring(page.content).xpath("//h3/text()")
        assert headings[-1] == "Åben rådgivning"
        assert "Om &lt;b&gt;råd&lt;/b&gt;." in page.text
        assert "Nina, Foreningen" in text_of(page, '//section[@aria-labelledby="svar"]')

    def test_a_councils_reply_is_written_down_and_corrected(self, site, visitor):
        secretary = visitor("CommitteeSecretary")
        path = f"hoering/2025/@@registrer-raadssvar?raad={quote('Ældrerådet')}"
        assert "@@registrer-raadssvar" in secretary.get(STAFF_PAGE).text
        page = html.fromstring(secretary.get(path).content)
        assert page.xpath("//option[@selected]/@value") == ["Ældrerådet"]
        given = {"council": "Ældrerådet", "replied_on": "2025-03-02"}
        assert send(secretary, path, **given, reply="Vi er enige.").status_code == 302
        assert "Vi er enige." in secretary.get(STAFF_PAGE).text
        assert "Vi er enige." in secretary.get(path).text
        assert send(secretary, path, **given, reply="Vi er delvis enige.").status_code == 302
        assert "Vi er delvis enige." in secretary.get(STAFF_PAGE).text

    def test_more_councils_are_asked(self, visitor):
        editor, path = visitor("Editor"), "hoering/2025/@@spoerg-raad"
        assert send(editor, path, deadline="2025-05-10").status_code == 400
        given = {"councils:list": ["Udsatterådet"], "deadline": "2025-05-10"}
        assert send(editor, path, **given).status_code == 302
        assert "Udsatterådet" in visitor("Anonymous").get("hoering/2025/@@hoering").text

    def test_a_contributor_reads_and_does_nothing_with_councils(self, visitor):
        contributor = visitor("Contributor")
        assert "@@registrer-raadssvar" not in contributor.get(STAFF_PAGE).text
        page = html.fromstring(contributor.get("hoering/2025/@@spoerg-raad").content)
        assert not page.xpath('//div[@class="course"]//form')

    def test_a_reply_is_recorded_by_nobody_without_the_forms_token(self, visitor):
        path = "hoering/2025/@@registrer-raadssvar"
        given = {"council": "Udsatterådet", "replied_on": "2025-03-02", "reply": "Falsk"}
        assert visitor("Editor").post(path, data=given).status_code == 403
        assert "Falsk" not in visitor("Editor").get(STAFF_PAGE).text

    def test_the_editions_page_leads_staff_and_citizens_on(self, visitor):
        assert "@@hoeringssvar" in visitor("Editor").get("hoering/2025").text
        citizens = visitor("Anonymous")
        for path in ("hoering/2025", "hoering", "hoering/udgaver"):
            page = citizens.get(path).text
            assert "hoering/2025/@@hoering" in page, path
            assert "@@hoeringssvar" not in page, path

    def test_each_offer_of_the_proposal_leads_to_where_one_answers(self, visitor):
        page = visitor("Anonymous").get("hoering/2025/indgang/raadgivning")
        assert page.status_code == 200
        assert "hoering/2025/@@hoering" in page.text

    def test_an_editor_changes_what_the_next_consultation_asks(self, visitor):
        editor = visitor("Editor")
        answer = send(editor, "@@svarskema")
        assert answer.status_code == 302
        assert editor.get("svarskema/fields").status_code == 200
        assert visitor("Anonymous").get("svarskema").status_code in (302, 401, 404)
        assert "svarskema" not in visitor("Anonymous").api("GET", "@navigation").text

    def test_an_answer_to_an_editors_question_is_kept_in_its_words(self, site, visitor):
        transaction.begin()
        more = (
            '<field name="uses" type="zope.schema.Bool"><title>Bruger du tilbuddet?</title>'
            "<required>False</required></field>"
            '<field name="age" type="zope.schema.Int"><title>Hvor gammel er du?</title>'
            "<required>False</required></field></schema>"
        )
        form = site["svarskema"]
        form.fields_model = form.fields_model.replace("</schema>", more)
        transaction.commit()
        draft = fresh(site, "med-spoergsmaal")
        editor, path = visitor("Editor"), "med-spoergsmaal/2025"
        send(editor, f"{path}/@@send-i-hoering", deadline="2025-04-30")
        given = {
            "form.widgets.section:list": "*",
            "form.widgets.text": "Fint.",
            "form.widgets.uses:list": "selected",
            "form.widgets.uses-empty-marker": "1",
            "form.widgets.age": "ung",
            "form.buttons.submit": "1",
        }
        answer = visitor("Anonymous").post(f"{path}/@@hoering", data=given)
        assert answer.status_code == 400
        assert "form-widgets-age" in answer.text
        given["form.widgets.age"] = "42"
        answer = visitor("Anonymous").post(f"{path}/@@hoering", data=given)
        assert answer.status_code == 303
        page = visitor("Editor").get(f"{path}/@@hoeringssvar").text
        assert "Bruger du tilbuddet?" in page
        assert ">Ja<" in page
        assert ">42<" in page
        transaction.begin()
        assert draft.getId() == "2025"
