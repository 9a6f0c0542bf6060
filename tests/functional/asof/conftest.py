"""Works with a past, over HTTP: it is Monday 3 March 2025, noon."""

from datetime import date

import pytest
import transaction
from plone.app.testing import TEST_USER_ID, TEST_USER_NAME, login, setRoles

from ...integration.actions.world import make_edition as make_standard
from ...integration.actions.world import make_publication
from ...integration.browser import world
from ..browser.conftest import PASSWORD, Visitor

STAFF = ("Contributor", "Editor", "CommitteeSecretary", "CommitteeMember")


def sealed_on(day: date, edition, first: date, last: date | None = None):
    """Register an edition as approved while it is that day."""
    world.set_clock(day.year, day.month, day.day)
    return world.approve(edition, first, last=last)


def make_history(portal):
    """ "indsatskatalog": 2023 until June 2024, nothing until New Year, 2025; 2026 is decided."""
    world.set_clock(2022, 12, 1)
    catalogue = world.make_catalogue(portal, place=world.make_place(portal))
    old = world.make_edition(
        catalogue, "2023", edition_label="2023", legal_basis=("serviceloven § 101",)
    )
    old.indgang["aaben-raadgivning"].price = world.html("<p>Det koster 100 kr.</p>")
    world.make(old, "Indsats", "gammelt-tilbud", title="Gammelt tilbud")
    sealed_on(date(2022, 12, 10), old, date(2023, 1, 1), date(2024, 6, 30))
    new = world.make_edition(catalogue, "2025", edition_label="2025")
    world.make(new, "Indsats", "nyt-tilbud", title="Nyt tilbud")
    sealed_on(date(2025, 1, 15), new, date(2025, 1, 1))
    later = world.make_edition(catalogue, "2026", edition_label="2026")
    sealed_on(date(2025, 2, 28), later, date(2026, 1, 1))
    draft = world.make_edition(catalogue, "2027", edition_label="2027", title="Hemmelig kladde")
    world.make(draft, "Indsats", "hemmeligt-tilbud", title="Hemmeligt tilbud")


def make_withdrawn(portal):
    """ "tilbagekaldt": from New Year 2024, withdrawn on 1 September 2024."""
    work = world.make_catalogue(portal, "tilbagekaldt")
    edition = world.make_edition(work, "2024", edition_label="2024")
    sealed_on(date(2023, 12, 1), edition, date(2024, 1, 1))
    world.set_clock(2024, 9, 1)
    world.withdraw(edition, "Prisen var forkert.")


def make_without_answers(portal):
    """ "kladden", "hoeringen" and "sagen" have no approved edition."""
    for name, state in (
        ("kladden", "draft"),
        ("hoeringen", "consultation"),
        ("sagen", "pending"),
    ):
        work = make_publication(portal, name, title=f"Værk {state}")
        make_standard(work, state, title=f"Udgave {state}", in_force_from=date(2024, 1, 1))


@pytest.fixture(scope="class")
def site(functional_portal_class):
    portal = functional_portal_class
    login(portal, TEST_USER_NAME)
    setRoles(portal, TEST_USER_ID, ["Manager", "Site Administrator"])
    for role in STAFF:
        portal.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
    make_history(portal)
    make_withdrawn(portal)
    world.set_clock(2025, 3, 3)
    make_without_answers(portal)
    transaction.commit()
    yield portal
    world.let_clock_run()


@pytest.fixture(autouse=True)
def third_of_march(site):
    world.set_clock(2025, 3, 3)


@pytest.fixture
def citizen(site):
    """A visitor who is not logged in."""
    with Visitor(site.absolute_url(), None) as visitor:
        yield visitor


@pytest.fixture
def people(site):
    """Somebody of each role on the staff."""
    visitors = {role: Visitor(site.absolute_url(), (role, PASSWORD)) for role in STAFF}
    yield visitors
    for visitor in visitors.values():
        visitor.close()
