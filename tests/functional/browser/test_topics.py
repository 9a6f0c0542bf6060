"""Every text of an edition has an address of its own, a topic in a field too."""

import transaction
from lxml.html import fromstring

from ...integration.browser import world


def heading(document) -> str:
    return " ".join(document.find(".//h1").text_content().split())


def canonical(document) -> str:
    [link] = document.xpath('//link[@rel="canonical"]')
    return link.get("href")


def test_a_topic_has_a_page_under_the_work_and_under_each_edition(citizen, site):
    for path in ("visitation", "2025/visitation"):
        document = citizen.page(f"indsatskatalog/{path}")
        assert heading(document) == "Visitation"
        assert "Ring, eller kom forbi." in document.text_content()
        assert canonical(document) == f"{site.absolute_url()}/indsatskatalog/visitation"
    older = "indsatskatalog/2023/visitation"
    assert canonical(citizen.page(older)) == f"{site.absolute_url()}/{older}"


def test_a_topic_that_nothing_is_said_of_has_none(citizen):
    for path in ("klage", "2025/klage", "emne", "2025/@@emne"):
        assert citizen.answer(f"indsatskatalog/{path}").status_code == 404, path


def test_a_topic_of_a_draft_answers_like_one_that_does_not_exist(citizen, editor):
    assert heading(editor.page("indsatskatalog/2027/visitation")) == "Visitation"
    hidden = citizen.answer("indsatskatalog/2027/visitation")
    missing = citizen.answer("indsatskatalog/2027/findes-slet-ikke")
    assert (hidden.status_code, missing.status_code) == (404, 404)
    assert "Ring, eller kom forbi" not in hidden.text


def test_a_part_with_the_same_name_comes_first(citizen, site):
    catalogue = world.make_catalogue(site, "andet-katalog")
    edition = world.make_edition(catalogue)
    world.make(edition, "Afsnit", "visitation", title="Afsnittet om visitation")
    world.approve(edition, world.date(2025, 1, 1))
    transaction.commit()
    for path in ("visitation", "2025/visitation"):
        document = citizen.page(f"andet-katalog/{path}")
        assert heading(document) == "Afsnittet om visitation"


def test_rest_knows_no_topics(citizen):
    answer = citizen.get(
        f"{citizen.url}/indsatskatalog/visitation", headers={"Accept": "application/json"}
    )
    assert answer.status_code == 404


def test_one_can_read_on_from_section_to_section(citizen, site):
    base, path, read = f"{site.absolute_url()}/indsatskatalog", "indgang", []
    while path:
        document = citizen.page(f"indsatskatalog/{path}")
        read.append(heading(document))
        [*after] = document.xpath('//a[@rel="next"]/@href')
        path = after[0].removeprefix(f"{base}/") if after else ""
    assert read == [
        "1 Indgang",
        "2 Behandling",
        "Målgruppe",
        "Visitation",
        "Anonymitet",
        "Metode",
    ]


def test_the_way_up_leads_through_the_chapters(citizen, site):
    document = citizen.page("indsatskatalog/motivationsgruppe")
    ways = document.xpath('//nav[@class="sd-trail"]//a')
    assert [way.text for way in ways] == [
        "Forside",
        "Indsatskatalog for rusmidler",
        "2 Behandling",
        "2.1 Grupper",
    ]
    assert ways[-1].get("href") == f"{site.absolute_url()}/indsatskatalog/grupper"


def test_an_offer_tells_of_offers_like_it_and_of_the_readers_rights(citizen):
    document = fromstring(citizen.answer("indsatskatalog/aaben-raadgivning").text)
    [related] = document.xpath('//section[@aria-labelledby="andre-tilbud"]')
    assert related.xpath(".//li/p/a/text()")[0] == "Unge"
    [rights] = document.xpath('//section[@aria-labelledby="dine-rettigheder"]')
    [link] = rights.xpath(".//a")
    assert link.get("href") == f"{citizen.url}/indsatskatalog#anonymitet"
