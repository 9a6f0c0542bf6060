"""`/kontakt` is what a citizen expects: whom to call, where to go, and the ways to write."""

from datetime import date

import pytest
import transaction
from plone import api

from servicedeklaration.content.places import FOLDER, LAYOUT, leave_folder, places_for
from servicedeklaration.setuphandlers import post_install
from servicedeklaration.upgrades import to_1002

from ...integration.browser import world

HOURS = {
    "text": "Hverdage kl. 9-15",
    "intervals": [{"day": "mon", "from": "09:00", "to": "15:00"}],
}
OPEN = {
    "@type": "Kontaktsted",
    "name": "Aaben dør",
    "phones": ["22 33 44 55"],
    "street": "Torvegade 3",
    "opening_hours": HOURS,
}
HIDDEN = {"@type": "Kontaktsted", "name": "Hemmeligt hus", "phones": ["22 33 44 66"]}


@pytest.fixture
def folder(site):
    """The folder of places: one that everyone may see, and one of a text that is not public."""
    places_for(site, [OPEN, HIDDEN])
    place = site[FOLDER]["aaben-doer"]
    for permission in ("View", "Access contents information"):
        place.manage_permission(permission, [], acquire=1)
    place.reindexObject()
    transaction.commit()
    return site[FOLDER]


def links(citizen) -> list[str]:
    return citizen.own(FOLDER).xpath(".//a/@href")


def test_it_leads_to_the_forms_the_answers_and_the_numbers(citizen, site, folder):
    found = links(citizen)
    for page in ("@@kontakt", "skriv-anonymt", "laes-svar"):
        assert f"{site.absolute_url()}/{page}" in found
    assert "tel:+4522334455" in found
    assert f"{folder.absolute_url()}/aaben-doer" in found


def test_it_tells_the_hours_and_whether_it_is_open_now(citizen, folder):
    words = citizen.words(FOLDER)
    assert "Hverdage kl. 9-15" in words
    assert "Åbent nu" in words


def test_a_place_that_only_staff_see_is_not_there(citizen, editor, folder):
    assert HIDDEN["name"] not in citizen.words(FOLDER)
    assert HIDDEN["name"] in editor.words(FOLDER)


def test_who_may_be_in_danger_is_told_whom_to_call_first(citizen, folder):
    found = links(citizen)
    assert found.index("tel:112") < found.index("tel:+4522334455")


def groups(citizen) -> dict[str, list[str]]:
    """Municipality → the places below its heading, for all headings of the page."""
    found: dict[str, list[str]] = {}
    for heading in citizen.own(FOLDER).xpath(".//h3 | .//h4"):
        words = heading.text_content()
        if heading.tag == "h3":
            found[words] = []
        else:
            found[list(found)[-1]].append(words)
    return found


def test_of_several_municipalities_each_has_its_own_places(site, citizen, folder):
    other = world.make_catalogue(site, "andet", place=folder["aaben-doer"])
    other.municipality = "0561"
    world.approve(world.make_edition(other, "2024"), date(2024, 1, 1))
    transaction.commit()
    assert groups(citizen) == {"Esbjerg Kommune": ["Aaben dør"], "Læsø Kommune": []}
    [empty] = citizen.own(FOLDER).xpath(".//h3[@id='kommune-0825']/following-sibling::p[1]")
    assert empty.xpath("./a/@href") == [f"{site.absolute_url()}/@@kontakt"]
    assert "#kommune-0561" in links(citizen)


def test_of_one_municipality_its_name_is_no_heading(citizen, folder):
    assert groups(citizen) == {"Aaben dør": []}


def test_it_is_a_page_with_one_heading_and_its_own_address(citizen, folder):
    page = citizen.page(FOLDER)
    assert len(page.xpath("//h1")) == 1
    assert page.xpath('//link[@rel="canonical"]/@href') == [folder.absolute_url()]


def test_a_places_own_page_leads_to_it(citizen, folder):
    trail = citizen.own(f"{FOLDER}/aaben-doer").xpath('.//nav[@class="sd-trail"]//a/@href')
    assert trail[1:] == [folder.absolute_url()]


def test_it_leads_nobody_to_a_page_that_is_not_for_them(citizen, folder):
    place = folder["aaben-doer"]
    for permission in ("View", "Access contents information"):
        place.manage_permission(permission, ["Anonymous", "Manager"], acquire=0)
    api.content.transition(folder, "reject")
    transaction.commit()
    assert citizen.answer(FOLDER).status_code != 200
    assert not citizen.own(f"{FOLDER}/aaben-doer").xpath(f'.//a[@href="{folder.absolute_url()}"]')


def test_without_places_it_still_leads_to_the_forms(citizen, site, folder):
    api.content.delete(objects=folder.objectValues())
    transaction.commit()
    assert f"{site.absolute_url()}/skriv-anonymt" in links(citizen)


@pytest.mark.parametrize(
    "set_up", [to_1002, post_install], ids=["an older site", "installed again"]
)
def test_a_folder_that_is_there_already_gets_the_page(site, folder, set_up):
    leave_folder(site)
    assert folder.getLayout() != LAYOUT
    set_up(site.portal_setup)
    assert folder.getLayout() == LAYOUT


def test_what_staff_have_chosen_for_the_folder_stays(site, folder):
    folder.setLayout("summary_view")
    to_1002(site.portal_setup)
    assert folder.getLayout() == "summary_view"


def test_when_the_add_on_leaves_the_folder_is_plones(site, folder):
    leave_folder(site)
    assert folder.getLayout() == "listing_view"


def test_what_a_document_says_of_one_place_twice_is_all_kept(site):
    number = "Tlf. til anonyme henvendelser: 22 33 44 66"
    more = {**OPEN, "phones": ["22334455", "22 33 44 66"], "remarks": number}
    places, [new] = places_for(site, [OPEN, more])
    assert places == [new, new]
    assert new.phones == ("22 33 44 55", "22 33 44 66")
    assert new.remarks == number


@pytest.fixture
def own_page(site):
    """A page of the municipality's own, which stood at the address before."""
    page = api.content.create(site, "Document", FOLDER, title="Find os på rådhuset")
    api.content.transition(page, "publish")
    transaction.commit()
    return page


@pytest.fixture
def own_folder(site):
    """A folder of the municipality's own with a page in it."""
    folder = api.content.create(site, "Folder", FOLDER, title="Kontakt")
    page = api.content.create(folder, "Document", "borgerservice", title="Vores borgerservice")
    for each in (folder, page):
        api.content.transition(each, "publish")
    transaction.commit()
    return folder


@pytest.mark.parametrize("set_up", [to_1002, post_install], ids=["an older site", "installed"])
def test_a_page_of_the_municipalitys_own_stays_at_the_address(site, citizen, own_page, set_up):
    set_up(site.portal_setup)
    transaction.commit()
    assert own_page.title in citizen.page(FOLDER).xpath("string(//h1)")


def test_a_folder_of_the_municipalitys_own_still_shows_its_pages(site, citizen, own_folder):
    post_install(site.portal_setup)
    transaction.commit()
    assert "Vores borgerservice" in citizen.page(FOLDER).xpath("string(//main)")


def test_places_are_made_also_where_a_page_of_the_municipalitys_own_has_the_address(site, own_page):
    [place], _new = places_for(site, [OPEN])
    [again], new = places_for(site, [OPEN])
    assert again == place
    assert new == []
    assert place.aq_parent.portal_type == "Folder"
    assert place.absolute_url() == f"{site.absolute_url()}/kontaktsteder/aaben-doer"


def test_a_place_that_has_the_address_itself_stays_a_page_of_its_own(site, citizen):
    place = api.content.create(site, "Kontaktsted", FOLDER, name="Kontakt", phones=("22 33 44 77",))
    to_1002(site.portal_setup)
    transaction.commit()
    assert place.getLayout() != LAYOUT
    assert "22 33 44 77" in citizen.words(FOLDER)
