"""An offer that is given in another place, or begun in another way, than the document's."""

import json
from datetime import date

import pytest
import transaction

from ...integration.browser import world
from ..finder.conftest import FINDER

SITE = "http://anonym.havlund.example/forside"
DOOR = "<p>Der kræves ingen visitation ved henvendelse i centret.</p>"
PLAN = "<p>Ved henvendelsen laves en udredning.</p>" * 4


@pytest.fixture
def offers(site):
    """A document with a place, whose text says that the door is open, and four offers."""
    place = world.make_place(site, "hus", name="Huset", phones=("00000003",), phone_hours=None)
    catalogue = world.make_catalogue(site, "apart", place=place)
    edition = world.make_edition(catalogue, rich={"referral": DOOR + PLAN})
    for name, title, fields in (
        ("vogn", "Skurvogne", {"duration": "Åbent til kl. 22."}),
        ("anonym", "Helt uden navn", {"anonymous": "yes", "rich": {"body": BODY}}),
        ("efter", "Efterbehandling", {}),
        ("hold", "Aftenhold", {}),
        ("samtale", "Samtale", {"access": "open"}),
        ("arrest", "Hold i Havlund Arrest", {"rich": {"body": "<p>Se www.arrest.example.</p>"}}),
    ):
        world.make(edition, "Indsats", name, title=title, **fields)
    world.approve(edition, date(2024, 1, 1))
    transaction.commit()
    return edition


BODY = f"<p>Vi taler.</p><p>Læs, hvordan du kommer i gang, på {SITE}.</p>"


def services(page) -> list[dict]:
    return [json.loads(text) for text in page.xpath('//script[@type="application/ld+json"]/text()')]


def test_what_has_a_place_of_its_own_is_not_given_the_documents(citizen, offers):
    words = citizen.words("apart/vogn")
    assert "00 00 00 03" in words
    assert "Torvegade 3" not in words
    assert not citizen.page("apart/vogn").xpath('//*[@class="sd-now"]')
    assert "Torvegade" not in json.dumps(services(citizen.page("apart/vogn")))
    assert "Torvegade 3" in citizen.words("apart/hold")


def test_what_is_begun_on_a_website_sends_nobody_to_the_documents_number(citizen, offers):
    page = citizen.page("apart/anonym")
    assert page.xpath('//p[@class="sd-call"]/a/@href') == [SITE]
    assert "00 00 00 03" not in citizen.words("apart/anonym")
    assert "Torvegade 3" not in citizen.words("apart/anonym")


def test_whoever_is_locked_up_is_sent_to_the_offers_own_site(citizen, offers):
    contact = citizen.page("apart/arrest").xpath('//section[@aria-labelledby="kontakt"]')[0]
    assert not contact.xpath('./p[@class="sd-quiet"]')
    assert contact.xpath(".//dd/a/@href") == ["https://www.arrest.example"]
    assert "Torvegade 3" not in citizen.words("apart/arrest")
    assert citizen.page("apart/vogn").xpath(
        '//section[@aria-labelledby="kontakt"]/p[@class="sd-quiet"]'
    )


def test_an_open_door_to_the_place_is_told_of_no_offer_behind_it(citizen, offers):
    for name in ("hold", "efter", "vogn"):
        assert "ingen visitation" not in citizen.words(f"apart/{name}")
    assert "ingen visitation" in citizen.words("apart/samtale")


def test_the_finders_cards_say_the_same(citizen, offers):
    cards = {
        card.findtext(".//h3/a"): card
        for card in citizen.own(FINDER).xpath('.//ul[@class="sd-cards"]/li')
    }
    assert not cards["Skurvogne"].xpath('.//*[@class="sd-now"]')
    assert cards["Helt uden navn"].xpath('.//a[starts-with(@href, "http://anonym")]/@href') == [
        SITE
    ]
    assert not cards["Helt uden navn"].xpath('.//a[starts-with(@href, "tel:")]')
    assert "ingen visitation" not in cards["Efterbehandling"].text_content()
    assert "ingen visitation" not in cards["Aftenhold"].text_content()
