"""What a letter referred to says later: that it was replaced, by what, and what has changed."""

from datetime import date

import pytest
import transaction

from ...integration.browser import world
from ..browser.conftest import Visitor

WORK = "indsatskatalog"
OFFER = "indgang/aaben-raadgivning"


@pytest.fixture
def later(site, citizen) -> Visitor:
    """A citizen of 2027: "2025" is replaced, an offer costs more, the section "Metode" is gone."""
    edition = site.indsatskatalog["2027"]
    edition["indgang"]["aaben-raadgivning"].price = world.html("<p>Det koster 20 kr.</p>")
    edition.anonymity = world.html("<p>Rådgivning er altid anonym.</p>")
    del edition["metode"]
    world.approve(edition, date(2027, 1, 1))
    transaction.commit()
    world.set_clock(2027, 1, 2)
    return citizen


def notice(citizen, path: str) -> list[str]:
    """Where the word on top leads, without the site's address."""
    [found] = citizen.own(path).xpath('.//div[@class="sd-notice"]')
    return [href.removeprefix(f"{citizen.url}/") for href in found.xpath(".//a/@href")]


def follow(citizen, address: str):
    """The page at the end of a letter's address."""
    answer = citizen.get(f"{citizen.url}/{address}")
    assert answer.status_code == 200
    return answer


def test_an_offer_leads_to_itself_today_and_to_what_changed_in_it(later, short):
    answer = follow(later, short(f"{WORK}/2025/{OFFER}"))
    assert answer.url == f"{later.url}/{WORK}/2025/{OFFER}"
    today, changes = notice(later, f"{WORK}/2025/{OFFER}")
    assert today == f"{WORK}/aaben-raadgivning"
    assert changes == f"{WORK}/2027/@@aendringer?fra=2025&del={OFFER}"
    words = later.words(changes)
    assert "20 kr." in words
    assert "altid anonym" not in words


def test_an_old_letter_is_compared_with_what_counts_now(later):
    _today, changes = notice(later, f"{WORK}/2023/{OFFER}")
    assert changes == f"{WORK}/2027/@@aendringer?fra=2023&del={OFFER}"
    assert "20 kr." in later.words(changes)


def test_a_topic_leads_to_itself_today_and_to_what_changed_in_it(later, short):
    answer = follow(later, f"{short(f'{WORK}/2025')}/anonymitet")
    path = answer.url.removeprefix(f"{later.url}/")
    today, changes = notice(later, path)
    assert today == f"{WORK}/anonymitet"
    assert changes == f"{WORK}/2027/@@aendringer?fra=2025&afsnit=anonymitet"
    assert "Rådgivning kan være anonym." in answer.text
    words = later.words(changes)
    assert "altid" in words
    assert "20 kr." not in words


def test_what_did_not_change_is_said_to_be_the_same(later):
    for query in ("del=indgang/unge", "afsnit=maalgruppe"):
        page = later.own(f"{WORK}/2027/@@aendringer?fra=2025&{query}")
        assert page.xpath('.//section[@class="sd-difference"]') == [], query


@pytest.mark.parametrize("path", [f"{WORK}/2025/indgang/unge", f"{WORK}/2025/maalgruppe"])
def test_a_text_that_is_the_same_today_leads_to_no_changes(later, path):
    [today] = notice(later, path)
    assert today == f"{WORK}/{path.rpartition('/')[2]}"


def test_what_is_gone_leads_to_the_whole_edition_and_is_shown_struck_through(later):
    today, changes = notice(later, f"{WORK}/2025/metode")
    assert today == WORK
    page = later.own(changes)
    [item] = page.xpath('.//section[@class="sd-difference"]')
    assert "Metode" in item.text_content()


def test_a_section_is_shown_with_what_stands_in_it(later):
    page = later.own(f"{WORK}/2027/@@aendringer?fra=2025&del=indgang")
    assert "20 kr." in page.text_content()
    assert len(page.xpath('.//section[@class="sd-difference"]')) == 1


def test_the_narrowed_page_leads_to_all_that_changed(later):
    page = later.own(f"{WORK}/2027/@@aendringer?fra=2025&del={OFFER}")
    assert f"{later.url}/{WORK}/2027/@@aendringer?fra=2025" in page.xpath(".//header//a/@href")
    [whole] = page.xpath('.//p[contains(@class, "sd-key")]/a/@href')
    assert whole.endswith(f"?fra=2025&del={OFFER}&vis=alt")
    assert len(later.own(whole[len(later.url) + 1 :]).xpath('.//*[@class="sd-difference"]')) == 1


@pytest.mark.parametrize(
    "query",
    ["del=findes-ikke", "del=", "del=/", "del=a&del=b", "del=../2027", "del=%00", "afsnit=klage"],
)
def test_a_part_that_neither_edition_has_is_not_found(later, query):
    answer = later.answer(f"{WORK}/2027/@@aendringer?fra=2025&{query}")
    assert answer.status_code == 404


def test_the_edition_in_force_says_nothing_on_top(citizen):
    for path in (f"{WORK}/2025/{OFFER}", f"{WORK}/2025/anonymitet"):
        assert citizen.own(path).xpath('.//div[@class="sd-notice"]') == []
