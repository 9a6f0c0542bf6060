"""Rich text for paper: what can be read there stays, what acts or fetches does not."""

from collections.abc import Callable
from html import escape
from urllib.parse import urlsplit

from lxml import html

from servicedeklaration.i18n import _

BLOCKS = ("blockquote", "dd", "div", "dl", "dt", "hr", "li", "ol", "p", "pre", "ul")
TABLES = ("caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
WORDS = ("a", "abbr", "b", "br", "cite", "code", "em", "i", "q", "s", "small", "span", "strong")
SIGNS = ("del", "sub", "sup", "u")
TEXT = frozenset(BLOCKS + TABLES + HEADINGS + WORDS + SIGNS)
"""Elements that stay; of others only the text does."""
ACTING = ("applet", "embed", "iframe", "noscript", "object", "script", "template")
SHOWN = ("audio", "canvas", "math", "svg", "video")
ABOUT = ("base", "head", "link", "meta", "style", "title")
NO_TEXT = frozenset(ACTING + SHOWN + ABOUT)
"""Elements that go with all that stands in them."""
KEPT = {
    "a": {"href"},
    "ol": {"start", "type", "reversed"},
    "li": {"value"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
"""The attributes that say something, by element."""
SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})
"""Where a link on paper may lead; "" is an address of the site's own."""


def on_paper(markup: str, say: Callable[[object], str]) -> str:
    """Rich text as it is printed; a picture is told by its words, since none is fetched."""
    if not markup.strip():
        return ""
    root = html.fragment_fromstring(markup, create_parent="div")
    for element in list(root.iterdescendants()):
        _fit(element, say)
    inside = "".join(html.tostring(child, encoding="unicode") for child in root)
    return escape(root.text or "", quote=False) + inside


def _fit(element, say) -> None:
    """Keep an element, its text, or nothing of it."""
    if not isinstance(element.tag, str) or element.tag in NO_TEXT:
        element.drop_tree()
    elif element.tag == "img":
        _tell(element, say)
    elif element.tag in TEXT:
        _bare(element)
    else:
        element.drop_tag()


def _bare(element) -> None:
    """Take away the attributes that say nothing on paper, and links that lead nowhere."""
    for name in set(element.attrib) - KEPT.get(element.tag, set()):
        del element.attrib[name]
    if not _leads_somewhere(element.get("href", "")):
        del element.attrib["href"]


def _leads_somewhere(address: str) -> bool:
    try:
        return urlsplit(address.strip()).scheme.lower() in SCHEMES and not address.startswith("#")
    except ValueError:
        return False


def _tell(image, say) -> None:
    """Put the words for a picture in its place."""
    words = (image.get("alt") or image.get("title") or "").strip()
    picture = _("print_picture", default="[Picture: ${words}]", mapping={"words": words})
    unnamed = _("print_picture_unnamed", default="[A picture without description]")
    image.tag, text = "span", say(picture if words else unnamed)
    image.attrib.clear()
    image.text = text
