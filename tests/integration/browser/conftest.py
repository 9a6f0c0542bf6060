"""One world for the tests of the pages; it is Monday 3 March 2025, noon."""

import pytest
from plone.app.testing import TEST_USER_ID, TEST_USER_NAME, login, logout, setRoles
from zope.interface import alsoProvides

from servicedeklaration.interfaces import IServicedeklarationLayer

from . import world


@pytest.fixture(autouse=True)
def third_of_march():
    world.set_clock(2025, 3, 3)
    yield
    world.let_clock_run()


@pytest.fixture
def site(portal, http_request):
    """The site as a manager sees it, with the add-on's layer on the request."""
    alsoProvides(http_request, IServicedeklarationLayer)
    act_as(portal, "Manager", "Site Administrator")
    return portal


def act_as(portal, *roles: str) -> None:
    """Let the test user have the roles; none: nobody is logged in."""
    if not roles:
        logout()
        return
    login(portal, TEST_USER_NAME)
    setRoles(portal, TEST_USER_ID, list(roles))


@pytest.fixture
def anonymous(site):
    """A function after which nobody is logged in."""
    return lambda: act_as(site)


@pytest.fixture
def place(site):
    return world.make_place(site)


@pytest.fixture
def catalogue(site, place):
    return world.make_catalogue(site, place=place)


@pytest.fixture
def in_force(catalogue):
    """The edition in force since New Year."""
    return world.approve(world.make_edition(catalogue), world.date(2025, 1, 1))


@pytest.fixture
def page(site, http_request):
    """A function that renders a view of an object and gives it as an lxml document."""
    from lxml.html import fromstring

    def render(obj, name="view"):
        return fromstring(obj.restrictedTraverse(f"@@{name}")())

    return render
