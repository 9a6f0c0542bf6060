"""One site over HTTP for all tests of a file: works in every state, and a person for each role."""

import pytest
import requests
import transaction
from plone.app.testing import SITE_OWNER_NAME, SITE_OWNER_PASSWORD

from servicedeklaration.editions.states import STATES

from ...integration.actions.world import (
    act_as,
    go_on,
    make_edition,
    make_publication,
    stand_still,
)

PASSWORD = "et-langt-kodeord"
PEOPLE = ("Contributor", "Editor", "CommitteeSecretary", "CommitteeMember", "Site Administrator")


class Visitor(requests.Session):
    """Somebody who asks the site: `get("stofmisbrug/2025")`; `api` asks for JSON."""

    def __init__(self, url: str, who: tuple[str, str] | None):
        super().__init__()
        self.url, self.auth = url, who
        self.headers["Accept"] = "text/html"
        # A class may bring more visitors than the server keeps connections for.
        self.headers["Connection"] = "close"

    def request(self, method, path, **options):
        options["allow_redirects"] = False
        return super().request(method, f"{self.url}/{path}", **options)

    def api(self, method, path, json=None, **options):
        return self.request(
            method, path, json=json, headers={"Accept": "application/json"}, **options
        )


@pytest.fixture(scope="class")
def site(functional_portal_class):
    """A site with a Publikation "work-<state>" for every state, each with the edition "2025".

    Their titles are "Værk <state>" and "Udgave <state>".
    """
    portal = functional_portal_class
    stand_still()
    act_as(portal, "Manager")
    for role in PEOPLE:
        portal.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
    for state in STATES:
        work = make_publication(portal, f"work-{state}", title=f"Værk {state}")
        make_edition(work, state, title=f"Udgave {state}")
    transaction.commit()
    yield portal
    go_on()


@pytest.fixture(scope="class")
def visitor(site):
    """Gives a visitor by role; "Anonymous" is not logged in, "Manager" owns the site."""
    opened = []

    def visit(role: str) -> Visitor:
        who = {
            "Anonymous": None,
            "Manager": (SITE_OWNER_NAME, SITE_OWNER_PASSWORD),
        }.get(role, (role, PASSWORD))
        opened.append(Visitor(site.absolute_url(), who))
        return opened[-1]

    yield visit
    for session in opened:
        session.close()
