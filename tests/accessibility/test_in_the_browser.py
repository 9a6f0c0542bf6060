"""What each kind of page weighs, asks of others, and how it stands on a narrow screen."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Response

from .citizens import KINDS
from .focus import unseen

MOST = 150_000
"""Bytes of a page in all, as they are before any compression; pictures aside."""
NARROW = {"width": 320, "height": 640}
"""A window of 1280 pixels at 400 % (WCAG 2.2, 1.4.10 Reflow)."""


@pytest.fixture
def page(browser) -> Iterator[Page]:
    """Somebody's phone."""
    context = browser.new_context(locale="da-DK", viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", KINDS)
class TestAPage:
    def test_is_light_and_asks_nobody_else(self, site, page, kind):
        answers: list[Response] = []
        page.on("response", lambda answer: answers.append(answer))
        page.goto(f"{site.absolute_url()}/{KINDS[kind]}", wait_until="networkidle")
        hosts = {urlsplit(answer.url).netloc for answer in answers}
        assert hosts == {urlsplit(site.absolute_url()).netloc}
        weighed = [each for each in answers if each.request.resource_type != "image"]
        assert sum(len(each.body()) for each in weighed) < MOST

    def test_sets_no_cookie(self, site, page, kind):
        page.goto(f"{site.absolute_url()}/{KINDS[kind]}")
        assert not page.context.cookies()

    def test_is_read_without_scrolling_sideways(self, site, page, kind):
        page.set_viewport_size(NARROW)
        page.goto(f"{site.absolute_url()}/{KINDS[kind]}")
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]

    def test_has_one_heading_a_language_and_a_way_past_the_header(self, site, page, kind):
        answer = page.goto(f"{site.absolute_url()}/{KINDS[kind]}")
        assert answer.status == (404 if kind == "missing" else 200)
        assert page.locator("h1").count() == 1
        assert page.locator("html").get_attribute("lang") == "da"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')").startswith("#")

    def test_shows_where_the_keyboard_is(self, site, page, kind):
        page.goto(f"{site.absolute_url()}/{KINDS[kind]}")
        found = unseen(page)
        assert not found, "\n".join(found)
