"""The page that tells how a letter refers to a text."""

import pytest
from lxml import etree

WORK = "indsatskatalog"
OFFER = f"{WORK}/2025/indgang/aaben-raadgivning"


def line(page) -> str:
    [found] = page.xpath('.//textarea[@id="sd-line"]')
    return found.text


def test_it_gives_the_line_the_short_address_and_the_qr_code(citizen, short):
    page = citizen.own(f"{OFFER}/@@henvis")
    address = f"{citizen.url}/{short(OFFER)}"
    assert line(page) == (
        "Indsatskatalog for rusmidler, Læsø Kommune, udgave 2025 (gælder fra 1. januar "
        f"2025), tilbud 1.1 »Åben rådgivning«. {address}"
    )
    [link] = page.xpath('.//p[@class="sd-cite-address"]/a')
    assert link.get("href") == address
    [picture] = page.xpath('.//div[@role="img"]')
    assert picture.get("aria-label")
    assert picture.find("svg/path") is not None


def test_it_says_of_a_former_edition_that_it_applied(citizen):
    told = line(citizen.own(f"{WORK}/2023/metode/@@henvis"))
    assert (
        "udgave 2023 (gjaldt fra 1. januar 2023 til 31. december 2024), afsnittet »Metode«" in told
    )


def test_one_refers_to_a_topic_too(citizen, short):
    told = line(citizen.own(f"{WORK}/2025/@@henvis?afsnit=anonymitet"))
    assert "), afsnittet »" in told
    assert told.endswith(f"{short(f'{WORK}/2025')}/anonymitet")


@pytest.mark.parametrize("query", ["afsnit=klage", "afsnit=", "afsnit=x&afsnit=y", "afsnit=%00"])
def test_a_topic_that_is_not_there_is_not_found(citizen, query):
    for view in ("@@henvis", "@@henvis.svg", "@@henvis.png"):
        assert citizen.answer(f"{WORK}/2025/{view}?{query}").status_code == 404, view


def test_from_the_whole_edition_one_gets_to_every_part(citizen):
    links = citizen.own(f"{WORK}/2025/@@henvis").xpath(
        './/section[@aria-labelledby="del"]//a/@href'
    )
    assert f"{citizen.url}/{OFFER}/@@henvis" in links
    assert f"{citizen.url}/{WORK}/2025/@@henvis?afsnit=anonymitet" in links
    for link in links:
        assert citizen.get(link).status_code == 200, link


def test_every_page_of_a_decided_text_leads_to_it(citizen):
    for path, cited in (
        (WORK, f"{WORK}/2025"),
        (f"{WORK}/2023", f"{WORK}/2023"),
        (f"{WORK}/metode", f"{WORK}/2025/metode"),
        (f"{WORK}/aaben-raadgivning", OFFER),
    ):
        links = citizen.own(path).xpath('.//p[@class="sd-cite-link"]/a/@href')
        assert links == [f"{citizen.url}/{cited}/@@henvis"], path


def test_the_foot_of_a_printed_sheet_has_the_short_address(citizen, short):
    page = citizen.page(f"{WORK}/aaben-raadgivning")
    [style] = [each for each in page.xpath("//style/text()") if "@page" in each]
    assert short(OFFER) in style
    [foot] = page.xpath('//p[contains(@class, "sd-print-only")]')
    assert short(OFFER) in foot.text_content()


def test_the_qr_code_is_a_file_for_letters(citizen, short):
    svg = citizen.answer(f"{OFFER}/@@henvis.svg")
    assert svg.headers["Content-Type"].startswith("image/svg+xml")
    code = short(OFFER)[2:]
    assert svg.headers["Content-Disposition"] == f'attachment; filename="qr-{code}.svg"'
    assert code in etree.fromstring(svg.content).findtext("{*}title")
    png = citizen.answer(f"{WORK}/2025/@@henvis.png?afsnit=anonymitet")
    assert png.headers["Content-Type"] == "image/png"
    assert png.content.startswith(b"\x89PNG")


def test_a_draft_can_not_be_cited_and_its_pages_lead_nowhere(editor):
    page = editor.own(f"{WORK}/2027/@@henvis")
    assert page.xpath(".//textarea | .//svg") == []
    assert editor.own(f"{WORK}/2027").xpath('.//p[@class="sd-cite-link"]') == []
    assert editor.answer(f"{WORK}/2027/@@henvis.svg").status_code == 404
