"""Where the Tab key leads on a page, and whether that is seen."""

from collections.abc import Iterator

from playwright.sync_api import Page

_AT = """() => {
    const at = document.activeElement;
    const is_same = window.wasAt === at;
    window.wasAt = at;
    const style = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    const mine = [at, ...(at.labels || [])];
    const is_mine = (x, y) => {
        const top = document.elementFromPoint(x, y);
        return mine.some(each => each.contains(top));
    };
    const is_on_top = [...at.getClientRects()].some(({left, right, top, bottom}) =>
        [left + 3, (left + right) / 2, right - 3].some(x =>
            [top + 3, (top + bottom) / 2, bottom - 3].some(y => is_mine(x, y))));
    return {
        html: at.outerHTML.slice(0, 200),
        is_page: at === document.body,
        is_same,
        is_marked: drawn || style.boxShadow !== "none",
        is_seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && is_on_top,
    };
}"""
"""What has the focus; whether something is drawn around it, and any of it lies on top."""


def focused(page: Page, most: int = 200) -> Iterator[dict]:
    """What the Tab key reaches, one after the other, until it leaves the page.

    AssertionError where it takes more than so many.
    """
    for _ in range(most):
        page.keyboard.press("Tab")
        at = page.evaluate(_AT)
        if at["is_page"]:
            return
        # Inside a field for a day, the browser draws itself where one is.
        if not at["is_same"]:
            yield at
    raise AssertionError("the Tab key goes round in circles")


def unseen(page: Page) -> list[str]:
    """What of it nobody can see, be it unmarked, out of sight or behind something else."""
    return [each["html"] for each in focused(page) if not (each["is_marked"] and each["is_seen"])]
