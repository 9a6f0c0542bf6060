"""Accordions and tabs: the hidden panels that are content, and the buttons that are their
headings."""

import re
from dataclasses import dataclass

from content_import.readers.web.attributes import attribute, is_hidden, words_of
from content_import.readers.web.parsing import Element
from content_import.readers.web.tags import HEADINGS

_OPENS = ("collapse", "tab", "pill", "accordion")
"""What Bootstrap's data-toggle says of buttons whose target is content."""
_PANEL_WORDS = """
accordion accordions collapse collapsible panel tab tabs tabpanel toggle expand expandable expander
foldout foldud fold faq answer harmonika
"""
_PANEL = frozenset(_PANEL_WORDS.split())
_CONTROL = re.compile(r"#?([^\s#]+)$")
_POPUP = ("menu", "true", "dialog", "listbox")


@dataclass(frozen=True)
class Panels:
    """`bodies` are the panels, `heads` the buttons with the panel that each opens."""

    bodies: frozenset[Element]
    heads: dict[Element, Element]


def find_panels(root: Element) -> Panels:
    """The accordions and tabs of a page."""
    by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
    heads: dict[Element, Element] = {}
    for element in root.iter("a", "button", "div", "span", "li", *HEADINGS):
        body = _opened_by(element, by_id)
        if body is not None and not _holds(body, element):
            heads[element] = body
    bodies = set(heads.values())
    bodies.update(one for one in root.iter("div", "section", "ul", "p", "dd") if _is_panel(one))
    return Panels(frozenset(bodies), heads)


def _opened_by(element: Element, by_id: dict[str, Element]) -> Element | None:
    """The panel that a button opens; None for what opens none."""
    if attribute(element, "aria-haspopup") in _POPUP:
        return None
    toggles = attribute(element, "data-toggle") or attribute(element, "data-bs-toggle")
    is_tab = attribute(element, "role") == "tab"
    names = [element.get("aria-controls") or ""]
    if toggles in _OPENS or is_tab or attribute(element, "role") == "button":
        names += [element.get(key) or "" for key in ("data-target", "data-bs-target", "href")]
    elif not names[0] and element.get("aria-expanded") is not None:
        return _after(element)
    if toggles and toggles not in _OPENS:
        return None
    found = (_CONTROL.match(name.strip()[:200]) for name in names)
    return next((by_id[one.group(1)] for one in found if one and one.group(1) in by_id), None)


def _after(element: Element) -> Element | None:
    """The panel right after a button, or after the heading that the button stands in."""
    for one in (element, element.getparent()):
        following = one.getnext() if one is not None else None
        if following is None or not isinstance(following.tag, str):
            continue
        if is_hidden(following) or _PANEL & words_of(following):
            return following
    return None


def _holds(body: Element, button: Element) -> bool:
    return any(one is body for one in button.iterancestors())


def _is_panel(element: Element) -> bool:
    """True for a hidden part whose class, or what stands right before it, tells of an
    accordion."""
    if not is_hidden(element) or attribute(element, "role") in ("dialog", "alertdialog", "menu"):
        return False
    if attribute(element, "role") == "tabpanel" or _PANEL & words_of(element):
        return True
    before = element.getprevious()
    if before is None or not isinstance(before.tag, str):
        return False
    return before.tag in (*HEADINGS, "dt") or before.get("aria-expanded") is not None
