"""What citizens and editors read on each page."""

import re

import transaction

from servicedeklaration.citation.codes import code_of

from ...integration.browser import world


def test_the_front_page_lists_works_by_municipality_and_kind(citizen):
    words = citizen.words("forside")
    assert "Læsø Kommune Indsatskataloger Indsatskatalog for rusmidler" in words
    assert "Senest godkendt" in words
    assert citizen.page("forside").xpath("//form/@action")[-1].endswith("/@@search")


def test_what_was_approved_last_is_named_once_for_each_work_with_its_decision(citizen, site):
    [_, latest] = citizen.page("forside").xpath('//ul[@class="sd-works"]')
    [entry] = latest.findall("li")
    assert entry.find("a").get("href") == f"{site.absolute_url()}/indsatskatalog"
    assert "Godkendt af Social- og Sundhedsudvalget den 4. december 2024" in entry.text_content()


def test_only_editors_find_a_work_that_is_a_draft_and_its_state_stands_beside_it(
    citizen, editor, site
):
    world.make_edition(world.make_catalogue(site, "hemmeligt"), "1", title="Hemmeligt katalog")
    site.hemmeligt.title = "Hemmeligt katalog"
    site.hemmeligt.reindexObject()
    transaction.commit()
    assert "Hemmeligt katalog" not in citizen.words("forside")
    assert "Hemmeligt katalog Kladde" in editor.words("forside")


def test_the_editions_page_answers_first(citizen):
    words = citizen.words("indsatskatalog")
    assert "Rusmiddelcenter Havlund · Læsø Kommune" in words
    assert (
        "Gælder fra 1. januar 2025. "
        "Godkendt af Social- og Sundhedsudvalget den 4. december 2024, punkt 7." in words
    )
    assert "Kort fortalt For hvem Du er fyldt 18 år. Du bor i Havlund." in words
    assert "Anonymitet Rådgivning kan være anonym." in words


def test_an_edition_without_a_known_decision_says_so(citizen, site):
    catalogue = world.make_catalogue(site, "ukendt")
    world.approve(world.make_edition(catalogue), world.date(2018, 2, 1), body=None)
    transaction.commit()
    assert "Gælder fra 1. februar 2018. Godkendelse ikke oplyst." in citizen.words("ukendt")


def test_offers_stand_in_their_chapters_with_short_addresses(citizen, site):
    document = citizen.page("indsatskatalog")
    cards = document.xpath('//ul[@class="sd-cards"]//a')
    assert [card.text for card in cards] == ["Åben rådgivning", "Unge", "Motivationsgruppe"]
    base = f"{site.absolute_url()}/indsatskatalog"
    assert cards[0].get("href") == f"{base}/aaben-raadgivning"
    assert document.xpath('//h3[@id="indgang"]')[0].text == "1 Indgang"
    assert document.xpath('//h4[@id="grupper"]')[0].text == "2.1 Grupper"


def test_an_offer_says_what_it_is_for_whom_and_how_to_get_it(citizen):
    words = citizen.words("indsatskatalog/aaben-raadgivning")
    for expected in (
        "Åben rådgivning Rusmiddelcenter Havlund · Læsø Kommune At du får overblik. "
        "Ring 00 00 00 02 Rusmiddelcenter Havlund Åbent nu",
        "For hvem Fra 18 år",
        "Henvisning Nej, du kan henvende dig direkte.",
        "Pris Det er gratis.",
        "Sådan står der: »1-3 samtaler af 45 minutters varighed«",
        "Hvem du møder Rusmiddelbehandler Sygeplejerske",
        "Anonymt Ja, du kan være anonym.",
        "Det sker der Samtale om forbrug",
    ):
        assert expected in words
    [call] = citizen.page("indsatskatalog/aaben-raadgivning").xpath(
        '//header//a[starts-with(@href, "tel:")]'
    )
    assert call.get("href") == "tel:+4500000002"


def test_an_offer_says_nothing_of_what_is_not_stated(citizen):
    words = citizen.words("indsatskatalog/motivationsgruppe")
    for unstated in ("Pris", "Hvor længe", "Hvem du møder", "Anonymt Ja", "Anonymt Nej"):
        assert unstated not in words


def test_the_telephone_is_said_to_be_closed_when_it_is(citizen, site):
    world.set_clock(2025, 3, 3, 15, 0)
    words = citizen.words("indsatskatalog/aaben-raadgivning")
    assert "Lukket nu, åbner i morgen kl. 9" in words


def test_beside_the_number_to_call_stands_who_answers(citizen):
    [who] = citizen.own("indsatskatalog/aaben-raadgivning").xpath('//header//*[@class="sd-who"]')
    assert who.text == "Rusmiddelcenter Havlund"


def test_an_older_edition_says_when_it_applied_and_leads_to_the_one_in_force(citizen, site):
    document = citizen.page("indsatskatalog/2023")
    [notice] = document.xpath('//*[@class="sd-notice"]')
    words = " ".join(notice.text_content().split())
    assert words.startswith("Denne udgave gjaldt fra 1. januar 2023 til 31. december 2024.")
    work = f"{site.absolute_url()}/indsatskatalog"
    assert notice.xpath(".//a/@href") == [work, f"{work}/2025/@@aendringer?fra=2023"]


def test_an_edition_to_come_says_from_when_it_applies(citizen, site):
    world.approve(site.indsatskatalog["2027"], world.date(2027, 1, 1))
    transaction.commit()
    assert "Gælder fra 1. januar 2027. Den gælder ikke endnu." in citizen.words(
        "indsatskatalog/2027"
    )


def test_the_edition_in_force_leads_to_what_is_decided_to_take_its_place(citizen, site):
    assert "En ny udgave" not in citizen.words("indsatskatalog")
    world.approve(site.indsatskatalog["2027"], world.date(2027, 1, 1))
    transaction.commit()
    page = citizen.page("indsatskatalog")
    [notice] = page.xpath('//*[@class="sd-notice"]')
    words = "En ny udgave gælder fra 1. januar 2027: se, hvad der bliver anderledes"
    assert notice.text_content().strip() == words
    [url] = notice.xpath(".//a/@href")
    assert url == f"{site.absolute_url()}/indsatskatalog/2027/@@aendringer"


def test_a_withdrawn_edition_says_when_and_why_and_nothing_is_in_force(citizen, site):
    for name in ("2023", "2025"):
        world.withdraw(site.indsatskatalog[name], "Loven er ændret.")
    transaction.commit()
    words = citizen.words("indsatskatalog/2025")
    assert "Denne udgave blev tilbagekaldt den 3. marts 2025. Loven er ændret." in words
    words = citizen.words("indsatskatalog")
    assert "Der er ingen udgave, der gælder i dag." in words
    assert "2025 Tilbagekaldt" in words
    assert "den gælder ikke mere" in words
    assert "Gælder fra 1. januar 2025" not in words
    assert re.search(r"\b2027\b", words) is None


def test_the_list_of_editions_says_which_is_in_force_and_shows_decision_and_seal(citizen, site):
    document = citizen.page("indsatskatalog/udgaver")
    entries = [" ".join(" ".join(li.itertext()).split()) for li in document.xpath("//ol/li[h2]")]
    assert [entry[:16] for entry in entries] == ["2025 Gælder nu G", "2023 Tidligere G"]
    assert "Gjaldt fra 1. januar 2023 til 31. december 2024." in entries[1]
    assert "Godkendt af Social- og Sundhedsudvalget" in entries[0]
    assert re.search(r"Segl nr\. 2 : [0-9a-f]{12}", entries[0])


def test_an_editor_sees_the_draft_its_findings_and_what_is_next(editor, site):
    from servicedeklaration.content import records

    finding = {
        "severity": "error",
        "message": "En bemærkning er blevet stående.",
        "where": {"line": 4},
    }
    records.set_import_record(site.indsatskatalog["2027"], {"findings": [finding]})
    transaction.commit()
    words = editor.words("indsatskatalog/2027")
    assert "Kladde. Teksten er ikke godkendt og gælder ikke." in words
    assert "Skal løses En bemærkning er blevet stående. linje 4" in words
    assert "2027 Kladde" in editor.words("indsatskatalog/udgaver")


def test_a_work_that_is_only_a_draft_shows_it_to_editors_and_is_unknown_to_citizens(
    citizen, editor, site
):
    world.make_edition(world.make_catalogue(site, "hemmeligt"), "1")
    transaction.commit()
    assert "Kladde. Teksten er ikke godkendt" in editor.words("hemmeligt")
    for path in ("hemmeligt", "hemmeligt/udgaver", "hemmeligt/unge"):
        assert citizen.answer(path).status_code != 200


def test_a_place_says_how_to_reach_it_and_what_one_can_turn_to_it_about(citizen, site):
    words = citizen.words("rusmiddelcenter")
    assert "Torvegade 3 0010 Havlund" in words
    assert "Onsdag kl. 9–15 Torsdag kl. 9–17 Fredag lukket" in words
    assert "Indsatskatalog for rusmidler" in words


def test_a_printed_sheet_tells_address_day_and_edition(citizen, site):
    document = citizen.page("indsatskatalog")
    [sheet] = document.xpath('//*[@class="sd-print-only"]')
    words = " ".join(sheet.text_content().split())
    short = f"{site.absolute_url()}/h/{code_of(site.indsatskatalog['2025'].UID())}"
    assert words == f"{short} 2025 Udskrevet 3. marts 2025"
    assert any("@page" in (style.text or "") for style in document.xpath("//head/style"))


def test_an_offer_answers_first_and_says_what_only_the_whole_document_says(citizen):
    facts = citizen.own("indsatskatalog/motivationsgruppe").find('.//dl[@class="sd-facts"]')
    assert [term.text for term in facts.iter("dt")] == ["For hvem", "Henvisning"]
    whom = facts.find("div/dd")
    whose, told = whom.find("span").text.splitlines()
    assert told == "Du er fyldt 18 år. Du bor i Havlund."
    assert whose.endswith(":")


LONG = "Det tager 8 uger. " + "Du øver dig sammen med de andre, og du skriver lidt hver dag. " * 5


def test_a_long_text_on_the_duration_and_a_text_said_on_top_stand_once(citizen, site):
    edition = world.make_edition(world.make_catalogue(site, "forloeb"))
    said = {"body": "<p>Her møder du andre i samme situation.</p>"}
    world.make(edition, "Indsats", "langt", title="Langt", duration=LONG, rich=said)
    world.approve(edition, world.date(2024, 1, 1))
    transaction.commit()
    words = citizen.words("forloeb/langt")
    assert "Hvor længe Det tager 8 uger. Læs mere: hvor længe" in words
    assert words.count("du skriver lidt hver dag") == 5
    assert words.count("Her møder du andre i samme situation.") == 1


def test_when_something_begins_is_not_how_long_it_takes(citizen, site):
    edition = world.make_edition(world.make_catalogue(site, "laege"))
    begins = "Samtalen finder sted senest 14 dage efter, at du har skrevet til os."
    world.make(edition, "Indsats", "samtale", title="Samtale", duration=begins)
    world.approve(edition, world.date(2024, 1, 1))
    transaction.commit()
    words = citizen.words("laege/samtale")
    assert f"Hvor hurtigt {begins}" in words
    assert "Hvor længe" not in words


def test_who_would_be_anonymous_reads_how_one_turns_to_them_without_a_name(citizen, site):
    anonymity = "<p>Vi gemmer ikke noget. Ring på 00 00 00 03 uden at sige dit navn.</p>"
    edition = world.make_edition(world.make_catalogue(site, "uset"), rich={"anonymity": anonymity})
    world.approve(edition, world.date(2024, 1, 1))
    transaction.commit()
    words = citizen.words("uset/aaben-raadgivning")
    assert "Sådan kommer du i gang Ring på 00 00 00 03 uden at sige dit navn." in words
    assert "00 00 00 03" not in citizen.words("uset/unge")


def test_a_right_that_stands_under_another_topic_is_among_the_rights(citizen, site):
    supplier = (
        "<p>Centret behandler. Du har ret til at blive behandlet i et andet tilbud. "
        "Vi hjælper dig.</p>"
    )
    edition = world.make_edition(world.make_catalogue(site, "valg"), rich={"supplier": supplier})
    world.approve(edition, world.date(2024, 1, 1))
    transaction.commit()
    assert "Frit valg Du har ret til at blive behandlet i et andet tilbud." in citizen.words("valg")
    assert "Frit valg" in citizen.words("valg/unge")
    assert "Frit valg" not in citizen.words("indsatskatalog")
