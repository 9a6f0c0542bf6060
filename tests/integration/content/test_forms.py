"""The forms, as a communications officer meets them: over HTTP, in Danish."""

import re
from datetime import date

import pytest
import transaction
from plone.app.testing import TEST_USER_ID, TEST_USER_NAME, TEST_USER_PASSWORD, login, setRoles
from plone.testing.zope import Browser

from .world import make_world

WORKS = ["Publikation", "Kontaktsted"]
PARTS = ["Afsnit", "Indsats"]
TABS = {
    "rusmidler/edit": ["default", "contact", "review"],
    "rusmidler/2025/edit": [
        "default",
        "edition",
        "whom",
        "practice",
        "rights",
        "quality",
        "easy_read",
    ],
    "rusmidler/2025/tilbud/samtaler/edit": ["default", "whom", "rights", "contact"],
    "centret/edit": ["default", "hours"],
}
"""Form → its tabs in order, before Plone's own settings."""


@pytest.fixture
def world(functional):
    site = functional["portal"]
    setRoles(site, TEST_USER_ID, ["Editor"])
    login(site, TEST_USER_NAME)
    made = make_world(site)
    made.site = site
    transaction.commit()
    return made


@pytest.fixture
def browser(functional, world):
    browser = Browser(functional["app"])
    browser.handleErrors = False
    browser.addHeader("Authorization", f"Basic {TEST_USER_NAME}:{TEST_USER_PASSWORD}")
    browser.addHeader("Accept-Language", "da")
    return browser


@pytest.mark.parametrize("portal_type", WORKS)
def test_a_work_and_a_place_can_be_added_anywhere(browser, world, portal_type):
    browser.open(f"{world.site.absolute_url()}/++add++{portal_type}")
    assert browser.getControl(name="form.buttons.save")


@pytest.mark.parametrize("portal_type", PARTS)
def test_a_part_can_be_added_to_an_edition(browser, world, portal_type):
    browser.open(f"{world.edition.absolute_url()}/++add++{portal_type}")
    assert browser.getControl(name="form.widgets.ITitle.title")


@pytest.mark.parametrize("kind", ["Servicedeklaration", "Indsatskatalog"])
def test_an_edition_of_each_kind_can_be_added_to_its_work(browser, world, kind):
    world.publication.manage_delObjects(["2025"])
    world.publication.kind = kind
    transaction.commit()
    browser.open(f"{world.publication.absolute_url()}/++add++{kind}")
    browser.getControl(name="form.widgets.ITitle.title").value = "Udgave 2026"
    browser.getControl(name="form.buttons.save").click()
    transaction.begin()
    assert [each.title for each in world.publication.objectValues()] == ["Udgave 2026"]


@pytest.mark.parametrize("path", TABS)
def test_the_tabs_come_in_an_order_that_makes_sense(browser, world, path):
    browser.open(f"{world.site.absolute_url()}/{path}")
    tabs = re.findall(r'<fieldset id="fieldset-(\w+)"', browser.contents)
    assert [tab for tab in tabs if tab != "settings"] == TABS[path]


def test_the_form_of_an_edition_is_not_too_long_for_a_slow_line(browser, world):
    """Plone's settings of the editor, repeated for each field, made it 3.8 MB."""
    browser.open(f"{world.edition.absolute_url()}/edit")
    assert len(browser.contents) < 500_000


def test_a_place_s_hours_are_written_in_one_text_area(browser, world):
    browser.open(f"{world.place.absolute_url()}/edit")
    browser.getControl(name="form.widgets.opening_hours").value = "Mandag kl. 8-15\nman 08:00-15:00"
    browser.getControl(name="form.widgets.phones").value = "70 00 00 00\n70 00 00 01"
    browser.getControl(name="form.buttons.save").click()
    transaction.begin()
    assert world.place.opening_hours == {
        "text": "Mandag kl. 8-15",
        "intervals": [{"day": "mon", "from": "08:00", "to": "15:00"}],
    }
    assert world.place.phones == ("70 00 00 00", "70 00 00 01")


def test_a_wrong_reference_to_law_is_named_and_nothing_is_saved(browser, world):
    browser.open(f"{world.offer.absolute_url()}/edit")
    browser.getControl(name="form.widgets.ILegalBasis.legal_basis").value = "efter reglerne"
    browser.getControl(name="form.buttons.save").click()
    assert re.search(r"(&quot;|\")efter reglerne", browser.contents)
    transaction.begin()
    assert world.offer.legal_basis == ()


def test_an_edition_that_ends_before_it_begins_is_not_saved(browser, world):
    browser.open(f"{world.edition.absolute_url()}/edit")
    browser.getControl(name="form.widgets.IEdition.in_force_until").value = "2024-01-01"
    browser.getControl(name="form.buttons.save").click()
    transaction.begin()
    assert world.edition.in_force_until is None
    assert world.edition.in_force_from == date(2025, 1, 1)


@pytest.mark.parametrize("page", ["", "/edit"])
def test_a_value_that_its_list_no_longer_holds_breaks_no_page(browser, world, page):
    world.offer.access = world.offer.offer_type = "by_letter"
    world.offer.form = ("group", "by_letter")
    world.section.topic = "astrology"
    world.publication.municipality = "9999"
    world.publication.kind = "Brochure"
    transaction.commit()
    for obj in (world.offer, world.section, world.publication):
        browser.open(obj.absolute_url() + page)
        assert browser.headers["status"].startswith("200")
