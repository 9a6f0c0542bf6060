"""What a citizen meets who writes to the municipality is well in every state, and can be left."""

from itertools import count

import pytest
from playwright.sync_api import Page

from servicedeklaration.browser.inquiry import limits
from servicedeklaration.content.inquiries import inquiries
from servicedeklaration.inquiries.inquiry import ANONYMOUS

from .test_axe import opened_by
from .test_states import is_well

SEND = '[name="form.buttons.submit"]'
FEEDBACK = "work-approved/2025/@@tilbagemelding"
ELSEWHERE = "https://www.dr.dk/vejret"


@pytest.fixture(autouse=True)
def time(monkeypatch):
    """A minute goes by between any two looks at the clock; nothing has been counted yet."""
    for limit in limits.LIMITS.values():
        limit.clear()
    minutes = count(1_000_000, 60)
    monkeypatch.setattr(limits, "seconds", lambda: float(next(minutes)))


@pytest.fixture
def citizen(site, browser):
    """A page of the browser of somebody who is not logged in, on the site."""
    page = opened_by(browser, "Anonymous")
    yield Citizen(page, site.absolute_url())
    page.context.close()


@pytest.fixture
def flood(monkeypatch):
    """So many write, ask for answers and tell of pages that nothing more is taken."""
    for limit in limits.LIMITS.values():
        monkeypatch.setattr(limit, "most", 0)


class Citizen:
    """Somebody who opens a form, fills it in and sends it."""

    def __init__(self, page: Page, site_url: str):
        self.page, self.site_url = page, site_url

    def opens(self, path: str) -> Page:
        self.page.goto(f"{self.site_url}/{path}")
        return self.page

    def writes_anonymously(self) -> Page:
        page = self.opens("skriv-anonymt")
        page.fill("textarea", "Kan jeg komme en aften?")
        page.check("input[type=radio] >> nth=0")
        page.click(SEND)
        page.wait_for_load_state()
        return page

    def writes_with_a_name(self) -> Page:
        page = self.opens("@@kontakt")
        for name, words in {"name": "Nina Nabo", "reach": "12 34 56 78", "text": "Hej"}.items():
            page.fill(f'[name="form.widgets.{name}"]', words)
        page.click(SEND)
        page.wait_for_load_state()
        return page

    def asks_for_the_answer(self, code: str) -> Page:
        page = self.opens("laes-svar")
        page.fill("#kode", code)
        page.press("#kode", "Enter")
        page.wait_for_load_state()
        return page

    def tells_of_a_page(self) -> Page:
        page = self.opens(FEEDBACK)
        page.click('button[value="ja"]')
        page.wait_for_load_state()
        return page


class TestContact:
    def test_where_to_turn_to_is_well(self, citizen):
        is_well(citizen.opens("kontakt"), "kontakt")

    @pytest.mark.parametrize("kind", ["writes_anonymously", "writes_with_a_name"])
    def test_thanks_are_well_and_so_is_what_is_said_when_it_is_loaded_again(self, citizen, kind):
        page = getattr(citizen, kind)()
        assert page.locator(".sd-receipt").count() == 1
        is_well(page, f"{kind}: thanks")
        page.reload()
        assert page.locator(".sd-receipt").count() == 1
        is_well(page, f"{kind}: again")

    def test_thanks_for_telling_of_a_page_are_well_and_can_be_loaded_again(self, citizen):
        page = citizen.tells_of_a_page()
        assert page.locator("[role=status]").count() == 1
        is_well(page, "feedback: thanks")

    def test_an_answer_is_well_and_so_is_a_code_without_one(self, citizen):
        found = [each for each in inquiries() if each.kind == ANONYMOUS]
        for each in found[:1] + [each for each in found if each.reply][:1]:
            page = citizen.asks_for_the_answer(each.code)
            assert page.locator(".sd-receipt").count() == 1
            is_well(page, "laes-svar")

    @pytest.mark.parametrize(
        "wish", ["writes_anonymously", "writes_with_a_name", "tells_of_a_page", "code"]
    )
    def test_in_a_flood_it_is_told_well(self, citizen, flood, wish):
        if wish == "code":
            page = citizen.asks_for_the_answer("ABCD-2345")
        else:
            page = getattr(citizen, wish)()
        assert page.locator("[role=alert]").count() == 1
        is_well(page, f"{wish}: flood")

    def test_who_is_taken_for_a_robot_is_told_well_and_gets_through(self, citizen):
        page = citizen.opens("skriv-anonymt")
        page.locator("[name=hjemmeside]").evaluate("field => { field.value = 'x' }")
        page.fill("textarea", "Hej")
        page.check("input[type=radio] >> nth=0")
        page.click(SEND)
        page.wait_for_load_state()
        assert page.locator("[role=alert]").count() == 1
        is_well(page, "robot")
        page.click(SEND)
        page.wait_for_load_state()
        assert page.locator("#kode").count() == 1

    def test_who_leaves_does_not_get_back_with_the_browsers_button(self, citizen):
        citizen.page.route(f"{ELSEWHERE}*", lambda route: route.fulfill(body="Vejret"))
        before = citizen.opens("kontakt").url
        page = citizen.writes_anonymously()
        code = page.inner_text("#kode")
        page.click(".sd-leave a >> nth=0")
        page.wait_for_url(ELSEWHERE)
        page.go_back()
        assert code not in page.content()
        assert page.url in (before, f"{citizen.site_url}/skriv-anonymt")
