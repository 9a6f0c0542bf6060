"""The catalogue of the pages' tests, searched by a citizen."""

from dataclasses import dataclass
from datetime import date

import pytest
import transaction
from lxml.html import HtmlElement, fromstring

from ...integration.browser import world
from ..browser.conftest import citizen, editor, site

__all__ = ["citizen", "editor", "site"]


@dataclass
class Page:
    """What the search page says: `hits` are the elements of what was found."""

    own: HtmlElement

    @property
    def words(self) -> str:
        return " ".join(" ".join(self.own.itertext()).split())

    @property
    def hits(self) -> list[HtmlElement]:
        return self.own.xpath(".//ol[contains(@class, 'sd-hits')]/li")

    @property
    def titles(self) -> list[str]:
        return [" ".join(hit.find("h2").text_content().split()) for hit in self.hits]

    @property
    def links(self) -> list[str]:
        return [hit.find("h2/a").get("href") for hit in self.hits]

    @property
    def marked(self) -> list[str]:
        return [mark.text for mark in self.own.iter("mark")]

    def texts(self, name: str) -> list[str]:
        """The words of the elements of a class."""
        found = self.own.xpath(f".//*[contains(concat(' ', @class, ' '), ' {name} ')]")
        return [" ".join(each.text_content().split()) for each in found]


@pytest.fixture
def search(citizen):
    """Gives the page for words, and for more that stands in the address."""

    def ask(words: str, visitor=citizen, **more: str) -> Page:
        answer = visitor.answer("@@search", params={"SearchableText": words, **more})
        assert answer.status_code == 200, answer.url
        return Page(own_part(answer.text))

    return ask


def own_part(text: str) -> HtmlElement:
    """The page's own part of a document."""
    [own] = fromstring(text).xpath('//div[@class="sd"]')
    return own


@pytest.fixture
def kayaks(site):
    """A dozen offers of another municipality, in force."""
    catalogue = world.make_catalogue(site, "dagtilbud")
    catalogue.title, catalogue.municipality = "Dagtilbud", "0860"
    edition = world.make_edition(catalogue, "2024", title="Dagtilbud")
    for number in range(12):
        world.make(
            edition,
            "Indsats",
            f"kajak-{number}",
            title=f"Kajakhold {number}",
            rich={"purpose": "<p>Vi ror kajak sammen.</p>"},
        )
    world.approve(edition, date(2024, 1, 1))
    transaction.commit()
    return edition
