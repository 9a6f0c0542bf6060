"""A revision before the committee, with somebody of each part."""

from datetime import date

import pytest
import transaction
from lxml.html import fromstring
from plone.app.testing import TEST_USER_ID, TEST_USER_NAME, login, setRoles

from servicedeklaration.actions.submit import Submit

from ...integration.browser import world
from ..browser.conftest import PASSWORD, Visitor
from ..redline.conftest import NEW_COMPLAINT, OLD_COMPLAINT, work_on

ROLES = ("Editor", "CommitteeSecretary", "CommitteeMember")


class Person(Visitor):
    """Somebody with a part to play, who fills in the page's forms."""

    def fill_in(self, path: str, **values):
        """Send a form with the token of the page."""
        [token, *_more] = self.page(path).xpath('//input[@name="_authenticator"]/@value')
        return self.post(
            f"{self.url}/{path}",
            data={"_authenticator": token, **values},
            allow_redirects=False,
        )

    def parsed(self, answer):
        """An answer as a document."""
        return fromstring(answer.text)

    def comment(self, path: str, text: str, section: str = "", field: str = ""):
        return self.fill_in(path, do="comment", text=text, section=section, field=field)


@pytest.fixture
def site(functional_portal):
    """It is 3 March 2025, noon: "2025" awaits the committee, "2023" is in force."""
    world.set_clock(2025, 3, 3)
    login(functional_portal, TEST_USER_NAME)
    setRoles(functional_portal, TEST_USER_ID, ["Manager", "Site Administrator"])
    for role in ROLES:
        functional_portal.acl_users.userFolderAddUser(role, PASSWORD, ["Member", role], [])
    place = world.make_place(functional_portal)
    catalogue = world.make_catalogue(functional_portal, place=place)
    old = world.make_edition(catalogue, "2023", edition_label="2023")
    world.make(
        old, "Afsnit", "klage", title="Klage", topic="complaint", rich={"body": OLD_COMPLAINT}
    )
    world.approve(old, date(2023, 1, 1))
    new = world.make_edition(catalogue, "2025", edition_label="2025")
    world.make(
        new, "Afsnit", "klage", title="Klage", topic="complaint", rich={"body": NEW_COMPLAINT}
    )
    work_on(new, place)
    Submit(new)()
    transaction.commit()
    yield functional_portal
    world.let_clock_run()


@pytest.fixture
def member(site):
    with Person(site.absolute_url(), ("CommitteeMember", PASSWORD)) as person:
        yield person


@pytest.fixture
def secretary(site):
    with Person(site.absolute_url(), ("CommitteeSecretary", PASSWORD)) as person:
        yield person
