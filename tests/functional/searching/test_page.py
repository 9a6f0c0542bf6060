"""What a citizen sees who searches."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest
import transaction
from plone import api

from servicedeklaration.content.synonyms import keep_lines

NASTY = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


def test_an_offer_is_found_and_leads_to_its_lasting_address(search, site):
    page = search("rådgivning")
    assert page.links[0] == f"{site.absolute_url()}/indsatskatalog/aaben-raadgivning"
    assert page.titles[0] == "Åben rådgivning"


def test_a_hit_says_what_it_is_where_it_stands_and_how_one_gets_in(search):
    hit = search("rådgivning").hits[0].text_content()
    for words in ("Indsatskatalog for rusmidler", "Indgang"):
        assert words in hit
    assert "Kommune" not in hit
    assert len(search("rådgivning").own.xpath(".//li[1]/ul[@class='sd-tags']/li")) >= 3


def test_the_words_that_answer_are_marked_inflected_ones_too(search):
    assert "rådgivning" in {word.lower() for word in search("rådgivningen").marked}


def test_what_a_document_says_of_a_topic_leads_to_just_that(search, citizen, site):
    url = f"{site.absolute_url()}/indsatskatalog"
    assert f"{url}/anonymitet" in search("anonymitet").links
    assert "Rådgivning kan være anonym." in citizen.words("indsatskatalog/anonymitet")


def test_what_introduces_a_document_leads_to_its_place_on_the_page(search, site):
    assert f"{site.absolute_url()}/indsatskatalog#indledning" in search("læse").links


def test_a_place_is_found_with_the_number_to_call(search, site):
    page = search("Rusmiddelcenter")
    place = page.links.index(f"{site.absolute_url()}/rusmiddelcenter")
    assert page.hits[place].xpath(".//a[@href='tel:+4500000002']")


def test_the_number_of_hits_is_announced(search, kayaks):
    [outcome] = search("kajak").own.xpath(".//*[@role='status']")
    assert "12" in outcome.text_content()
    assert "kajak" in outcome.text_content()


def test_words_that_no_text_has_are_told_of(search):
    keep_lines(["xylofon → rådgivning"])
    transaction.commit()
    told = {word: search(word).texts("sd-outcome")[0] for word in ("xylofon", "rådgivning")}
    assert told["xylofon"].count("xylofon") == 2
    assert told["rådgivning"].count("rådgivning") == 1


def test_many_hits_come_in_pages_that_have_addresses(search, citizen, kayaks):
    first = search("kajak")
    assert len(first.hits) == 10
    [after] = first.own.xpath(".//a[@rel='next']/@href")
    assert parse_qs(urlsplit(after).query) == {"SearchableText": ["kajak"], "side": ["2"]}
    second = search("kajak", side="2")
    assert len(second.hits) == 2
    assert not second.own.xpath(".//a[@rel='next']")
    assert second.own.xpath(".//ol/@start") == ["11"]
    assert not set(first.links) & set(second.links)


@pytest.mark.parametrize("page", ["99", "0", "-1", "x", "1e9", "²", ""])
def test_a_page_that_there_is_not_gives_one_that_there_is(search, kayaks, page):
    assert search("kajak", side=page).hits


def test_one_can_look_in_one_municipality(search, kayaks):
    everywhere = search("målgruppe fyldt")
    assert {"0860", "0825"} <= set(everywhere.own.xpath(".//select/option/@value"))
    assert all("/dagtilbud" in url for url in search("rådgivning", kommune="0860").links)


def test_a_municipality_is_asked_for_only_where_there_are_several(search):
    assert not search("rådgivning").own.xpath(".//select")


def test_where_there_are_several_municipalities_a_hit_says_whose_it_is(search, kayaks):
    assert "Hjørring Kommune" in search("kajak").hits[0].text_content()


def test_ordinary_pages_of_the_site_are_found_and_hidden_ones_are_not(search, site):
    for name, workflow_step in (("parkering", "publish"), ("parkeringsplan", None)):
        page = api.content.create(site, "Document", name, title=f"Om {name}")
        if workflow_step:
            api.content.transition(page, workflow_step)
    transaction.commit()
    found = search("parkering")
    assert found.links == [f"{site.absolute_url()}/parkering"]
    assert found.hits[0].text_content().split()[-1] == "Webside"


def test_a_file_leads_to_the_page_that_shows_it(search, site):
    file = api.content.create(site, "File", "folder", title="Folder om parkering")
    api.content.transition(file, "publish") if api.content.get_state(file, "") else None
    transaction.commit()
    assert search("parkering").links == [f"{site.absolute_url()}/folder/view"]


def test_the_sites_own_pages_are_found_with_what_one_finds_there(search, site):
    page = search("webtilgængelighed")
    assert page.links[0] == f"{site.absolute_url()}/tilgaengelighed"
    assert page.hits[0].xpath("./p[not(@class)]")


def test_one_can_look_at_one_kind(search):
    page = search("rådgivning", art="tilbud")
    assert page.hits
    assert all(url.endswith("aaben-raadgivning") for url in page.links)


def test_when_nothing_is_found_there_are_numbers_to_call(search):
    page = search("xylofonkvartet")
    assert not page.hits
    assert "xylofonkvartet" in page.own.xpath(".//*[@role='status']")[0].text_content()
    assert page.own.xpath(".//a[@href='tel:+4500000002']")


def test_of_several_municipalities_only_the_numbers_of_the_one_that_is_meant_are_given(
    search, kayaks
):
    number = ".//a[@href='tel:+4500000002']"
    assert not search("xylofonkvartet").own.xpath(number)
    assert search("xylofonkvartet", kommune="0825").own.xpath(number)
    assert not search("xylofonkvartet", kommune="0860").own.xpath(number)


def test_a_misspelt_word_is_put_right_by_a_link(search):
    [meant] = search("rådgivnig").own.xpath(".//p[@class='sd-meant']/a")
    assert parse_qs(urlsplit(meant.get("href")).query)["SearchableText"] == [meant.text]
    assert "rådgivning" in meant.text


def test_without_words_there_is_the_form_and_nothing_is_found(search):
    page = search("")
    assert page.own.xpath(".//input[@name='SearchableText']")
    assert not page.hits
    assert not page.own.xpath(".//*[@role='status']")


@pytest.mark.parametrize(
    "words",
    [NASTY, "*", "\"'", "(", ")(", "a AND", "NOT", "-", "?*", "æøå" * 2000, "\x00\x01", "%", "…"],
)
def test_odd_words_do_no_harm(citizen, words):
    answer = citizen.answer("@@search", params={"SearchableText": words})
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text


@pytest.mark.parametrize(
    "query",
    [
        "SearchableText=a&SearchableText=b",
        "SearchableText:list=a",
        "SearchableText:record.x=a",
        "SearchableText.x:record=a",
        "SearchableText=a&kommune=%3Cscript%3E&art=x&side:list=3",
        "SearchableText=%FF%FE",
    ],
)
def test_odd_addresses_do_no_harm(citizen, query):
    answer = citizen.answer(f"@@search?{query}")
    assert answer.status_code == 200
    assert "<script>" not in answer.text.partition('<div class="sd"')[2]


def test_markup_in_a_text_is_shown_as_text(search, kayaks):
    assert search("kajak").hits
    offer = kayaks["kajak-0"]
    offer.title = f"Kajakhold {NASTY}"
    offer.reindexObject()
    transaction.commit()
    own = search("kajakhold").own
    assert not own.xpath(".//ol//script | .//ol//img")


def test_the_answer_stays_with_the_visitor(citizen):
    answer = citizen.answer("@@search", params={"SearchableText": "rådgivning"})
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert not answer.cookies


def test_one_visitors_words_are_shown_to_no_other(search, citizen, site):
    search("hemmeligtord")
    for path in ("forside", "@@search", "indsatskatalog"):
        assert "hemmeligtord" not in citizen.answer(path).text


def test_nothing_about_a_search_is_stored(search, site):
    search("")  # Plone writes down its portlets when the first page is asked for.
    before = site._p_jar.db().lastTransaction()
    search("rådgivning")
    search("xylofonkvartet")
    assert site._p_jar.db().lastTransaction() == before


def test_plones_search_box_and_plain_address_lead_to_the_same_page(citizen):
    words = {"SearchableText": "rådgivning"}
    assert 'class="sd-searching"' in citizen.answer("search", params=words).text
    assert 'class="sd-searching"' in citizen.answer("@@search", params=words).text


def test_the_search_while_typing_finds_the_same(citizen, site):
    answer = citizen.answer("@@ajax-search", params={"SearchableText": "rådgivning"})
    found = json.loads(answer.text)
    assert found["items"][0]["url"] == f"{site.absolute_url()}/indsatskatalog/aaben-raadgivning"
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_there_is_no_feed_of_what_somebody_looks_for(citizen):
    assert citizen.answer("search_rss?SearchableText=rådgivning").status_code == 404


def test_a_word_that_staff_teach_finds_what_it_means(search, site):
    assert not search("kakaostund").hits
    keep_lines(["kakaostund → rådgivning"])
    transaction.commit()
    assert any(url.endswith("aaben-raadgivning") for url in search("kakaostund").links)


def test_staff_are_told_where_their_drafts_are(search, editor):
    assert search("rådgivning", visitor=editor).own.xpath(".//a[contains(@href, '@@opgaver')]")
    assert not search("rådgivning").own.xpath(".//a[contains(@href, '@@opgaver')]")
