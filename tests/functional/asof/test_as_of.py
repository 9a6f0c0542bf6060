"""`<publikation>/pr/<day>` shows what was in force on a day, and says so."""

from itertools import pairwise

import pytest

from ...integration.browser import world

HERE = "indsatskatalog/pr"


def heading(document) -> str:
    return document.findtext(".//h1")


def canonical(document) -> str:
    [link] = document.xpath('//link[@rel="canonical"]/@href')
    return link


def notice(visitor, path: str) -> str:
    """The word on top of the page, with single blanks."""
    [found] = visitor.own(path).xpath('.//div[@class="sd-notice"]')
    return " ".join(" ".join(found.itertext()).split())


def links(visitor, path: str, text: str) -> list[str]:
    """Where the links with a text lead, in the page's own part."""
    return visitor.own(path).xpath(f'.//a[normalize-space()="{text}"]/@href')


class TestADayOfThePast:
    def test_the_edition_of_the_day_is_shown_with_a_plain_word_on_top(self, citizen):
        told = notice(citizen, f"{HERE}/2024-05-01")
        assert told.startswith("Sådan stod der den 1. maj 2024.")
        assert "Udgaven gjaldt fra 1. januar 2023 til og med 30. juni 2024." in told
        assert told.endswith("Se, hvad der gælder i dag")

    def test_the_word_on_top_leads_to_what_applies_today(self, citizen, site):
        [today] = links(citizen, f"{HERE}/2024-05-01", "Se, hvad der gælder i dag")
        assert today == f"{site.absolute_url()}/indsatskatalog"

    def test_its_first_and_last_day_are_its_own(self, citizen):
        for day in ("2023-01-01", "2024-02-29", "2024-06-30"):
            words = citizen.words(f"{HERE}/{day}")
            assert "Gammelt tilbud" in words, day
            assert "Nyt tilbud" not in words, day

    def test_an_offer_of_the_day_has_the_price_of_the_day(self, citizen):
        for path in ("aaben-raadgivning", "indgang/aaben-raadgivning"):
            words = citizen.words(f"{HERE}/2024-05-01/{path}")
            assert "Det koster 100 kr." in words, path
            assert "Sådan stod der den 1. maj 2024." in words, path
        assert "Det er gratis." in citizen.words(f"{HERE}/2025-02-01/aaben-raadgivning")

    def test_references_are_those_of_the_day(self, citizen):
        assert "serviceloven § 101" in citizen.words(f"{HERE}/2024-05-01")

    def test_contact_cards_are_those_of_the_day_and_no_number_is_offered_to_call(self, citizen):
        for path in ("", "/aaben-raadgivning"):
            own = citizen.own(f"{HERE}/2024-05-01{path}")
            [contact] = own.xpath('.//section[@aria-labelledby="kontakt"]')
            words = " ".join(" ".join(contact.itertext()).split())
            assert "1. maj 2024" in words, path
            assert "00 00 00 02" in words, path
            assert "Åbent nu" not in words, path
            assert own.xpath('.//a[starts-with(@href, "tel:")]') == [], path
        assert citizen.own("tilbagekaldt/pr/2024-05-01").xpath('.//*[@id="kontakt"]') == []

    def test_it_is_not_said_that_no_number_is_stated_where_one_was_on_the_day(self, citizen):
        own = citizen.own(f"{HERE}/2025-02-01/aaben-raadgivning")
        assert own.xpath('.//p[@class="sd-call"]') == []
        assert "00 00 00 02" in " ".join(own.itertext())

    def test_sections_nested_ones_too_have_a_page(self, citizen):
        assert heading(citizen.page(f"{HERE}/2024-05-01/indgang")) == "1 Indgang"
        for path in ("grupper", "behandling/grupper"):
            assert heading(citizen.page(f"{HERE}/2024-05-01/{path}")) == "2.1 Grupper"

    def test_every_link_to_a_part_keeps_the_day(self, citizen, site):
        day = f"{site.absolute_url()}/{HERE}/2024-05-01"
        for path in ("", "/aaben-raadgivning", "/indgang", "/behandling"):
            inside = [
                url
                for url in citizen.own(f"{HERE}/2024-05-01{path}").xpath(".//a/@href")
                if "/pr/" in url
            ]
            assert inside, path
            for url in inside:
                assert url.split("#")[0].startswith(day), (path, url)
                assert citizen.get(url).status_code == 200, (path, url)

    def test_the_lasting_address_is_the_editions_own_and_search_engines_keep_out(
        self, citizen, site
    ):
        for path in ("", "/indgang/aaben-raadgivning"):
            answer = citizen.answer(f"{HERE}/2024-05-01{path}")
            assert answer.headers["X-Robots-Tag"] == "noindex", path
            assert canonical(citizen.page(f"{HERE}/2024-05-01{path}")) == (
                f"{site.absolute_url()}/indsatskatalog/2023{path}"
            )

    def test_a_part_leads_to_the_same_part_today(self, citizen, site):
        [today] = links(
            citizen, f"{HERE}/2024-05-01/aaben-raadgivning", "Se, hvad der gælder i dag"
        )
        assert today == f"{site.absolute_url()}/indsatskatalog/aaben-raadgivning"

    def test_a_part_that_is_gone_today_says_so(self, citizen, site):
        path = f"{HERE}/2024-05-01/gammelt-tilbud"
        assert "findes ikke i den udgave, der gælder i dag" in notice(citizen, path)
        [today] = links(citizen, path, "Se, hvad der gælder i dag")
        assert today == f"{site.absolute_url()}/indsatskatalog"

    def test_a_part_that_came_later_is_not_found_and_the_way_to_it_is_shown(self, citizen, site):
        path = f"{HERE}/2024-05-01/nyt-tilbud"
        answer = citizen.answer(path)
        assert answer.status_code == 404
        assert "1. maj 2024" in answer.text
        assert f'href="{site.absolute_url()}/indsatskatalog/nyt-tilbud"' in answer.text

    @pytest.mark.parametrize(
        "name",
        [
            "findes-ikke",
            "2025",
            "rusmiddelcenter",
            "edit",
            "@@edit",
            "title",
            "_private",
            "indgang/findes-ikke",
            "aaben-raadgivning/title",
        ],
    )
    def test_other_names_below_a_day_lead_nowhere(self, citizen, name):
        assert citizen.answer(f"{HERE}/2024-05-01/{name}").status_code == 404

    def test_an_edition_that_still_applies_says_that_it_does(self, citizen):
        told = notice(citizen, f"{HERE}/2025-02-01")
        assert "Udgaven gælder fra 1. januar 2025 til og med 31. december 2025." in told

    def test_a_text_that_was_put_into_the_archive_afterwards_says_so(self, citizen):
        assert "først lagt i arkivet her den 15. januar 2025" in notice(
            citizen, f"{HERE}/2025-01-14"
        )
        assert "lagt i arkivet" not in notice(citizen, f"{HERE}/2025-01-15")


class TestADayWithoutAnAnswer:
    def test_before_the_first_edition_the_archive_names_the_earliest_day_it_knows(
        self, citizen, site
    ):
        words = citizen.words(f"{HERE}/2022-12-31")
        assert "Hvad gjaldt den 31. december 2022?" in words
        assert "Så langt tilbage rækker arkivet ikke." in words
        assert "1. januar 2023" in words
        [first] = links(citizen, f"{HERE}/2022-12-31", "Se, hvad der gjaldt den 1. januar 2023")
        assert first == f"{site.absolute_url()}/{HERE}/2023-01-01"

    def test_a_gap_is_said_with_the_days_on_both_sides(self, citizen):
        words = citizen.words(f"{HERE}/2024-10-01")
        assert "Ingen udgave. »2023« gjaldt til og med den 30. juni 2024." in words
        assert "Den næste udgave gælder fra den 1. januar 2025." in words
        for day in ("30. juni 2024", "1. januar 2025"):
            [url] = links(citizen, f"{HERE}/2024-10-01", f"Se, hvad der gjaldt den {day}")
            assert citizen.get(url).status_code == 200

    def test_a_part_has_no_page_on_such_a_day(self, citizen):
        for day in ("2022-12-31", "2024-10-01"):
            answer = citizen.answer(f"{HERE}/{day}/aaben-raadgivning")
            assert answer.status_code == 404, day

    def test_before_its_withdrawal_an_edition_did_apply_and_the_page_says_what_came(self, citizen):
        told = notice(citizen, "tilbagekaldt/pr/2024-08-31")
        assert "indtil den blev tilbagekaldt den 1. september 2024" in told
        assert "Prisen var forkert." in told
        assert "I dag gælder ingen udgave." in told

    def test_from_its_withdrawal_on_nothing_applied_and_the_page_says_why(self, citizen):
        words = citizen.words("tilbagekaldt/pr/2024-09-01")
        assert "»2024« blev tilbagekaldt den 1. september 2024." in words
        assert "Prisen var forkert." in words
        assert citizen.own("tilbagekaldt/pr/2024-09-01").xpath('.//*[@class="sd-notice"]') == []


class TestTheDaysToCome:
    def test_a_day_to_come_tells_what_is_decided_and_that_it_may_change(self, citizen):
        told = notice(citizen, f"{HERE}/2026-01-01")
        assert told.startswith("Sådan skal der stå den 1. januar 2026")
        assert "Det kan blive ændret inden." in told
        said = "Kontaktoplysningerne på siden er dem, der gælder i dag."
        assert said in citizen.words(f"{HERE}/2026-01-01")
        assert "Udgaven gælder fra 1. januar 2026." in told

    def test_the_day_before_is_still_the_one_in_force_now(self, citizen, site):
        assert "Nyt tilbud" in citizen.words(f"{HERE}/2025-12-31")
        assert canonical(citizen.page(f"{HERE}/2025-12-31")) == (
            f"{site.absolute_url()}/indsatskatalog"
        )

    def test_a_draft_is_no_answer_whatever_its_dates(self, citizen):
        words = citizen.words(f"{HERE}/2027-06-01")
        assert "Hemmelig" not in words
        assert citizen.answer(f"{HERE}/2027-06-01/hemmeligt-tilbud").status_code == 404

    def test_where_nothing_is_decided_for_a_day_to_come_it_says_so(self, citizen):
        world.set_clock(2022, 11, 1)
        assert "Der er ikke besluttet noget for den dag." in citizen.words(f"{HERE}/2022-12-01")


class TestToday:
    def test_today_leads_to_the_lasting_addresses(self, citizen, site):
        for path, lasting in (("", ""), ("/indgang/aaben-raadgivning", "/aaben-raadgivning")):
            answer = citizen.answer(f"{HERE}/2025-03-03{path}")
            assert answer.status_code == 302
            assert answer.headers["Location"] == f"{site.absolute_url()}/indsatskatalog{lasting}", (
                path
            )

    def test_what_is_today_is_decided_in_copenhagen(self, citizen):
        world.set_clock(2025, 7, 1, 0, 0)
        assert citizen.answer(f"{HERE}/2025-07-01").status_code == 302
        assert citizen.answer(f"{HERE}/2025-06-30").status_code == 200
        world.set_clock(2025, 6, 30, 23, 59)
        assert citizen.answer(f"{HERE}/2025-07-01").status_code == 200
        assert citizen.answer(f"{HERE}/2025-06-30").status_code == 302

    def test_today_without_an_edition_in_force_says_so(self, citizen):
        assert "tilbagekaldt den 1. september 2024" in citizen.words("tilbagekaldt/pr/2025-03-03")


class TestAsking:
    @pytest.mark.parametrize("text", ["24-5-1", "i-gaar", "2024", "20240501", "2024-13-01"])
    def test_a_text_that_is_no_day_is_answered_with_how_to_write_it(self, citizen, text):
        answer = citizen.answer(f"{HERE}/{text}")
        assert answer.status_code == 404
        assert "1. maj 2024 er 2024-05-01" in answer.text

    def test_a_day_that_no_calendar_has_is_said_to_be_none(self, citizen):
        for day in ("2024-02-30", "2023-02-29"):
            answer = citizen.answer(f"{HERE}/{day}")
            assert answer.status_code == 404, day
            assert "Den dag findes ikke" in answer.text, day

    def test_a_day_written_otherwise_in_the_address_is_offered(self, citizen, site):
        answer = citizen.answer(f"{HERE}/1-5-2024")
        assert answer.status_code == 404
        assert f'href="{site.absolute_url()}/{HERE}/2024-05-01"' in answer.text

    @pytest.mark.parametrize("written", ["2024-05-01", "1. maj 2024", "1/5-2024"])
    def test_the_form_leads_to_the_days_address(self, citizen, site, written):
        answer = citizen.answer(HERE, params={"dag": written})
        assert answer.status_code == 302
        assert answer.headers["Location"] == f"{site.absolute_url()}/{HERE}/2024-05-01"

    def test_a_day_that_cannot_be_read_is_asked_for_again(self, citizen):
        answer = citizen.answer(HERE, params={"dag": "<b>engang</b>"})
        assert answer.status_code == 400
        assert "1. maj 2024 er 2024-05-01" in answer.text
        assert "<b>engang" not in answer.text

    def test_an_empty_form_asks(self, citizen):
        for params in ({}, {"dag": ""}, {"dag": ["2024-05-01", "2025-05-01"]}):
            answer = citizen.answer(HERE, params=params)
            assert answer.status_code == 200, params
            assert 'name="dag"' in answer.text, params

    def test_the_history_asks_for_a_day_without_a_script(self, citizen, site):
        [form] = citizen.own("indsatskatalog/udgaver").xpath(".//form")
        assert form.get("method") == "get"
        assert form.get("action") == f"{site.absolute_url()}/{HERE}"
        [field] = form.xpath(".//input")
        assert (field.get("name"), field.get("type")) == ("dag", "date")
        assert form.xpath(f'.//label[@for="{field.get("id")}"]')
        assert "Arkivet begynder den 1. januar 2023." in " ".join(form.itertext())


PAGES = (
    HERE,
    f"{HERE}/2024-05-01",
    f"{HERE}/2024-05-01/aaben-raadgivning",
    f"{HERE}/2024-05-01/behandling",
    f"{HERE}/2024-10-01",
    f"{HERE}/2022-01-01",
    f"{HERE}/2030-01-01",
    "tilbagekaldt/pr/2024-05-01",
    "tilbagekaldt/pr/2025-01-01",
)


class TestEveryPage:
    def test_it_is_sound(self, citizen):
        for path in PAGES:
            document, own = citizen.page(path), citizen.own(path)
            assert len(document.xpath("//h1")) == 1, path
            assert document.findtext(".//title").startswith(heading(document)), path
            assert canonical(document), path
            given = document.xpath("//@id")
            assert len(given) == len(set(given)), path
            assert own.xpath(".//script | .//@onclick | .//@style") == [], path
            levels = [int(h.tag[1]) for h in own.iter("h1", "h2", "h3", "h4", "h5", "h6")]
            assert all(after <= before + 1 for before, after in pairwise(levels)), path
            assert "Hemmelig" not in citizen.words(path), path
