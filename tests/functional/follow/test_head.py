"""What a page tells machines of itself."""

import json
import re
from datetime import date

from ...integration.actions.world import stand_still

OFFER = "work-approved/raadgivning"


def data(page: str) -> dict:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    return json.loads(found[1])


def meta(page: str, name: str) -> str | None:
    found = re.search(rf'<meta property="{name}" content="([^"]*)"', page)
    return found and found[1]


class TestAPage:
    def test_of_an_offer_in_force_is_a_government_service(self, site, visitor):
        stand_still(date(2025, 4, 1))
        page = visitor("Anonymous").get(OFFER).text
        told = data(page)
        assert told["@type"] == "GovernmentService"
        assert told["url"] == f"{site.absolute_url()}/{OFFER}"
        assert told["name"] == "Åben rådgivning"

    def test_of_an_older_edition_offers_nothing(self, site, visitor):
        page = visitor("Anonymous").get("work-withdrawn/2025/indgang/raadgivning").text
        assert "ld+json" not in page

    def test_says_what_it_is_where_it_is_shared(self, site, visitor):
        stand_still(date(2025, 4, 1))
        page = visitor("Anonymous").get(OFFER).text
        assert meta(page, "og:title") == "Åben rådgivning"
        assert meta(page, "og:url") == f"{site.absolute_url()}/{OFFER}"
        assert meta(page, "og:description") == "At give råd."
        assert f'<link rel="canonical" href="{site.absolute_url()}/{OFFER}"' in page

    def test_of_an_older_edition_is_not_what_a_search_engine_leads_to(self, site, visitor):
        stand_still(date(2025, 4, 1))
        citizen = visitor("Anonymous")
        for path in ("work-withdrawn/2025", "work-withdrawn/2025/indgang/raadgivning"):
            assert '<meta name="robots" content="noindex" />' in citizen.get(path).text, path
        for path in ("work-approved", OFFER, "work-approved/2025", "forside", "foelg-med"):
            assert "noindex" not in citizen.get(path).text, path

    def test_of_the_whole_site_says_what_it_is_too(self, visitor):
        for path in ("forside", "foelg-med"):
            assert meta(visitor("Anonymous").get(path).text, "og:description"), path
