"""REST over HTTP: a client for each role, and the work that the tests are about."""

import pytest
import requests
import transaction
from plone.app.testing import TEST_USER_ID, TEST_USER_NAME, TEST_USER_PASSWORD, login, setRoles

from ..content.world import make_world


@pytest.fixture
def site(functional):
    """The site behind the server, with an Editor logged in."""
    portal = functional["portal"]
    setRoles(portal, TEST_USER_ID, ["Editor"])
    login(portal, TEST_USER_NAME)
    transaction.commit()
    return portal


@pytest.fixture
def world(site):
    """The shared world, stored."""
    made = make_world(site)
    transaction.commit()
    return made


class Client(requests.Session):
    """Asks one site; paths are within it, and answers are JSON in Danish."""

    def __init__(self, site):
        super().__init__()
        self.base = site.absolute_url()
        self.headers.update({"Accept": "application/json", "Accept-Language": "da"})

    def request(self, method, path, *args, **kwargs):
        return super().request(method, self.base + path.rstrip("/"), *args, **kwargs)


@pytest.fixture
def visitor(site):
    """Somebody who is not logged in."""
    client = Client(site)
    yield client
    client.close()


@pytest.fixture
def editor(site):
    """A redaktør."""
    client = Client(site)
    client.auth = (TEST_USER_NAME, TEST_USER_PASSWORD)
    yield client
    client.close()
