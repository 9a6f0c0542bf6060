"""No page of ours breaks a rule that axe-core can check: for whom, in which state, how wide."""

from base64 import b64encode
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from ..functional.course.conftest import PASSWORD
from .citizens import WORK
from .filled import READER
from .pages import pages_of

ROLES = ("Anonymous", READER)
WIDTHS = {"phone": (390, 844), "desktop": (1280, 900)}
WORKS = ("draft", "consultation", "pending", "approved", "withdrawn", "heard", "open")
RULES = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
"""All that axe checks by itself, and the one rule of WCAG 2.2 AA that must be asked for."""
LOOKED_AT = {"exclude": [[".tox"]]}
"""All of a page but TinyMCE's tools, which are neither ours nor the theme's."""
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
    """The site, a work in each state, the parts of two of them, an example and a place."""
    yield ""
    for state in WORKS:
        yield from (f"work-{state}", f"work-{state}/2025")
    for state in ("draft", "approved"):
        yield from (f"work-{state}/2025/indgang", f"work-{state}/2025/indgang/raadgivning")
    yield from (WORK, f"{WORK}/udgave-1", "kontakt/vaerkstedet")


def opened_by(browser: Browser, role: str) -> Page:
    """A page of a browser in which somebody with a role is logged in."""
    headers = {} if role == "Anonymous" else {"Authorization": f"Basic {_known_by(role)}"}
    context = browser.new_context(
        locale="da-DK", reduced_motion="reduce", extra_http_headers=headers
    )
    context.set_default_timeout(15_000)
    return context.new_page()


def _known_by(role: str) -> str:
    """What a browser sends along for somebody.

    It is sent unasked: who isn't known gets a 404, and nobody asks a browser to log in after that.
    """
    return b64encode(f"{role}:{PASSWORD}".encode()).decode()


def faults(page: Page, address: str) -> Iterator[str]:
    """What axe finds on the page that is open, at each width."""
    for name, (width, height) in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        for violation in Axe().run(page, context=LOOKED_AT, options=RULES).response["violations"]:
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
