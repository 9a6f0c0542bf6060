"""What a page says when something is wrong, or done, can be seen, heard and reached by everyone."""

from itertools import count

import pytest
from playwright.sync_api import Page

from servicedeklaration.browser.inquiry import limits

from .sending import ANSWER, FOUND, REFUSED
from .test_axe import faults, opened_by
from .test_in_the_browser import NARROW

TOLD = """() => {
    const main = document.querySelector("main") || document.body;
    const said = [...main.querySelectorAll("[role=alert]")].filter(each => each.innerText.trim());
    const at = document.activeElement;
    const is_near = each => each.contains(at) || (at !== document.body && at.contains(each));
    const links = "li a[href*='#'], a[id][href*='#']";
    const broken = [];
    for (const link of said.flatMap(each => [...each.querySelectorAll(links)])) {
        const field = document.getElementById(link.hash.slice(1));
        if (!field) broken.push("leads nowhere: " + link.outerHTML);
        else if (field.matches("input, select, textarea, fieldset, [role=group]")) {
            const notes = (field.getAttribute("aria-describedby") || "").split(" ");
            const texts = notes.map(id => document.getElementById(id)?.innerText || "");
            if (!texts.some(text => text.includes(link.innerText.trim())))
                broken.push("is not told what is wrong: " + field.outerHTML.slice(0, 200));
            if (field.matches("input, select, textarea") && field.ariaInvalid !== "true")
                broken.push("is not marked as wrong: " + field.outerHTML.slice(0, 200));
        }
    }
    for (const field of main.querySelectorAll("[aria-invalid=true]"))
        for (const id of (field.getAttribute("aria-describedby") || "none").split(" "))
            if (!document.getElementById(id)) broken.push("no note: " + field.outerHTML);
    return {count: said.length, is_there: said.some(is_near), broken};
}"""
"""How the reasons on a page are told: how many boxes, whether the focus is there, what is amiss."""


@pytest.fixture(autouse=True)
def time(monkeypatch):
    """A minute goes by between any two looks at the clock: nobody fills in forms in no time."""
    minutes = count(1_000_000, 60)
    monkeypatch.setattr(limits, "seconds", lambda: float(next(minutes)))


@pytest.fixture
def opened(browser):
    """Gives a page of a browser in which somebody with a role is logged in."""
    pages: list[Page] = []

    def open_for(role: str) -> Page:
        pages.append(opened_by(browser, role))
        return pages[-1]

    yield open_for
    for page in pages:
        page.context.close()


def is_well(page: Page, what: str) -> None:
    """Neither axe nor a narrow screen finds anything amiss in what is shown now."""
    found = list(faults(page, what))
    assert not found, "\n".join(["", *found])
    page.set_viewport_size(NARROW)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


class TestStates:
    @pytest.mark.parametrize("what", REFUSED)
    def test_what_is_refused_is_told_at_once_and_at_its_field(self, site, opened, what):
        page = opened(REFUSED[what].who)
        REFUSED[what].by(page, site.absolute_url())
        told = page.evaluate(TOLD)
        assert told["count"], "nothing is told"
        assert told["is_there"], "the focus is elsewhere"
        assert not told["broken"], "\n".join(told["broken"])
        is_well(page, what)

    def test_what_is_taken_is_confirmed_for_ears_too(self, site, opened):
        page = opened(ANSWER.who)
        ANSWER.by(page, site.absolute_url())
        assert page.locator("main [role=status]").first.inner_text().strip()
        is_well(page, "answered")

    @pytest.mark.parametrize("what", FOUND)
    def test_what_is_found_is_counted_for_ears_too(self, site, opened, what):
        page = opened("Anonymous")
        page.goto(f"{site.absolute_url()}/{FOUND[what]}")
        assert page.locator("main [role=status]").first.inner_text().strip()
        is_well(page, what)
