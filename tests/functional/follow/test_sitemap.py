"""The sitemap over HTTP: the lasting addresses of what is in force, and no others."""

import gzip
from datetime import date, datetime
from xml.etree.ElementTree import fromstring

import pytest

from ...integration.actions.world import stand_still

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture
def addresses(site, visitor):
    """Gives the addresses in the sitemap, without that of the site, for one who asks."""

    def asked_by(role: str) -> set[str]:
        packed = visitor(role).get("sitemap.xml.gz?page=1").content
        found = gzip.decompress(packed).decode().split("<loc>")[1:]
        return {each.partition("</loc>")[0].removeprefix(site.absolute_url()) for each in found}

    return asked_by


class TestTheSitemap:
    def test_has_nothing_of_an_edition_before_its_first_day(self, addresses):
        assert not {address for address in addresses("Anonymous") if "work-" in address}

    def test_has_the_short_addresses_from_that_day_on(self, addresses):
        stand_still(date(2025, 4, 1))
        told = {address for address in addresses("Anonymous") if "work-" in address}
        assert told == {
            "/work-approved",
            "/work-approved/indgang",
            "/work-approved/raadgivning",
        }

    def test_tells_staff_no_more(self, addresses):
        stand_still(date(2025, 4, 1))
        assert addresses("Editor") == addresses("Anonymous")

    def test_is_by_its_schema_and_each_page_says_that_the_address_is_its_own(self, site, visitor):
        stand_still(date(2025, 4, 1))
        citizen = visitor("Anonymous")
        root = fromstring(gzip.decompress(citizen.get("sitemap.xml.gz?page=1").content))
        assert root.tag == f"{SITEMAP}urlset"
        found = [[each.tag.removeprefix(SITEMAP) for each in url] for url in root]
        assert all(url == ["loc", "lastmod"] for url in found)
        places = [url.findtext(f"{SITEMAP}loc") for url in root]
        assert len(places) == len(set(places))
        for url in root:
            datetime.fromisoformat(url.findtext(f"{SITEMAP}lastmod"))
        for place in (each for each in places if "work-" in each or "foelg" in each):
            page = citizen.get(place.removeprefix(f"{site.absolute_url()}/")).text
            assert f'<link rel="canonical" href="{place}"' in page, place
            assert "noindex" not in page, place
