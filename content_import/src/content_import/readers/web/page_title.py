"""What the page calls itself, without the name of the site."""

import re

from content_import.readers.web.asides import TITLE
from content_import.readers.web.draft import Draft
from content_import.readers.web.leaves import clean
from content_import.readers.web.parsing import Element

_BETWEEN = re.compile(r"\s+[-–—|•·»:]+\s+|\s*\|\s*")
_SITE = re.compile(r"\b(?:kommunes?|region|hjemmeside)\b|\.dk$|^(?:forsiden?|velkommen)$", re.I)
_NO_TITLE = re.compile(
    r"microsoft word\b.*|.*\.(?:docx?|html?|pdf)|untitled.*|uden titel|dokument\d*", re.I
)
_LONGEST = 1_000


def title_of(html: Element) -> str:
    """The words of the `title` element; "" where there is none."""
    element = html.find("head/title")
    return clean("".join(element.itertext()))[:_LONGEST] if element is not None else ""


def without_site(title: str, html: Element) -> str:
    """The title without the site's name before or after it: "Hjemmehjælp | Havlund Kommune"; ""
    for a title that a program gave."""
    if _NO_TITLE.fullmatch(title):
        return ""
    site = _site(html)
    parts = _BETWEEN.split(title)
    for place in (-1, 0):
        if len(parts) > 1 and (parts[place].lower() == site or _SITE.search(parts[place])):
            cut = parts[place]
            rest = title.removesuffix(cut) if place else title.removeprefix(cut)
            return rest.strip(" -–—|•·»:")
    return title


def _site(html: Element) -> str:
    for meta in html.iter("meta"):
        if "og:site_name" in (meta.get("property"), meta.get("name")):
            return clean(meta.get("content") or "").lower()
    return ""


def titled(drafts: list[Draft], html: Element) -> list[Draft]:
    """The drafts with the page's title as their first heading, where no heading is the outermost
    and the first one doesn't say the same."""
    headings = [one.block for one in drafts if one.block.kind == "heading"]
    first = drafts[0]
    title = without_site(first.block.text, html) if first.block.why == TITLE else ""
    if not title or any(one.level == 1 for one in headings):
        return drafts
    if headings and headings[0].text.lower() == title.lower():
        return drafts
    return [first.becoming(kind="heading", text=title, level=1, why=""), *drafts[1:]]
