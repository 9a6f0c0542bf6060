"""Our theme around Plone's own pages: the lean shell's head and foot, nothing that says Plone."""

import pytest
import transaction
from lxml.html import fromstring
from plone import api
from plone.app.testing import applyProfile
from plone.base.utils import get_installer

from .conftest import THEMING

PLONES = ("login", "sitemap", "login-help")
PLONES_AND_OURS = ("/barceloneta", "/plone.css")
THEMES_AND_PAGES = ("/plone.css", "/pages.css")


@pytest.fixture
def dressed(site):
    """The site with the theme's profile applied, as the administrator of a site does it."""
    with api.env.adopt_roles(["Manager"]):
        applyProfile(site, "servicedeklaration:theme")
    transaction.commit()
    return site


def around(document) -> tuple[list, list]:
    """What the links in the head and in the foot lead to."""
    head = document.xpath('//header[@class="sd-header"]//a/@href')
    return head, document.xpath('//footer[@class="sd-footer"]//a/@href')


def test_plones_own_pages_have_the_head_and_foot_of_ours(dressed, citizen):
    ours = around(citizen.page("forside"))
    assert all(ours)
    for path in PLONES:
        assert around(citizen.page(path)) == ours, path


def test_plones_own_pages_are_in_the_same_frame_at_every_name_of_this_machine(dressed, citizen):
    document = fromstring(citizen.answer("login", headers={"Host": "127.0.0.1"}).text)
    assert document.xpath('//header[@class="sd-header"]')
    assert not document.xpath('//*[@id="portal-logo"]')


def test_plones_own_pages_are_sound(dressed, citizen):
    for path in PLONES:
        document = citizen.page(path)
        assert len(document.xpath("//main")) == 1, path
        assert len(document.xpath("//h1")) == 1, path
        assert document.xpath('//*[@id="content"]'), path
        assert document.get("lang") == "da", path


def test_a_citizen_fetches_nothing_of_plones_and_reads_nothing_of_it(dressed, citizen):
    for path in PLONES:
        document = citizen.page(path)
        fetched = document.xpath('//link[@rel="stylesheet"]/@href | //script/@src')
        assert all("++resource++servicedeklaration/" in url for url in fetched), fetched
        words = " ".join(document.xpath("//body")[0].itertext()).lower()
        assert "plone" not in words.replace("plone site", ""), path
        assert not document.xpath('//meta[@name="generator"]')


def test_who_is_logged_in_has_plones_tools_in_the_same_frame(dressed, editor):
    document = editor.page("indsatskatalog/edit")
    assert document.xpath('//*[@id="edit-bar"]')
    assert document.xpath("//script[@src]")
    sheets = document.xpath('//link[@rel="stylesheet"]/@href')
    [plones], [ours] = ([i for i, url in enumerate(sheets) if n in url] for n in PLONES_AND_OURS)
    assert plones < ours
    head, _ = around(document)
    assert f"{dressed.absolute_url()}/logout" in head


def test_the_pages_own_stylesheets_come_after_the_themes(dressed, editor):
    sheets = editor.page("indsatskatalog").xpath('//link[@rel="stylesheet"]/@href')
    [plone], [pages] = ([i for i, url in enumerate(sheets) if n in url] for n in THEMES_AND_PAGES)
    assert plone < pages


def test_a_missing_page_says_what_one_can_do(dressed, citizen):
    answer = citizen.answer("findes/slet-ikke")
    assert answer.status_code == 404
    for words in ("Siden findes ikke", 'role="search"', "Gå til forsiden"):
        assert words in answer.text
    assert 'rel="canonical"' not in answer.text


def test_the_logo_that_the_site_was_given_stands_beside_its_name(dressed, citizen):
    assert not citizen.page("forside").xpath("//header//img")
    dressed.portal_registry["plone.site_logo"] = b"filenameb64:bG9nby5zdmc=;datab64:PHN2Zy8+"
    transaction.commit()
    [logo] = citizen.page("forside").xpath("//header//img")
    assert (logo.get("alt"), logo.get("src")[-8:]) == ("", "logo.svg")


def test_the_site_gets_plones_theme_again(dressed):
    with api.env.adopt_roles(["Manager"]):
        applyProfile(dressed, "servicedeklaration:theme_uninstall")
    assert dressed.portal_registry[f"{THEMING}.currentTheme"] == "barceloneta"
    assert dressed.portal_registry[f"{THEMING}.hostnameBlacklist"] == ["127.0.0.1"]


def test_taking_the_add_on_away_gives_the_site_plones_theme_again(dressed):
    with api.env.adopt_roles(["Manager"]):
        get_installer(dressed).uninstall_product("servicedeklaration")
    assert dressed.portal_registry[f"{THEMING}.currentTheme"] == "barceloneta"
