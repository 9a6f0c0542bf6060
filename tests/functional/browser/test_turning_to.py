"""Whom one turns to about an offer, and where one asks when its text says nothing of it."""

from datetime import date

import transaction
from z3c.relationfield import RelationValue
from zope.component import getUtility
from zope.intid.interfaces import IIntIds

from servicedeklaration.browser.pages import turning_to

from ...integration.browser import world

CARDS = '//*[@class="sd-contact-name"]/a/text()'
ASK = '//p[@class="sd-call"]/a/@href'


def relation(place) -> RelationValue:
    return RelationValue(getUtility(IIntIds).getId(place))


def publish(site, name: str, *places):
    catalogue = world.make_catalogue(site, name)
    catalogue.contacts = [relation(place) for place in places]
    edition = world.make_edition(catalogue, "2024")
    world.approve(edition, date(2024, 1, 1))
    transaction.commit()
    return edition


def test_where_no_number_is_stated_one_can_ask_without_a_name_where_help_is_anonymous(
    citizen, site
):
    publish(site, "uden")
    assert citizen.page("uden/aaben-raadgivning").xpath(ASK) == [f"{citizen.url}/skriv-anonymt"]
    page = citizen.page("uden/motivationsgruppe")
    assert page.xpath(ASK) == [f"{citizen.url}/@@kontakt"]
    assert page.xpath('//p[@class="sd-call"]/*[@class="sd-who"]')


def test_where_no_number_is_stated_nobody_is_told_to_call(citizen, site):
    publish(site, "uden")
    page = citizen.page("uden/motivationsgruppe")
    [words] = page.xpath('//p[@class="sd-call"]/a/text()')
    assert words in ("Skriv til os", "Write to us")
    assert not page.xpath('//div[@class="sd"]//a[starts-with(@href, "tel:")]')


def test_it_is_not_said_that_no_number_is_stated_where_the_text_has_one(citizen, site):
    catalogue = world.make_catalogue(site, "i-teksten")
    edition = world.make_edition(catalogue, "2024")
    edition.how_to_apply = world.html("<p>Ring til os på telefon 88 00 00 03.</p>")
    world.approve(edition, date(2024, 1, 1))
    transaction.commit()
    page = citizen.page("i-teksten/motivationsgruppe")
    assert page.xpath(ASK) == [f"{citizen.url}/@@kontakt"]
    assert not page.xpath('//p[@class="sd-call"]/*[@class="sd-who"]')


def test_one_cannot_ask_about_an_offer_that_is_no_more(citizen, site):
    publish(site, "uden")
    later = world.make_edition(site["uden"], "2025")
    world.approve(later, date(2025, 1, 1))
    transaction.commit()
    assert citizen.page("uden/2025/indgang/aaben-raadgivning").xpath(ASK)
    assert not citizen.page("uden/2024/indgang/aaben-raadgivning").xpath(ASK)


def test_of_the_documents_places_the_first_is_told_in_full(citizen, site):
    first = world.make_place(site, "et", name="Huset", phones=("00000003",))
    second = world.make_place(site, "to", name="Haven", phones=("00000004",))
    publish(site, "steder", first, second)
    [contact] = citizen.page("steder/motivationsgruppe").xpath(
        '//section[@aria-labelledby="kontakt"]'
    )
    assert len(contact.xpath('.//*[@class="sd-contact"]')) == 1
    [other] = contact.xpath('.//ul[@class="sd-works"]/li')
    assert " ".join(other.text_content().split()) == "Haven Ring 00 00 00 04"
    assert other.xpath('.//a[starts-with(@href, "tel:")]')


def test_all_of_an_offers_own_places_are_told_in_full(citizen, site):
    places = [
        world.make_place(site, name, name=name, phones=("00000003",)) for name in ("et", "to")
    ]
    catalogue = world.make_catalogue(site, "egne")
    edition = world.make_edition(catalogue, "2024")
    edition["indgang"]["unge"].contacts = [relation(place) for place in places]
    world.approve(edition, date(2024, 1, 1))
    transaction.commit()
    assert len(citizen.page("egne/unge").xpath('//*[@class="sd-contact"]')) == 2


def test_the_document_calls_the_place_that_its_text_turns_one_to(citizen, site):
    places = [
        world.make_place(site, name, name=name, phones=(phone,))
        for name, phone in (
            ("Raadhuset", "00000003"),
            ("Klagehuset", "00000004"),
            ("Haven", "00000005"),
        )
    ]
    catalogue = world.make_catalogue(site, "steder")
    catalogue.contacts = [relation(place) for place in places]
    edition = world.make_edition(catalogue, "2024")
    edition.how_to_apply = world.html("<p>Ring til Haven, og aftal en tid.</p>")
    edition.complaint = world.html("<p>Klag til Klagehuset.</p>")
    world.approve(edition, date(2024, 1, 1))
    transaction.commit()
    call = citizen.page("steder").xpath('//p[@class="sd-call"]')[0]
    assert " ".join(call.text_content().split()).startswith("Ring 00 00 00 05 Haven")


def test_the_places_of_a_sealed_text_are_put_in_order_once(citizen, site, monkeypatch):
    places = [
        world.make_place(site, name, name=name, phones=("00000003",)) for name in ("et", "to")
    ]
    publish(site, "steder", *places)
    before = citizen.page("steder/motivationsgruppe")
    monkeypatch.setattr(turning_to, "turn_to", None)
    again = citizen.page("steder/motivationsgruppe")
    assert again.xpath(CARDS) == before.xpath(CARDS) == ["et"]
