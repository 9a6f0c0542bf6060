"""No page of ours breaks a rule that axe-core can check: for whom, in which state, how wide."""

from base64 import b64encode
from collections.abc import Hashable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from ..functional.course.conftest import PASSWORD
from .citizens import WORK
from .filled import READER
from .pages import pages_of

ROLES = (
    "Anonymous",
    "Editor",
    "CommitteeSecretary",
    "CommitteeMember",
    "Site Administrator",
    READER,
)
WIDTHS = {"phone": (390, 844), "desktop": (1280, 900)}
WORKS = {
    "heard": "approved",
    "open": "consultation",
    "draft": "draft",
    "pending": "pending",
    "consultation": "consultation",
    "approved": "approved",
    "withdrawn": "withdrawn",
}
"""Work → the state of its edition. What has most to show comes first."""
AXE = Axe()
RULES = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
"""All that axe checks by itself, and the one rule of WCAG 2.2 AA that must be asked for."""
LOOKED_AT = {"exclude": [[".tox"]]}
"""All of a page but TinyMCE's tools, which are neither ours nor the theme's."""
HAS_TIMES = """() => [...document.querySelectorAll(".pat-display-time")].every(
    each => each.textContent.trim()
)"""
"""Whether Plone's script has written the times that it leaves empty before, as in its toolbar."""
PLONES = ("login", "folder_contents", "personal-preferences", "ingen-side")
"""Plone's own pages that people meet, and an address that doesn't exist."""


def addresses(site) -> Iterator[tuple[str, Hashable]]:
    """The addresses of what is looked at, below the site, and of which kind each page is.

    A thing's own page is a kind by itself; any other is of one kind in works of the same state.
    """
    yield from ((name, name) for name in PLONES)
    for path, state in _objects():
        obj = site.unrestrictedTraverse(path) if path else site
        yield path, (path,)
        for name in pages_of(obj):
            if name != "view":
                yield f"{path}/@@{name}".lstrip("/"), (obj.portal_type, state, name)


def _objects() -> Iterator[tuple[str, str]]:
    """The site, a work in each state, the parts of two of them, an example and a place.

    With each comes its state, "" for none.
    """
    yield "", ""
    for work, state in WORKS.items():
        yield from ((f"work-{work}", state), (f"work-{work}/2025", state))
    for state in ("draft", "approved"):
        section = f"work-{state}/2025/indgang"
        yield from ((section, state), (f"{section}/raadgivning", state))
    yield from ((WORK, "approved"), (f"{WORK}/udgave-1", "approved"), ("kontakt/vaerkstedet", ""))


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
    page.wait_for_function(HAS_TIMES)
    for name, (width, height) in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        for violation in AXE.run(page, context=LOOKED_AT, options=RULES).response["violations"]:
            for node in violation["nodes"]:
                yield f"{address} ({name}): {violation['id']}: {node['target']} {node['html']}"


def status_of(page: Page, url: str) -> int:
    """What an address answers; 0 for what isn't a page for a person to read."""
    answer = page.request.get(url, max_redirects=0, headers={"Accept": "text/html"})
    is_html = answer.headers.get("content-type", "").startswith("text/html")
    return answer.status if is_html else 0


@pytest.mark.parametrize("role", ROLES)
class TestAxe:
    def test_finds_nothing_on_any_page(self, site, browser, role):
        page = opened_by(browser, role)
        found, seen = [], set()
        for address, kind in addresses(site):
            url = f"{site.absolute_url()}/{address}"
            status = 0 if kind in seen else status_of(page, url)
            # Every page that isn't there is one kind.
            kind = status if status == 404 else kind
            if status in (200, 404) and kind not in seen:
                page.goto(url)
                found += faults(page, address)
                seen.add(kind)
        page.context.close()
        assert len(seen) > 30
        assert not found, "\n".join(["", *found])
