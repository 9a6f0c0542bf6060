"""Fits a piece of rich text into a page: its headings, its tables, its identifiers."""

import re

from lxml import etree, html

from .addresses import with_links

_NEEDS_WORK = re.compile(r"<(?:h[1-6]|table|img|iframe)[\s>]|\sid=", re.I)
_HEADINGS = tuple(f"h{level}" for level in range(1, 7))


def fit(markup: str | None, below: int) -> str:
    """The rich text, ready to stand under a heading of level `below`; "" for None.

    Headings come in order from the level after that one, so that none is skipped. Tables tell
    each cell its column's heading, so that they can become lists on a narrow screen. Identifiers
    are taken away: those of a page must be its own. What would be fetched from another host
    becomes a link, and so does an address that stands as plain words.
    """
    if not markup or not markup.strip():
        return ""
    if not _NEEDS_WORK.search(markup):
        return with_links(markup)
    root = html.fragment_fromstring(markup, create_parent="div")
    _level_headings(root, below)
    for table in root.iter("table"):
        _label_cells(table)
    for element in root.xpath(".//*[@id]"):
        del element.attrib["id"]
    for element in root.xpath(".//img[@src] | .//iframe[@src]"):
        _keep_here(element)
    return with_links(_inside(root))


def _level_headings(root, below: int) -> None:
    """Give the headings levels without gaps, the order among them kept."""
    above: list[int] = []
    for heading in root.iter(*_HEADINGS):
        written = int(heading.tag[1])
        while above and above[-1] >= written:
            above.pop()
        above.append(written)
        heading.tag = f"h{min(below + len(above), 6)}"


def _label_cells(table) -> None:
    """Write the column's heading on each cell of a table that has a row of headings."""
    rows = list(table.iter("tr"))
    if not rows or rows[0].find("td") is not None:
        return
    labels = [" ".join(cell.text_content().split()) for cell in rows[0].iter("th")]
    for row in rows[1:]:
        for label, cell in zip(labels, row, strict=False):
            cell.set("data-label", label)
    table.set("class", "sd-table")


def _keep_here(element) -> None:
    """Put a link in the place of what the browser would fetch from another host."""
    source = element.get("src")
    if not re.match(r"(?:[a-z]+:)?//", source, re.I):
        return
    link = etree.Element("a", href=source)
    link.text = element.get("alt") or element.get("title") or source
    link.tail = element.tail
    element.getparent().replace(element, link)


def _inside(root) -> str:
    """The element's content as HTML, without the element itself."""
    children = "".join(html.tostring(child, encoding="unicode") for child in root)
    return (root.text or "") + children
