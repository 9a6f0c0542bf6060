"""One catalogue of offers over HTTP, with an edition before, one in force, and one under way."""

from datetime import date

import pytest
import requests
import transaction
from lxml.html import fromstring
from plone.app.testing import TEST_USER_ID, TEST_USER_NAME, login, setRoles

from ...integration.browser import world

PASSWORD = "et-langt-kodeord"


class Visitor(requests.Session):
    """Somebody who asks the site for pages by their path."""

    def __init__(self, url: str, who: tuple[str, str] | None):
        super().__init__()
        self.url, self.auth = url, who
        self.headers["Accept"] = "text/html"

    def answer(self, path: str, **options):
        """The answer as it comes; redirects are not followed."""
        return self.get(f"{self.url}/{path}", allow_redirects=False, **options)

    def page(self, path: str):
        """The page as a document; it must be there."""
        found = self.answer(path)
        assert found.status_code == 200, (path, found.status_code)
        return fromstring(found.text)

    def own(self, path: str):
        """The page's own part of the document, without what the site's frame adds."""
        [own] = self.page(path).xpath('//div[@class="sd"]')
        return own

    def words(self, path: str) -> str:
        """The words of the page's own part, with single blanks."""
        own = self.own(path)
        return " ".join(" ".join(own.itertext()).split())


@pytest.fixture
def site(functional_portal):
    """It is Monday 3 March 2025, noon; "2023" was in force before, "2025" is, "2027" is a draft."""
    world.set_clock(2025, 3, 3)
    login(functional_portal, TEST_USER_NAME)
    setRoles(functional_portal, TEST_USER_ID, ["Manager", "Site Administrator"])
    functional_portal.acl_users.userFolderAddUser("Editor", PASSWORD, ["Editor"], [])
    catalogue = world.make_catalogue(functional_portal, place=world.make_place(functional_portal))
    for name, first in (("2023", date(2023, 1, 1)), ("2025", date(2025, 1, 1))):
        world.approve(world.make_edition(catalogue, name, edition_label=name), first)
    world.make_edition(catalogue, "2027", edition_label="2027")
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
