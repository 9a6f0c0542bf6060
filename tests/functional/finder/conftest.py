"""The finder over HTTP, in the world of the other pages."""

import pytest
from lxml.html import HtmlElement

from ..browser.conftest import citizen, editor, site

__all__ = ["citizen", "editor", "site"]

FINDER = "find-hjaelp"


class Found:
    """What the finder's page says to a question."""

    def __init__(self, own: HtmlElement):
        self.own = own
        self.chosen = {*own.xpath(".//input[@checked and @value!='']/@id")}
        self.off = {*own.xpath(".//input[@disabled]/@id")}
        self.told = own.get_element_by_id("svar").text
        self.chips = dict(zip(self._chip_words, self._chip_links, strict=True))
        [results] = own.xpath('.//*[@data-finder="results"]')
        lists = results.xpath('./ul[@class="sd-cards"]')
        self.titles = [self._titles(each) for each in lists]
        self.nearest = results.xpath('.//*[@class="sd-nearest"]//a/@href')

    @staticmethod
    def _titles(cards: HtmlElement) -> list[str]:
        return cards.xpath('.//h3[contains(@class, "sd-card-title")]/a/text()')

    @property
    def _chip_words(self) -> list[str]:
        chips = self.own.xpath('.//*[@class="sd-chips"]//li/a')
        return [" ".join(chip.text_content().split()[:-1]) for chip in chips]

    @property
    def _chip_links(self) -> list[str]:
        return self.own.xpath('.//*[@class="sd-chips"]//li/a/@href')

    def count(self, choice: str) -> str:
        """What stands behind a choice, by its place on the page."""
        [count] = self.own.xpath(f'.//label[@for="{choice}"]/*[@class="sd-count"]')
        return count.text_content()


@pytest.fixture
def find(citizen):
    """A function that asks the finder as a citizen."""

    def ask(query: str = "") -> Found:
        return Found(citizen.own(f"{FINDER}?{query}" if query else FINDER))

    return ask
