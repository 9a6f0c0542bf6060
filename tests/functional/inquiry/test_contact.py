"""Who wants to be known writes with a name; staff change what both forms ask."""

import pytest
import transaction
from lxml import html

from servicedeklaration.content.inquiries import inquiries
from servicedeklaration.inquiries.inquiry import NAMED

PAGE = "@@kontakt"
GIVEN = {"name": "Nina Nabo", "reach": "22 33 44 55", "text": "Hvornår har I åbent?"}


def named() -> list:
    transaction.begin()
    return [each for each in inquiries() if each.kind == NAMED]


class TestContact:
    def test_it_says_that_it_is_not_anonymous_and_leads_to_the_form_that_is(self, site, visitor):
        page = html.fromstring(visitor("Anonymous").get(PAGE).content)
        assert f"{site.absolute_url()}/skriv-anonymt" in page.xpath('//div[@class="sd"]//a/@href')

    def test_it_is_sent_to_the_form_and_not_to_the_folder_of_the_places(self, site, visitor):
        page = html.fromstring(visitor("Anonymous").get(PAGE).content)
        [form] = page.xpath('//form[contains(@class, "sd-form")]')
        assert form.get("action").partition("#")[0] == f"{site.absolute_url()}/{PAGE}"

    def test_what_is_written_is_kept_with_the_name_and_without_a_code(self, citizen):
        answer = citizen.send(PAGE, **GIVEN)
        assert answer.status_code == 200
        assert "Set-Cookie" not in answer.headers
        [found] = named()
        assert (found.name, found.reach, found.text) == tuple(GIVEN.values())
        assert found.code == ""

    @pytest.mark.parametrize("missing", GIVEN)
    def test_what_is_missing_is_said_at_its_question(self, citizen, missing):
        before = len(named())
        answer = citizen.send(PAGE, **(GIVEN | {missing: ""}))
        assert answer.status_code == 400
        page = html.fromstring(answer.content)
        links = page.xpath('//div[@class="sd-problems"]//a/@href')
        assert links == [f"#form-widgets-{missing}"]
        assert len(named()) == before

    @pytest.mark.parametrize(
        ("after", "filled"), [(0, {}), (60, {"hjemmeside": "x"}), (60, {"vist": ""})]
    )
    def test_who_is_too_fast_fills_in_everything_or_has_not_seen_the_form_is_kept_out(
        self, citizen, after, filled
    ):
        before = len(named())
        assert citizen.send(PAGE, after=after, **(GIVEN | filled)).status_code == 400
        assert len(named()) == before

    def test_a_number_to_be_called_at_is_no_trace(self, citizen):
        words = "Mit nummer er 22 33 44 55."
        assert citizen.send(PAGE, **(GIVEN | {"text": words})).status_code == 200

    @pytest.mark.parametrize("path", ["contact-info", "stofmisbrug/contact-info"])
    def test_plones_form_that_mails_leads_here(self, site, visitor, path):
        for send in (visitor("Anonymous").get, visitor("Anonymous").post):
            answer = send(path)
            assert answer.status_code == 301
            assert answer.headers["Location"] == f"{site.absolute_url()}/{PAGE}"


@pytest.mark.parametrize("page", ["@@skema-anonymt", "@@skema-kontakt"])
class TestTheSitesForms:
    def test_an_editor_gets_to_the_questions(self, visitor, page):
        editor = visitor("Editor")
        shown = html.fromstring(editor.get(page).content)
        token = shown.xpath('//form//input[@name="_authenticator"]/@value')[0]
        answer = editor.post(page, data={"_authenticator": token})
        assert answer.status_code == 302
        assert answer.headers["Location"].endswith("/fields")

    @pytest.mark.parametrize("role", ["Anonymous", "CommitteeMember", "Contributor"])
    def test_nobody_else_does(self, visitor, page, role):
        assert visitor(role).get(page).status_code in (302, 401, 404)
