"""The legal basis on a page: each law once, as it is today and as it was for an older text."""

import pytest
import transaction

from ...integration.browser import world

LTA = "https://www.retsinformation.dk/eli/lta/"
CITED = ("serviceloven § 101, stk. 2", "sundhedsloven § 141", "serviceloven § 11")


@pytest.fixture
def old(citizen, site):
    """The list of laws of a text from 2016."""
    edition = world.make_edition(world.make_catalogue(site, "gammel"), legal_basis=CITED)
    world.approve(edition, world.date(2016, 1, 1), body=None)
    transaction.commit()
    [found] = citizen.page("gammel").xpath('//ul[@class="sd-laws"]')
    return found


def test_each_law_is_listed_once_with_its_places(old):
    service, health = (" ".join(item.text_content().split()) for item in old.xpath("./li"))
    assert service.startswith("serviceloven: § 11; § 101, stk. 2")
    assert "Lov om social service, jf. lovbekendtgørelse nr. 909 af 3. juli 2024" in service
    assert "§ 11: Reglerne om børn og unge" in service
    assert health.startswith("sundhedsloven § 141")


def test_it_leads_to_todays_law_and_to_that_of_the_text(old):
    assert old.xpath("./li[1]//a/@href") == [f"{LTA}2024/909", f"{LTA}2015/1284"]


def test_a_text_of_today_leads_to_todays_law_alone(citizen):
    [found] = citizen.page("indsatskatalog").xpath('//ul[@class="sd-laws"]')
    assert found.xpath(".//a/@href") == [f"{LTA}2024/909"]
