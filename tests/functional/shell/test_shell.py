"""The shell around a page: the lean one for citizens, Plone's main template for all others."""

import pytest
import transaction
from plone import api
from plone.app.testing import logout

from servicedeklaration.browser.shell.links import is_there

from ..browser import test_every_page as every_page
from .conftest import set_theme

LEAN = '//body[contains(@class, "sd-shell")]'
SHELLS = ("servicedeklaration", "barceloneta")


@pytest.mark.parametrize("theme", SHELLS)
@pytest.mark.parametrize("name", [name for name in dir(every_page) if name.startswith("test_")])
def test_every_page_is_sound_in_both_shells(name, theme, site, citizen):
    set_theme(site, theme)
    test = getattr(every_page, name)
    test(*(site if wanted == "site" else citizen for wanted in _arguments(test)))


def _arguments(test) -> tuple[str, ...]:
    return test.__code__.co_varnames[: test.__code__.co_argcount]


def test_a_citizen_gets_the_lean_shell_and_nothing_of_plones(themed, citizen):
    document = citizen.page("indsatskatalog")
    assert document.xpath(LEAN)
    assert not document.xpath("//script | //*[starts-with(@id, 'portal-')]")
    assert "++plone++" not in citizen.answer("indsatskatalog").text


def test_no_theme_is_put_on_the_lean_shell(themed, citizen):
    assert citizen.answer("forside").headers["X-Theme-Disabled"] == "True"


def test_who_is_logged_in_gets_the_main_template(themed, editor):
    document = editor.page("indsatskatalog")
    assert not document.xpath(LEAN)
    assert document.xpath('//*[@id="portal-footer-wrapper"]')


def test_another_theme_or_none_gets_the_main_template(themed, citizen):
    for name, enabled in (("barceloneta", True), ("servicedeklaration", False)):
        set_theme(themed, name, enabled)
        assert not citizen.page("indsatskatalog").xpath(LEAN), name


def test_the_shell_leads_past_itself_and_on(themed, citizen):
    document = citizen.page("indsatskatalog")
    [skip] = document.xpath('//a[@class="sd-skip"]/@href')
    assert document.xpath(f'//main[@id="{skip[1:]}"]')
    [site] = document.xpath('//a[@class="sd-site"]')
    assert (site.get("href"), site.text) == (themed.absolute_url(), "Plone site")
    assert f"{themed.absolute_url()}/@@search" in document.xpath("//header//a/@href")


def test_every_way_on_leads_to_a_page(themed, citizen):
    document = citizen.page("forside")
    ways = document.xpath("//header[@class='sd-header']//a/@href | //footer//a/@href")
    assert f"{themed.absolute_url()}/tilgaengelighed" in ways
    assert {citizen.get(url).status_code for url in ways} == {200}


def test_a_way_to_content_is_there_for_who_may_see_it(themed):
    themed.invokeFactory("Document", "om-os", title="Om os")
    logout()
    assert not is_there("om-os", themed, themed.REQUEST)
    with api.env.adopt_roles(["Manager"]):
        themed.portal_workflow.doActionFor(themed["om-os"], "publish")
    assert is_there("om-os", themed, themed.REQUEST)


def test_contact_leads_to_the_places_once_there_are_some_to_see(themed, citizen):
    def leads_to() -> set[str]:
        links = citizen.page("indsatskatalog").xpath("//header//a | //footer//a")
        return {link.get("href") for link in links if link.text == "Kontakt"}

    home = themed.absolute_url()
    assert leads_to() == {f"{home}/@@kontakt"}
    themed.invokeFactory("Folder", "kontakt", title="Kontaktsteder")
    transaction.commit()
    assert leads_to() == {f"{home}/@@kontakt"}
    with api.env.adopt_roles(["Manager"]):
        themed.portal_workflow.doActionFor(themed["kontakt"], "publish")
    transaction.commit()
    assert leads_to() == {f"{home}/kontakt"}


def test_the_shell_speaks_the_visitors_language(themed, citizen):
    assert citizen.page("forside").get("lang") == "da"
