"""The filled test site that the Robot suites are run against, its clock, and the browser."""

import shutil
from datetime import datetime

import pytest
import transaction
from plone.app.testing import SITE_OWNER_NAME, applyProfile, login, logout
from zope.component import getGlobalSiteManager

from servicedeklaration.clock import COPENHAGEN, FixedClock, IClock
from servicedeklaration.demo.people import add_people
from servicedeklaration.demo.site import ANSWERS, INVENTED
from servicedeklaration.scripts.import_folder import import_folder
from servicedeklaration.vocabularies.municipalities import MORE
from tests.packaging.test_versions import PROJECT
from tests.robot.clock_server import door_to

DAY = datetime(2026, 11, 20, 10, 0, tzinfo=COPENHAGEN)
"""A Friday, when the test site's places are open."""


@pytest.fixture
def clock():
    """The address at which the clock is set; it begins on DAY and stands still."""
    clock = FixedClock(DAY)
    getGlobalSiteManager().registerUtility(clock, IClock)
    with door_to(clock) as address:
        yield address
    getGlobalSiteManager().unregisterUtility(clock, IClock)


@pytest.fixture
def site(functional, clock):
    """The address of a site with our theme, the examples and the demo's people."""
    portal = functional["portal"]
    login(functional["app"], SITE_OWNER_NAME)
    applyProfile(portal, "servicedeklaration:theme")
    portal.portal_registry["plone.site_title"] = ANSWERS["title"]
    portal.portal_registry[MORE] = INVENTED
    portal.setLayout("forside")
    add_people()
    said = []
    assert import_folder(portal, PROJECT / "examples/documents", said.append) == 0, said
    transaction.commit()
    logout()
    return f"http://localhost:{functional['port']}/{portal.getId()}"


@pytest.fixture(scope="session")
def chromium() -> str:
    found = shutil.which("chromium")
    assert found, "Chromium is missing; «make test» installs it where it may"
    return found
