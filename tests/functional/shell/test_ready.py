"""Pages whose parts are kept ready show the same as pages that are laid out anew, and at once."""

from datetime import date

import pytest
import transaction
from plone import api

from servicedeklaration.browser.pages.ready import READY

from ...integration.browser import world

READING_PAGES = (
    "indsatskatalog",
    "indsatskatalog/2025",
    "indsatskatalog/2023",
    "indsatskatalog/aaben-raadgivning",
    "indsatskatalog/indgang",
    "indsatskatalog/2023/indgang/unge",
)


@pytest.fixture(autouse=True)
def nothing_kept():
    READY.clear()
    yield
    READY.clear()


def anew(citizen, path: str) -> str:
    """The page as it is where nothing is kept."""
    READY.clear()
    return citizen.answer(path).text


def test_a_page_is_the_same_cold_and_warm(themed, citizen):
    for path in READING_PAGES:
        cold = anew(citizen, path)
        assert citizen.answer(path).text == cold, path
        assert citizen.answer(path).text == cold, path


def test_what_is_not_sealed_shows_at_once(themed, citizen):
    changes = (
        lambda: setattr(themed.rusmiddelcenter, "phones", ("00000009",)),
        lambda: setattr(themed.indsatskatalog, "provider", "Et andet center"),
        lambda: setattr(themed.indsatskatalog, "municipality", "0860"),
        lambda: api.portal.set_registry_record("plone.site_title", "Et andet navn"),
        lambda: world.set_clock(2025, 3, 3, 16),
        lambda: world.set_clock(2025, 3, 4),
        lambda: world.approve(themed.indsatskatalog["2027"], date(2027, 1, 1)),
        lambda: world.set_clock(2027, 2, 1),
    )
    for change in changes:
        for path in READING_PAGES:
            citizen.answer(path)
        change()
        transaction.commit()
        warm = [citizen.answer(path).text for path in READING_PAGES]
        assert warm == [anew(citizen, path) for path in READING_PAGES]


def test_a_withdrawal_shows_at_once(themed, citizen):
    citizen.answer("indsatskatalog/2025")
    world.withdraw(themed.indsatskatalog["2025"], "Teksten var forkert.")
    transaction.commit()
    assert "Teksten var forkert." in citizen.words("indsatskatalog/2025")


def test_a_draft_is_never_kept_and_its_changes_show_at_once(themed, editor):
    draft = themed.indsatskatalog["2027"]
    assert "Ny tekst" not in editor.words("indsatskatalog/2027")
    draft.introduction = world.html("<p>Ny tekst om hjælpen.</p>")
    transaction.commit()
    assert "Ny tekst om hjælpen." in editor.words("indsatskatalog/2027")


def test_a_text_that_leads_to_other_content_is_not_kept(themed, citizen):
    catalogue = world.make_catalogue(themed, "henviser")
    edition = world.make_edition(catalogue, "1")
    uid = themed.rusmiddelcenter.UID()
    edition.introduction = world.html(f'<p><a href="resolveuid/{uid}">Centret</a></p>')
    world.approve(edition, date(2025, 1, 1))
    transaction.commit()
    assert "/rusmiddelcenter" in citizen.answer("henviser").text
    themed.manage_renameObject("rusmiddelcenter", "centret")
    transaction.commit()
    assert citizen.answer("henviser").text == anew(citizen, "henviser")


def test_what_is_hidden_stays_hidden_when_its_page_was_kept_for_another(themed, citizen, editor):
    assert editor.answer("indsatskatalog/2027").status_code == 200
    assert citizen.answer("indsatskatalog/2027").status_code == 404


def test_an_editors_box_is_never_shown_to_a_citizen(themed, citizen, editor):
    assert editor.page("indsatskatalog").xpath('//*[@class="sd-editors"]')
    assert not citizen.page("indsatskatalog").xpath('//*[@class="sd-editors"]')
