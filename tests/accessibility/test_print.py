"""What comes on paper: all that is read, nothing that is pressed, and on each sheet its source."""

from base64 import b64decode
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page
from pypdfium2 import PdfDocument

from .citizens import KINDS
from .test_axe import AXE, opened_by

PRINTED = (
    "publication",
    "section",
    "topic",
    "offer",
    "place",
    "easy to read",
    "changes",
    "hvidbog",
    "history",
    "another day",
    "search",
    "finder",
)
TEXT = "h1, .sd-text, .sd-cards > li, .sd-hits > li, .sd-timeline > li, .sd-voice, .sd-contact"
"""What one reads a page for."""
PRESSED = "nav, form, button, input, select, textarea, summary, .sd-skip, .sd-footer"
"""What is of no use on paper."""
OTHERS = "[aria-labelledby=andre-tilbud]"
"""The offers like this one, which are ways on."""
SHOWN = "(all) => all.filter(each => each.checkVisibility()).map(each => each.outerHTML)"
CUT = """(all) => all.filter(each => getComputedStyle(each).breakInside !== "avoid")
    .map(each => each.outerHTML.slice(0, 200))"""
CONTRAST = {"runOnly": ["color-contrast"], "resultTypes": ["violations"]}


@pytest.fixture
def page(browser) -> Iterator[Page]:
    """Somebody's window."""
    opened = opened_by(browser, "Anonymous")
    yield opened
    opened.context.close()


def sheets(page: Page) -> list[str]:
    """The words on each sheet that the browser prints."""
    session = page.context.new_cdp_session(page)
    printed = session.send("Page.printToPDF", {"preferCSSPageSize": True})
    document = PdfDocument(b64decode(printed["data"]))
    try:
        return [sheet.get_textpage().get_text_range() for sheet in document]
    finally:
        document.close()


@pytest.mark.parametrize("kind", PRINTED)
class TestOnPaper:
    def test_stands_what_is_read_and_nothing_else(self, site, page, kind):
        page.goto(f"{site.absolute_url()}/{KINDS[kind]}")
        text = page.locator(f":is({TEXT}):not({OTHERS} *)")
        on_screen = text.evaluate_all(SHOWN)
        page.emulate_media(media="print")
        assert text.evaluate_all(SHOWN) == on_screen
        assert not page.locator(PRESSED).evaluate_all(SHOWN)
        cards = page.locator(".sd-cards > li, .sd-hits > li, .sd-voice, .sd-contact")
        assert not cards.evaluate_all(CUT)
        assert not AXE.run(page, options=CONTRAST).response["violations"]

    def test_every_sheet_tells_where_and_when_it_is_from(self, site, page, kind):
        page.goto(f"{site.absolute_url()}/{KINDS[kind]}")
        for words in sheets(page):
            assert "Udskrevet 20. november" in " ".join(words.split())
            assert site.absolute_url().removeprefix("http://") in words.replace("\r\n", "")
