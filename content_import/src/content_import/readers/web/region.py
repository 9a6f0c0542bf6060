"""Where a page's own text stands, and what is set aside, with why."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from content_import.readers.web.asides import COOKIES, HIDDEN, SIDE, why_aside
from content_import.readers.web.attributes import attribute, is_hidden
from content_import.readers.web.boxes import is_contact_box
from content_import.readers.web.panels import Panels
from content_import.readers.web.parsing import Element
from content_import.readers.web.tags import CONTAINERS, HEADINGS, INLINE, UNREAD

_NAMES = """
maincontent main-content main content page-content pagecontent content-main contentarea
content-area site-content article-body article-content entry-content post-content node__content
region-content field--name-body ms-rtestate-field brodtekst broedtekst sideindhold indhold
"""
"""Ids and classes of the element with the text, as the common systems give them; the surest
first."""
_MOST = 0.9
_HALF = 0.5
_BOILERPLATE = 0.4
"""Share of a page's text that an element set aside by its class may have at most."""


@dataclass
class _Weight:
    """Characters inside an element: `all` of them, those of its `text` that isn't set aside, and
    of these the `plain` ones outside links."""

    all: int = 0
    text: int = 0
    plain: int = 0


@dataclass(frozen=True)
class Region:
    """`roots` are the elements whose text is the page's own, `boxes` those beside it that say whom
    to turn to; `asides` the parts that are set aside, in them or not, with why."""

    roots: frozenset[Element]
    boxes: frozenset[Element] = frozenset()
    asides: dict[Element, str] = field(default_factory=dict)


def find_region(html: Element, panels: Panels, title: str) -> Region:
    """The page's own text; its `body` where nothing tells the text from what stands around it."""
    body = _body(html)
    asides = dict(_asides(body, panels))
    weights = _weigh(body, asides)
    _spare(asides, weights, body)
    weights = _weigh(body, asides)
    root = next(
        found for find in (_marked, _named, _densest) if (found := find(body, weights)) is not None
    )
    boxes = frozenset(_boxes(asides))
    asides = {element: why for element, why in asides.items() if element not in boxes}
    return Region(frozenset((root, *_titles_outside(body, root, title))), boxes, asides)


def _body(html: Element) -> Element:
    """The body; the whole page where the parser took some of it for a part of the head, as it
    does with pages that leave out the tags of both."""
    body, head = html.find("body"), html.find("head")
    if body is None or (head is not None and any(one.tag not in UNREAD for one in head)):
        return html
    return body


def _asides(body: Element, panels: Panels) -> Iterator[tuple[Element, str]]:
    """Each part that is set aside, with why."""
    for element in body.iter(etree.Element):
        if element is body or element.tag in UNREAD:
            continue
        opened = panels.heads.get(element)
        if opened is not None and not why_aside(opened):
            continue
        if element.tag == "button" and _is_heading(element):
            continue
        hides = is_hidden(element) and element not in panels.bodies
        why = HIDDEN if hides else why_aside(element)
        if why:
            yield element, _cookies(element) or why


def _is_heading(button: Element) -> bool:
    """True for a button that makes a heading one to click on."""
    return next(button.iterancestors(*HEADINGS), None) is not None


def _cookies(element: Element) -> str:
    """Cookie texts are hidden, or dialogues, until a script shows them."""
    return COOKIES if "cookie" in attribute(element, "aria-label") else ""


def _weigh(body: Element, asides: dict[Element, str]) -> dict[Element, _Weight]:
    """The weight of each element that may hold text of its own."""
    weights: dict[Element, _Weight] = {}
    open_weights: list[_Weight] = []
    events = etree.iterwalk(body, events=("start", "end"))
    for event, element in events:
        if event == "start":
            weight = _Weight()
            open_weights.append(weight)
            if element.tag in UNREAD:
                events.skip_subtree()
            else:
                weight.all = weight.text = weight.plain = len((element.text or "").strip())
                if element.tag not in INLINE:
                    weights[element] = weight
            continue
        weight = open_weights.pop()
        if element.tag == "a":
            weight.plain = 0
        if element in asides:
            weight.text = weight.plain = 0
        if open_weights:
            tail = len((element.tail or "").strip())
            above = open_weights[-1]
            above.all += weight.all + tail
            above.text += weight.text + tail
            above.plain += weight.plain + tail
    return weights


def _spare(asides: dict[Element, str], weights: dict[Element, _Weight], body: Element) -> None:
    """Take out of the asides what holds the page's text: a form around a whole page, a wrapper
    that is hidden until a script shows it, a menu that nobody closed."""
    most = weights[body].all * _BOILERPLATE
    is_told = body.find(".//main") is not None
    for element in list(asides):
        weight = weights.get(element)
        if weight is None or element.tag in ("noscript", "template"):
            continue
        is_headed = element.tag == "form" or (not is_told and element.find(".//h1") is not None)
        if (weight.all > most and is_headed) or element.find(".//main") is not None:
            del asides[element]


def _marked(body: Element, weights: dict[Element, _Weight]) -> Element | None:
    """The element that says that it is the page's main part; the only article of it."""
    mains = [
        element
        for element in body.iter(etree.Element)
        if (element.tag == "main" or attribute(element, "role") == "main")
        and weights.get(element, _Weight()).text
    ]
    if mains:
        return max(mains, key=lambda one: weights[one].text)
    articles = [one for one in body.iter("article") if weights[one].text]
    outer = [one for one in articles if next(one.iterancestors("article"), None) is None]
    if len(outer) == 1 and weights[outer[0]].text >= weights[body].text * _HALF:
        return outer[0]
    return None


def _named(body: Element, weights: dict[Element, _Weight]) -> Element | None:
    """The element that is called as the common systems call the page's text, if most of it stands
    there."""
    found: dict[str, Element] = {}
    for element in weights:
        if element.tag not in CONTAINERS or element is body:
            continue
        named = f"{attribute(element, 'id')} {attribute(element, 'class')}".split()
        for name in named:
            if weights[element].plain > weights[body].plain * _HALF:
                found.setdefault(name, element)
    return next((found[name] for name in _NAMES.split() if name in found), None)


def _densest(body: Element, weights: dict[Element, _Weight]) -> Element:
    """The innermost element around nearly all text outside links, as long as little but links
    stands beside it."""
    root = body
    while True:
        inner = max(
            (one for one in root if one in weights and one.tag in CONTAINERS),
            key=lambda one: weights[one].plain,
            default=None,
        )
        if inner is None or weights[inner].plain < weights[body].plain * _MOST:
            return root
        if root.find(".//h1") is not None and inner.find(".//h1") is None:
            return root
        beside = weights[root].plain - weights[inner].plain
        if beside > (weights[root].text - weights[inner].text) * _HALF:
            return root
        root = inner


def _boxes(asides: dict[Element, str]) -> Iterator[Element]:
    for element, why in asides.items():
        is_apart = any(above in asides for above in element.iterancestors())
        if why == SIDE and not is_apart and is_contact_box(element):
            yield element


def _titles_outside(body: Element, root: Element, title: str) -> list[Element]:
    """The page's first heading where it stands before its main part, as in a large picture; not
    the site's name, which the page's title doesn't begin with."""
    if next(root.iter("h1"), None) is not None:
        return []
    for heading in body.iter("h1"):
        text = " ".join("".join(heading.itertext()).split())
        if text and title.lower().startswith(text.lower()):
            return [heading]
    return []
