"""Names under a Publikation lead into the edition in force; an edition keeps its address."""

from datetime import date

import transaction

from ...integration.browser import world

OFFER = "aaben-raadgivning"


def heading(document) -> str:
    return document.findtext(".//h1")


def canonical(document) -> str:
    [link] = document.xpath('//link[@rel="canonical"]')
    return link.get("href")


def test_an_offer_has_a_short_address_a_path_and_its_own_address_in_each_edition(citizen):
    for path in (OFFER, f"indgang/{OFFER}", f"2025/indgang/{OFFER}", f"2023/indgang/{OFFER}"):
        assert heading(citizen.page(f"indsatskatalog/{path}")) == "Åben rådgivning"


def test_every_address_of_what_is_in_force_names_the_short_one_as_the_lasting_one(citizen, site):
    lasting = f"{site.absolute_url()}/indsatskatalog/{OFFER}"
    for path in (OFFER, f"indgang/{OFFER}", f"2025/indgang/{OFFER}"):
        assert canonical(citizen.page(f"indsatskatalog/{path}")) == lasting


def test_an_older_edition_names_its_own_address_as_the_lasting_one(citizen, site):
    path = f"indsatskatalog/2023/indgang/{OFFER}"
    assert canonical(citizen.page(path)) == f"{site.absolute_url()}/{path}"


def test_the_edition_in_force_has_the_publications_address(citizen, site):
    for path in ("indsatskatalog", "indsatskatalog/2025"):
        assert canonical(citizen.page(path)) == f"{site.absolute_url()}/indsatskatalog"


def test_the_publication_shows_another_edition_from_midnight_on(citizen, site):
    world.approve(site.indsatskatalog["2027"], date(2027, 1, 1))
    transaction.commit()
    world.set_clock(2026, 12, 31, 23, 59)
    assert "Gælder fra 1. januar 2025" in citizen.words("indsatskatalog")
    world.set_clock(2027, 1, 1, 0, 0)
    assert "Gælder fra 1. januar 2027" in citizen.words("indsatskatalog")


def test_what_stands_elsewhere_on_the_site_has_no_address_here(citizen, site):
    site.invokeFactory("Document", "nyheder", title="Nyheder")
    site.portal_workflow.doActionFor(site.nyheder, "publish")
    transaction.commit()
    for below in ("indsatskatalog", "indsatskatalog/2025", f"indsatskatalog/{OFFER}"):
        for name in ("rusmiddelcenter", "indsatskatalog", "nyheder", "findes-ikke"):
            assert citizen.answer(f"{below}/{name}").status_code == 404, (below, name)


def test_an_offer_wins_over_a_page_of_the_same_name_at_the_sites_root(citizen, site):
    site.invokeFactory("Document", "unge", title="En side om noget andet")
    transaction.commit()
    assert heading(citizen.page("indsatskatalog/unge")) == "Unge"


def test_an_edition_wins_over_a_name_inside_the_edition_in_force(citizen, site):
    catalogue = world.make_catalogue(site, "andet-katalog")
    edition = world.make_edition(catalogue, "2025")
    world.make(edition, "Afsnit", "2023", title="Afsnittet 2023")
    world.approve(edition, date(2025, 1, 1))
    world.approve(world.make_edition(catalogue, "2023", title="Udgaven 2023"), date(2023, 1, 1))
    transaction.commit()
    assert heading(citizen.page("andet-katalog/2023")) == "Udgaven 2023"
    assert heading(citizen.page("andet-katalog/2025/2023")) == "Afsnittet 2023"
    section = "/andet-katalog/2025/2023"
    assert canonical(citizen.page("andet-katalog/2025/2023")).endswith(section)


def test_a_name_that_several_parts_bear_needs_its_whole_path(citizen, site):
    catalogue = world.make_catalogue(site, "andet-katalog")
    edition = world.make_edition(catalogue)
    world.make(edition.behandling, "Indsats", "unge", title="Unge i behandling")
    world.approve(edition, date(2025, 1, 1))
    transaction.commit()
    assert citizen.answer("andet-katalog/unge").status_code == 404
    assert heading(citizen.page("andet-katalog/behandling/unge")) == "Unge i behandling"
    offer = citizen.page("andet-katalog/behandling/unge")
    assert canonical(offer).endswith("/andet-katalog/behandling/unge")


def test_views_and_forms_of_a_publication_still_work(editor):
    for path in ("udgaver", "@@udgaver", "view", "edit", "folder_contents"):
        assert editor.answer(f"indsatskatalog/{path}").status_code == 200, path


def test_a_part_that_only_a_draft_has_leads_nowhere_for_a_citizen(citizen, site):
    world.make(site.indsatskatalog["2027"], "Indsats", "nyt-tilbud", title="Nyt tilbud")
    transaction.commit()
    assert citizen.answer("indsatskatalog/nyt-tilbud").status_code == 404
    assert citizen.answer("indsatskatalog/2027/nyt-tilbud").status_code != 200
