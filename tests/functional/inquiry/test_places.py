"""Beside the forms stand no numbers that promise more than the places themselves do."""

from datetime import date

import pytest
import transaction
from zope.event import notify
from zope.lifecycleevent import ObjectModifiedEvent

from servicedeklaration.content.places import hide

from ...integration.browser import world
from ..browser.conftest import citizen as reader
from ..browser.conftest import site

__all__ = ["reader", "site"]

ORDINARY = "tel:+4500000002"
UNNAMED = "tel:+4522334455"
SAID = "Tlf. til brug for anonyme henvendelser: 22 33 44 55"


def calls(page) -> list[str]:
    return page.xpath('.//p[@class="sd-call"]/a[starts-with(@href, "tel:")]/@href')


@pytest.fixture
def place(site):
    """The site's place, which says of a number of its own that one can call it anonymously."""
    place = site["rusmiddelcenter"]
    place.remarks = SAID
    transaction.commit()
    return place


@pytest.fixture
def two(site):
    """Beside Læsø's work there is one of Esbjerg, which names the same place."""
    other = world.make_catalogue(site, "andet", place=site["rusmiddelcenter"])
    other.municipality = "0561"
    notify(ObjectModifiedEvent(other))
    world.approve(world.make_edition(other, "2024"), date(2024, 1, 1))
    transaction.commit()
    return other


class TestTheAnonymousForm:
    PAGE = "skriv-anonymt"

    def test_only_the_number_that_is_meant_for_it_is_given(self, reader, place):
        page = reader.own(self.PAGE)
        assert calls(page) == [UNNAMED]
        assert SAID in page.text_content()

    def test_a_place_that_says_nothing_of_it_is_not_promised_to_be_anonymous(self, reader):
        page = reader.own(self.PAGE)
        assert calls(page) == []
        assert not page.xpath('.//h2[@id="ring"]')

    def test_a_hidden_place_is_not_given_away(self, reader, place):
        hide(place)
        transaction.commit()
        assert calls(reader.own(self.PAGE)) == []

    def test_who_answers_is_said(self, reader):
        assert "Læsø Kommune" in reader.words(self.PAGE)

    def test_of_several_municipalities_the_site_answers_and_asks_which(self, reader, two):
        words = reader.words(self.PAGE)
        assert "Læsø Kommune" not in words
        assert "municipality" in words or "kommune" in words

    def test_of_several_municipalities_it_is_said_whose_number_it_is(self, reader, place, two):
        assert "Esbjerg Kommune, Læsø Kommune" in reader.words(self.PAGE)

    def test_it_says_when_one_may_expect_an_answer_where_the_site_has_said_so(self, site, reader):
        words = "Vi svarer inden for tre hverdage."
        assert words not in reader.words(self.PAGE)
        site.portal_registry["servicedeklaration.answer_expected"] = words
        transaction.commit()
        assert words in reader.words(self.PAGE)


def test_nobody_is_sent_to_a_number_that_knows_nothing_of_codes(reader, place):
    assert calls(reader.own("laes-svar")) == []


class TestTheOpenForm:
    PAGE = "@@kontakt"

    def test_one_municipality_gives_its_numbers(self, reader):
        assert calls(reader.own(self.PAGE)) == [ORDINARY]

    def test_of_several_none_is_chosen_by_chance(self, reader, two):
        assert calls(reader.own(self.PAGE)) == []

    def test_where_there_is_a_page_of_all_places_it_leads_there(self, site, reader, two):
        folder = world.make(site, "Folder", "kontakt", title="Kontakt")
        site.portal_workflow.doActionFor(folder, "publish")
        transaction.commit()
        found = reader.own(self.PAGE).xpath(".//a/@href")
        assert any(url.startswith(folder.absolute_url()) for url in found)
