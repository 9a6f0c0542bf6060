"""What is seen by who has chosen the colours, and where the focus is on a full page."""

import pytest
from playwright.sync_api import Page

from .citizens import KINDS
from .focus import focused, unseen
from .sending import SECRETARY
from .test_axe import opened_by

PHONE = {"width": 390, "height": 844}
OF_STAFF = {
    "desk": (SECRETARY, "@@opgaver"),
    "reading for the committee": ("CommitteeMember", "work-pending/2025/@@behandling"),
    "decision": (SECRETARY, "work-pending/2025/@@registrer-beslutning"),
    "hvidbog": ("Editor", "work-heard/2025/@@hvidbog"),
    "draft": ("Editor", "work-draft/2025"),
    "editing": ("Editor", "work-draft/2025/indgang/raadgivning/edit"),
}
"""Page of those who are logged in → who opens it where."""
PAGES = {
    **{f"{kind}, citizen": ("Anonymous", path) for kind, path in KINDS.items()},
    **{f"{kind}, staff": page for kind, page in OF_STAFF.items()},
}
GROUND = """const ground = each => {
    const colour = getComputedStyle(each).backgroundColor;
    if (colour !== "rgba(0, 0, 0, 0)") return colour;
    return each.parentElement ? ground(each.parentElement) : "rgb(255, 255, 255)";
};"""
STANDS_OUT = f"""() => {{
    {GROUND}
    window.marked = [...document.querySelectorAll("main *, header *, footer *")].filter(each => {{
        const box = each.getBoundingClientRect();
        return box.width > 2 && box.height > 2 && ground(each) !== ground(each.parentElement);
    }});
}}"""
"""Keeps what has another ground than what it stands in."""
IS_LOST = f"""() => {{
    {GROUND}
    const has_line = style => ["Top", "Right", "Bottom", "Left"].some(side =>
        style[`border${{side}}Style`] !== "none" && parseFloat(style[`border${{side}}Width`]) > 0);
    return window.marked.filter(each => {{
        const style = getComputedStyle(each);
        return ground(each) === ground(each.parentElement) && !has_line(style)
            && style.textDecorationLine === "none";
    }}).map(each => each.outerHTML.slice(0, 200));
}}"""
"""What of that stands out no more: its ground is gone, and it has no line."""


@pytest.fixture
def open_page(browser):
    """Opens a page on the phone of somebody with a role."""
    opened: list[Page] = []

    def open_for(role: str, url: str) -> Page:
        page = opened_by(browser, role)
        opened.append(page)
        page.set_viewport_size(PHONE)
        page.goto(url)
        return page

    yield open_for
    for page in opened:
        page.context.close()


class TestOnesOwnColours:
    """What a page looks like in forced colours."""

    @pytest.mark.parametrize("what", PAGES)
    def test_leave_nothing_told_by_a_ground_alone(self, site, open_page, what):
        who, path = PAGES[what]
        page = open_page(who, f"{site.absolute_url()}/{path}")
        page.evaluate(STANDS_OUT)
        page.emulate_media(forced_colors="active")
        lost = page.evaluate(IS_LOST)
        assert not lost, "\n".join(lost)

    @pytest.mark.parametrize("kind", ["finder", "offer", "search", "anonymous contact", "login"])
    def test_show_where_the_keyboard_is(self, site, open_page, kind):
        page = open_page("Anonymous", f"{site.absolute_url()}/{KINDS[kind]}")
        page.emulate_media(forced_colors="active")
        found = unseen(page)
        assert not found, "\n".join(found)

    @pytest.mark.parametrize("width", [390, 1280])
    @pytest.mark.parametrize("what", ["decision", "draft", "editing"])
    def test_leave_the_focus_in_front_for_staff(self, site, open_page, what, width):
        """Of Plone's toolbar and of the buttons below a long form, and out of TinyMCE's menus."""
        who, path = OF_STAFF[what]
        page = open_page(who, f"{site.absolute_url()}/{path}")
        page.set_viewport_size({"width": width, "height": 640})
        if what == "editing":
            page.locator(".tox-menubar >> visible=true").first.wait_for()
        hidden = [each["html"] for each in focused(page, 80) if not each["is_seen"]]
        assert not hidden, "\n".join(hidden)
