"""No page of ours breaks a rule that axe-core can check: for whom, in which state, how wide."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from ..functional.course.conftest import PASSWORD
from .pages import pages_of

ROLES = ("Anonymous", "Editor", "CommitteeSecretary", "CommitteeMember", "Site Administrator")
WIDTHS = {"phone": (390, 844), "desktop": (1280, 900)}
STATES = ("draft", "consultation", "pending", "approved", "withdrawn")
RULES = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
"""All that axe checks by itself, and the one rule of WCAG 2.2 AA that must be asked for."""
PLONES = ("login", "folder_contents", "personal-preferences", "ingen-side")
"""Plone's own pages that people meet, and an address that doesn't exist."""


def addresses(site) -> Iterator[str]:
    """The addresses of what is looked at, below the site."""
    yield from PLONES
    for path in _objects(site):
        obj = site.unrestrictedTraverse(path) if path else site
        yield path
        yield from (f"{path}/@@{name}".lstrip("/") for name in pages_of(obj) if name != "view")


def _objects(site) -> Iterator[str]:
    """A work in each state with its parts, the examples and their places."""
    yield ""
    for state in STATES:
        yield from (f"work-{state}", f"work-{state}/2025", f"work-{state}/2025/indgang")
        yield f"work-{state}/2025/indgang/raadgivning"
    for brain in site.portal_catalog(portal_type=["Publikation", "Kontaktsted"]):
        path = brain.getPath().removeprefix(f"/{site.getId()}/")
        if not path.startswith("work-"):
            yield path


def opened_by(browser: Browser, role: str) -> Page:
    """A page of a browser in which somebody with a role is logged in."""
    who = None if role == "Anonymous" else {"username": role, "password": PASSWORD}
    context = browser.new_context(locale="da-DK", reduced_motion="reduce", http_credentials=who)
    return context.new_page()


def faults(page: Page, address: str) -> Iterator[str]:
    """What axe finds on the page that is open, at each width."""
    for name, (width, height) in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        for violation in Axe().run(page, options=RULES).response["violations"]:
            for node in violation["nodes"]:
                yield f"{address} ({name}): {violation['id']}: {node['target']} {node['html']}"


def is_shown(page: Page, url: str) -> bool:
    """Open an address; tell whether it answers with a page for a person to read."""
    answer = page.request.get(url, max_redirects=0)
    is_html = answer.headers.get("content-type", "").startswith("text/html")
    if not is_html or answer.status not in (200, 404):
        return False
    page.goto(url)
    return True


@pytest.mark.parametrize("role", ROLES)
class TestAxe:
    def test_finds_nothing_on_any_page(self, site, browser, role):
        page = opened_by(browser, role)
        found, looked_at = [], 0
        for address in addresses(site):
            if is_shown(page, f"{site.absolute_url()}/{address}"):
                found += faults(page, address)
                looked_at += 1
        page.context.close()
        assert looked_at > 30
        assert not found, "\n".join(["", *found])
