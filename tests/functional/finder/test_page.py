"""Find hjælp: what one is asked, what is found, and how it says so."""

from datetime import date
from urllib.parse import parse_qsl, urlsplit

import pytest
import transaction
from lxml.html import fromstring
from zope.lifecycleevent import modified

from ...integration.browser import world
from .conftest import FINDER

ALL = ["Åben rådgivning", "Motivationsgruppe", "Unge"]
ODD = (
    "for=alle&alder=gammel&om=%3Cscript%3E&form=tog&kommune=0000&side=0",
    "side=99999",
    "side=-1&side=2",
    "alder=999999999999999999999999",
    "form=gruppe&form=gruppe&form=dag&form=",
    "for=ung&for=mig&for=",
    "alder=%00&om=%ff%fe",
    "form:list=gruppe&alder:int=17",
    "ukendt=1&-C",
)


def asked(url: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(url).query)


def test_without_answers_all_offers_in_force_are_shown(find):
    found = find()
    assert found.titles == [ALL]
    assert found.chosen == set()
    assert found.chips == {}


def test_the_answers_are_in_the_address_and_in_the_form(find):
    found = find("for=ung&alder=17&form=gruppe&anonymt=ja")
    assert found.chosen == {"for-ung", "form-gruppe", "anonymt-ja"}
    assert found.own.get_element_by_id("alder").value == "17"
    assert found.own.xpath(".//details/@open")


def test_what_fits_comes_first_and_what_may_fit_stands_apart(find):
    found = find("anonymt=ja")
    assert found.titles == [["Åben rådgivning"], ["Motivationsgruppe", "Unge"]]
    assert found.own.xpath('count(.//*[@class="sd-unsaid"])') == 2


def test_what_is_ruled_out_is_not_shown(find):
    assert find("henvisning=nej").titles == [["Åben rådgivning"], ["Unge"]]
    assert find("alder=12").titles == []


def test_each_choice_says_how_many_offers_it_gives(find):
    found = find("alder=20")
    assert found.count("for-mig") == "(3)"
    assert found.count("for-ung") == "(1)"
    assert found.count("anonymt-ja").startswith("(1 + 2 ")


def test_a_choice_that_gives_nothing_can_be_seen_and_not_taken(find):
    found = find()
    assert "for-gravid" in found.off
    assert found.count("for-gravid") == "(0)"
    assert "for-gravid" not in find("for=gravid").off


def test_choices_are_taken_away_one_by_one(find):
    links = find("for=ung&alder=17&form=gruppe&form=dag").chips.values()
    whole = asked("?for=ung&alder=17&form=dag&form=gruppe")
    assert [set(whole) - set(asked(link)) for link in links] == [
        {("for", "ung")},
        {("alder", "17")},
        {("form", "dag")},
        {("form", "gruppe")},
    ]


def test_where_nothing_fits_the_nearest_is_offered(find, citizen):
    found = find("alder=12&anonymt=ja")
    assert found.titles == []
    assert [asked(link) for link in found.nearest] == [[("anonymt", "ja")]]
    assert citizen.get(found.nearest[0]).status_code == 200


def test_the_result_is_told_in_a_live_region_that_is_there_from_the_start(find):
    for query in ("", "for=ung", "alder=12"):
        assert find(query).own.xpath('count(.//*[@role="status"])') == 1


def test_a_card_leads_to_the_offers_lasting_address_and_says_how_to_start(find, citizen):
    own = find("anonymt=ja").own
    [card, *_] = own.xpath('.//ul[@class="sd-cards"]/li')
    [url] = card.xpath(".//h3/a/@href")
    page = citizen.get(url)
    assert page.status_code == 200
    assert fromstring(page.text).findtext(".//h1") == "Åben rådgivning"
    assert "/2025/" not in url
    assert card.xpath('.//a[starts-with(@href, "tel:")]/@href') == ["tel:+4500000002"]
    words = " ".join(card.text_content().split())
    assert "At du får overblik." in words
    assert "45 min" in words


@pytest.mark.parametrize("query", ODD)
def test_an_odd_address_breaks_nothing(citizen, query):
    assert citizen.answer(f"{FINDER}?{query}").status_code == 200


def test_nothing_that_is_asked_comes_back_as_markup(citizen):
    answer = citizen.answer(f"{FINDER}?om=%22%3E%3Cb%20id%3Dx%3E&alder=%22%3E%3Cb%20id%3Dx%3E")
    assert "<b id=x>" not in answer.text


def test_what_one_asks_is_kept_in_no_shared_cache_and_told_to_no_other_site(citizen):
    headers = citizen.answer(f"{FINDER}?for=paaroerende").headers
    assert headers["Cache-Control"].startswith("private")
    assert headers["Referrer-Policy"] == "same-origin"
    assert "Set-Cookie" not in headers


def test_the_canonical_address_tells_nothing_of_what_is_asked(citizen, site):
    page = citizen.page(f"{FINDER}?for=paaroerende")
    assert page.xpath('//link[@rel="canonical"]/@href') == [f"{site.absolute_url()}/{FINDER}"]


def test_one_visitors_answers_are_never_anothers(find):
    find("for=ung&anonymt=ja")
    assert find().chosen == set()
    assert find().titles == [ALL]


@pytest.mark.parametrize(
    ("day", "shown"),
    [((2022, 12, 31), []), ((2023, 1, 1), ["2023"]), ((2025, 1, 1), ["2025"])],
)
def test_only_what_counts_today_is_found(find, day, shown):
    world.set_clock(*day)
    assert len(find().own.xpath(".//h3")) == 3 * len(shown)


def test_a_withdrawn_editions_offers_are_gone_at_once(find, site):
    world.withdraw(site["indsatskatalog"]["2025"], "Den lovede for meget.")
    transaction.commit()
    assert len(find().own.xpath(".//h3")) == 3
    world.withdraw(site["indsatskatalog"]["2023"], "Den lovede for meget.")
    transaction.commit()
    assert find().titles == []


def test_editors_find_no_drafts_either(editor, site):
    draft = site["indsatskatalog"]["2027"]["indgang"]["unge"]
    draft.title = "Et udkast"
    modified(draft)
    transaction.commit()
    assert "Et udkast" not in editor.words(FINDER)


@pytest.fixture
def many(site):
    """Twenty-five offers more in force."""
    catalogue = world.make_catalogue(site, "mange")
    edition = world.make(catalogue, "Indsatskatalog", "2025", title="Mange tilbud")
    for number in range(25):
        world.make(edition, "Indsats", f"tilbud-{number}", title=f"Tilbud {number:02}")
    world.approve(edition, world.date(2025, 1, 1))
    transaction.commit()


def test_twenty_are_shown_at_a_time_and_every_offer_on_one_page(many, find):
    first, second = find().titles[0], find("side=2").titles[0]
    assert (len(first), len(second)) == (20, 8)
    assert len({*first, *second}) == 28
    assert find("side=77").titles[0] == second


def test_where_there_are_several_municipalities_one_can_choose(many, find, site):
    assert not find().own.xpath('.//input[@name="kommune"]')
    site["mange"].municipality = "0860"
    modified(site["mange"])
    transaction.commit()
    found = find("kommune=0860")
    assert found.chosen == {"kommune-0860"}
    assert found.count("kommune-0860") == "(25)"
    assert found.count(f"kommune-{world.MUNICIPALITY}") == "(3)"
    assert found.own.xpath(".//fieldset//input/@name")[0] == "kommune"
    assert not found.own.xpath('.//details//input[@name="kommune"]')


def test_of_many_municipalities_one_is_picked_from_a_list(find, site):
    for code in ("0101", "0147", "0151", "0153", "0155", "0157", "0159", "0161"):
        catalogue = world.make_catalogue(site, f"k{code}")
        catalogue.municipality = code
        edition = world.make(catalogue, "Indsatskatalog", "2025", title="Tilbud")
        world.make(edition, "Indsats", "samtaler", title="Samtaler")
        world.approve(edition, date(2024, 1, 1))
    transaction.commit()
    own = find("kommune=0151").own
    assert own.xpath('.//select[@name="kommune"]/option[@selected]/@value') == ["0151"]
    assert not own.xpath('.//input[@name="kommune"]')


def test_who_asks_for_help_with_alcohol_without_a_name_is_told_of_the_right_to_it(find):
    [right] = find("anonymt=ja&om=alkohol").own.xpath('.//*[@class="sd-right"]')
    assert "sundhedsloven § 141" in right.text_content()
    assert right.xpath(".//a/@href")[0].startswith("https://www.retsinformation.dk/eli/")
    for query in ("", "anonymt=ja", "om=alkohol", "anonymt=ja&om=stoffer"):
        assert not find(query).own.xpath('.//*[@class="sd-right"]')


def test_a_card_without_a_number_leads_to_where_one_writes(citizen, site):
    site["indsatskatalog"].contacts = []
    transaction.commit()
    own = citizen.own("find-hjaelp")
    assert not own.xpath('.//a[starts-with(@href, "tel:")]')
    links = own.xpath('.//*[@class="sd-cards"]//p[@class="sd-call"]/a/@href')
    assert set(links) == {f"{citizen.url}/skriv-anonymt", f"{citizen.url}/@@kontakt"}
