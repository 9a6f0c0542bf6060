"""What stands on the card of a place, by what was typed in its fields."""

from datetime import date

import pytest

from servicedeklaration.browser.pages.contacts import past_card


@pytest.mark.parametrize("typed", ["https://[havlund", "www.[havlund].example", "javascript://x"])
def test_what_is_no_web_address_is_no_link_and_breaks_no_page(typed):
    card = past_card({"name": "Huset", "website": typed}, date(2025, 1, 1), "")
    assert card.website is None


def test_a_website_is_told_as_people_say_it():
    fields = {"name": "Huset", "website": "https://www.havlund.example/"}
    website = past_card(fields, date(2025, 1, 1), "").website
    assert (website.text, website.url) == ("www.havlund.example", "https://www.havlund.example/")
