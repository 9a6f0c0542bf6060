"""Pages at 400 %, and with the letters far apart."""

import pytest

from .citizens import KINDS
from .filled import READER
from .sending import SECRETARY
from .test_axe import opened_by
from .test_in_the_browser import NARROW

OWN_PAGES = {
    "desk": (SECRETARY, "@@opgaver"),
    "reading for the committee": ("CommitteeMember", "work-pending/2025/@@behandling"),
    "decision": (SECRETARY, "work-pending/2025/@@registrer-beslutning"),
    "amended decision": (SECRETARY, "work-pending/2025/@@godkend-med-aendringer"),
    "agenda pack": (SECRETARY, "work-pending/2025/@@dagsorden"),
    "messages": (SECRETARY, "@@beskeder"),
    "logbook": (SECRETARY, "work-approved/2025/@@logbog"),
    "consultation to begin": ("Editor", "work-draft/2025/@@send-i-hoering"),
    "hvidbog": ("Editor", "work-heard/2025/@@hvidbog"),
    "import": ("Editor", "@@importer"),
    "synonyms": ("Editor", "@@soegeord"),
    "feedback of pages": ("Editor", "@@tilbagemeldinger"),
    "messages of citizens": (READER, "@@henvendelser"),
}
"""Page of those who are logged in → who opens it where."""

SPACED = """* {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }"""
"""WCAG 2.2, 1.4.12 Text Spacing."""

CUT = """() => [...document.querySelectorAll("main *, header *, footer *")].filter(each => {
    const style = getComputedStyle(each);
    const hides = style.overflowX !== "visible" || style.overflowY !== "visible";
    const is_shown = each.offsetWidth > 2 && each.offsetHeight > 2;
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
    const is_wide = each.scrollWidth > each.clientWidth + 1;
    const is_cut = is_wide || each.scrollHeight > each.clientHeight + 1;
    const is_field = each.matches("input, select, textarea, svg *");
    return hides && is_shown && !scrolls && is_cut && !is_field;
}).map(each => each.outerHTML.slice(0, 200))"""
"""What is wider or higher than the box that cuts it off."""


@pytest.fixture
def page(browser):
    """Somebody's phone."""
    opened = opened_by(browser, "Anonymous")
    yield opened
    opened.context.close()


@pytest.mark.parametrize("kind", KINDS)
class TestACitizensPage:
    def test_stands_letters_far_apart(self, site, page, kind):
        page.set_viewport_size(NARROW)
        page.goto(f"{site.absolute_url()}/{KINDS[kind]}")
        page.add_style_tag(content=SPACED)
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
        assert not page.evaluate(CUT)


@pytest.mark.parametrize("kind", OWN_PAGES)
class TestAPageOfStaff:
    def test_is_read_at_400_percent_with_letters_near_and_far_apart(self, site, browser, kind):
        who, path = OWN_PAGES[kind]
        page = opened_by(browser, who)
        page.set_viewport_size(NARROW)
        answer = page.goto(f"{site.absolute_url()}/{path}")
        near = page.evaluate("document.documentElement.scrollWidth")
        page.add_style_tag(content=SPACED)
        far, cut = page.evaluate("document.documentElement.scrollWidth"), page.evaluate(CUT)
        page.context.close()
        assert answer.status == 200
        assert max(near, far) <= NARROW["width"]
        assert not cut
