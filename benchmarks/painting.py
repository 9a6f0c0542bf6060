"""What a phone makes of a citizen's page, against a Plone Document: paint, shifts, bytes.

In Chromium, with nothing cached. First contentful paint and layout shift are as in the W3C's Paint
Timing and Layout Instability: a page that stands still has a shift of 0.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

import transaction
from playwright.sync_api import Browser, sync_playwright
from plone.app.testing import applyProfile

from servicedeklaration.testing import FUNCTIONAL_TESTING

from .site import site

ROUNDS = 7
OPTIONS = ["--no-sandbox", "--disable-background-networking"]
PHONE = {"width": 390, "height": 844}
PAINTED = "performance.getEntriesByName('first-contentful-paint').length"
SEEN = """async () => {
    let shift = 0;
    const add = (list) => list.getEntries().forEach((entry) => { shift += entry.value; });
    new PerformanceObserver(add).observe({type: "layout-shift", buffered: true});
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const loaded = ["navigation", "resource"].flatMap((of) => performance.getEntriesByType(of));
    return {
        paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
        shift,
        bytes: loaded.reduce((sum, each) => sum + each.decodedBodySize, 0),
    };
}"""


@dataclass(frozen=True)
class Painting:
    """Medians: first contentful paint in milliseconds, layout shift, and unpacked bytes in all."""

    paint: float
    shift: float
    bytes: float


def lines() -> Iterator[str]:
    """Give a line for each page that a citizen reads."""
    chromium = shutil.which("chromium")
    if chromium is None:
        yield "first paint: not measured, Chromium is missing (`make test` installs it)"
        return
    with site() as (portal, addresses), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=OPTIONS)
        yardstick = _painting(browser, _served(portal["document"].absolute_url()))
        applyProfile(portal, "servicedeklaration:theme")
        transaction.commit()
        for name, address in addresses.items():
            yield _line(name, _painting(browser, _served(address)), yardstick)
        browser.close()


def _served(address: str) -> str:
    """The address at which the test server answers."""
    return address.replace("http://nohost", f"http://localhost:{FUNCTIONAL_TESTING['port']}")


def _painting(browser: Browser, address: str) -> Painting:
    _seen(browser, address)
    seen = [_seen(browser, address) for _ in range(ROUNDS)]
    return Painting(*(median(each[name] for each in seen) for name in ("paint", "shift", "bytes")))


def _seen(browser: Browser, address: str) -> dict[str, float]:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    page.wait_for_function(PAINTED)
    seen = page.evaluate(SEEN)
    context.close()
    return seen


def _line(name: str, page: Painting, document: Painting) -> str:
    times = page.paint / document.paint
    return (
        f"{name + ': first paint : that of a Plone Document':<58} {times:8.2f} ×   "
        f"({page.paint:.0f} ms : {document.paint:.0f} ms; layout shift {page.shift:.3f} : "
        f"{document.shift:.3f}; {page.bytes / 1000:.0f} kB : {document.bytes / 1000:.0f} kB)"
    )
