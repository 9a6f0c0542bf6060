"""A catalogue with an edition of 2023, one of 2025 with work done on it, and a draft of 2027."""

from datetime import date

import pytest
import transaction
from plone.app.testing import TEST_USER_ID, TEST_USER_NAME, login, setRoles
from z3c.relationfield import RelationValue
from zope.component import getUtility
from zope.intid.interfaces import IIntIds

from ...integration.browser import world
from ..browser.conftest import PASSWORD, Visitor

OLD_COMPLAINT = "<p>Du kan klage inden 4 uger. Skriv til kommunen.</p>"
NEW_COMPLAINT = "<p>Du kan klage inden 6 uger. Skriv til kommunen.</p>"
LONG = " ".join(f"Sætning nummer {n} er den samme." for n in range(40))


def contact_to(place):
    return RelationValue(getUtility(IIntIds).getId(place))


def work_on(edition, place) -> None:
    """Change offers, add one, take one away, move one, and rename a section."""
    section = edition["indgang"]
    section.title = "Indgang og rådgivning"
    counselling = section["aaben-raadgivning"]
    counselling.price = world.html("<p>Det koster 75 kr.</p>")
    counselling.legal_basis = ("serviceloven § 12",)
    counselling.access = "referral"
    counselling.contacts = [contact_to(place)]
    counselling.headings = {"price": "Betaling for rådgivning"}
    counselling.purpose = world.html(
        f'<p>At du får <a href="https://b.example/nyt">overblik</a>. {LONG} Nu.</p>'
    )
    edition["behandling"].manage_delObjects(["grupper"])
    world.make(edition["behandling"], "Indsats", "samtaler", title="Samtaler")
    unge = section["unge"]
    section.manage_delObjects(["unge"])
    world.make(
        edition["behandling"],
        "Indsats",
        "unge",
        title=unge.title,
        number="1.2",
        age_min=15,
        age_max=25,
    )


@pytest.fixture
def site(functional_portal):
    """It is Monday 3 March 2025, noon; the address of the site is the visitors'."""
    world.set_clock(2025, 3, 3)
    login(functional_portal, TEST_USER_NAME)
    setRoles(functional_portal, TEST_USER_ID, ["Manager", "Site Administrator"])
    functional_portal.acl_users.userFolderAddUser("Editor", PASSWORD, ["Editor"], [])
    place = world.make_place(functional_portal)
    catalogue = world.make_catalogue(functional_portal, place=place)
    old = world.make_edition(catalogue, "2023", edition_label="2023")
    world.make(
        old, "Afsnit", "klage", title="Klage", topic="complaint", rich={"body": OLD_COMPLAINT}
    )
    old["indgang"]["aaben-raadgivning"].purpose = world.html(
        f'<p>At du får <a href="https://a.example/gammelt">overblik</a>. {LONG}</p>'
    )
    world.approve(old, date(2023, 1, 1))
    new = world.make_edition(catalogue, "2025", edition_label="2025")
    world.make(
        new, "Afsnit", "klage", title="Klage", topic="complaint", rich={"body": NEW_COMPLAINT}
    )
    work_on(new, place)
    world.approve(new, date(2025, 1, 1))
    world.make_edition(catalogue, "2027", edition_label="2027", title="Hemmelig kladde")
    transaction.commit()
    yield functional_portal
    world.let_clock_run()


@pytest.fixture
def citizen(site):
    """A visitor who is not logged in."""
    with Visitor(site.absolute_url(), None) as visitor:
        yield visitor


@pytest.fixture
def editor(site):
    with Visitor(site.absolute_url(), ("Editor", PASSWORD)) as visitor:
        yield visitor
