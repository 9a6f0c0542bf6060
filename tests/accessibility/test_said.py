"""What pages say of themselves to who doesn't see them whole: titles, links, fields, tables."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from .citizens import KINDS
from .test_axe import opened_by
from .test_zoom import OWN_PAGES

SAID = """() => {
    const words = each => (each.innerText || "").replace(/\\s+/g, " ").trim();
    const name = link => link.getAttribute("aria-label") || words(link);
    const own = each => each.tagName + (each.id ? "#" + each.id : "") + " " + words(each);
    const places = [...document.querySelectorAll("header.sd-header nav a, footer nav a")];
    const context = "li, td, dd, p, section, article, nav, fieldset";
    const links = [...document.querySelectorAll("main a[href]:not(nav a)")].filter(words);
    return {
        title: document.title,
        heading: words(document.querySelector("h1")),
        help: places.map(each => words(each)),
        vague: links.map(name).filter(each => /^(her|læs mere|mere|link|klik her)$/i.test(each)),
        alike: links.filter(one => links.some(other => name(one) === name(other)
            && one.href !== other.href
            && words(one.closest(context)) === words(other.closest(context)))).map(name),
        elsewhere: links.filter(each => each.target).map(name),
        misnamed: [...document.querySelectorAll("main :is(a, button, summary)[aria-label]")]
            .filter(each => !name(each).toLowerCase().includes(words(each).toLowerCase())).map(own),
        headless: [...document.querySelectorAll("main table")]
            .filter(each => !each.querySelector("th")).map(own),
        dragged: [...document.querySelectorAll("[draggable=true]")].map(own),
        keyed: [...document.querySelectorAll("[accesskey]")].map(own),
        purposes: Object.fromEntries([...document.querySelectorAll("main input")]
            .filter(each => each.autocomplete && each.autocomplete !== "off")
            .map(each => [each.name, each.autocomplete])),
    };
}"""
"""What a page says. A link is alike another if neither its name nor what it stands in differs."""
PURPOSES = {
    "login": {"__ac_name": "username", "__ac_password": "current-password"},
    "contact": {"form.widgets.name": "name"},
    "consultation": {"form.widgets.name": "name", "form.widgets.organisation": "organization"},
}
"""Page → what its fields ask of who fills them in (WCAG 2.2, 1.3.5); no other page asks that."""
HELP = ["Find hjælp", "Søg", "Kontakt"]
"""The ways to help that stand first on every page (3.2.6)."""


@pytest.fixture(scope="class")
def said(site, browser) -> dict[str, dict]:
    """Page → what it says: a citizen's of each kind, and the main ones of staff."""
    pages = {kind: ("Anonymous", path) for kind, path in KINDS.items()}
    pages |= {f"{kind}, staff": page for kind, page in OWN_PAGES.items()}
    return dict(_asked(browser, site.absolute_url(), pages))


def _asked(browser: Browser, site_url: str, pages: dict) -> Iterator[tuple[str, dict]]:
    """Each page with what it says; one who opens several has one browser."""
    opened = {who: opened_by(browser, who) for who, path in pages.values()}
    for kind, (who, path) in pages.items():
        opened[who].goto(f"{site_url}/{path}")
        yield kind, opened[who].evaluate(SAID)
    for page in opened.values():
        page.context.close()


class TestEveryPage:
    def test_has_a_title_that_says_what_it_is(self, said):
        assert not [kind for kind, page in said.items() if page["heading"] not in page["title"]]

    def test_has_a_title_of_its_own(self, said):
        """But what shows the same text, or answers the same question."""
        again = {"edition", "nothing fits", "hvidbog, staff"}
        titles = [page["title"] for kind, page in said.items() if kind not in again]
        assert sorted(titles) == sorted(set(titles))

    def test_has_the_ways_to_help_in_the_same_place(self, said):
        assert all(page["help"][: len(HELP)] == HELP for page in said.values())

    @pytest.mark.parametrize("what", ["vague", "alike", "elsewhere", "misnamed"])
    def test_has_links_that_say_where_they_lead(self, said, what):
        assert not {kind: page[what] for kind, page in said.items() if page[what]}

    @pytest.mark.parametrize("what", ["headless", "dragged", "keyed"])
    def test_has_nothing_that_only_some_can_use(self, said, what):
        """No table without headers, nothing to drag, no keys that clash with a screen reader's."""
        assert not {kind: page[what] for kind, page in said.items() if page[what]}

    def test_says_what_it_asks_of_oneself(self, said):
        assert {
            kind: page["purposes"] for kind, page in said.items() if page["purposes"]
        } == PURPOSES
