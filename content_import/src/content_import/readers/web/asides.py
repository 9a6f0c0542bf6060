"""The parts of a page that belong to the site and not to its text, and why in Danish."""

import re

from content_import.readers.web.attributes import attribute, words_of
from content_import.readers.web.parsing import Element

NAVIGATION, COOKIES, HIDDEN = "navigation", "cookietekst", "skjult tekst"
OUTSIDE, TITLE, PICTURE = "uden for sidens indhold", "sidens titel", "billede"
COMMENT, ELSEWHERE = "kommentar i margenen", "indhold fra et andet sted"
_HEAD, _FOOT, SIDE, _FORM = "sidens top", "sidefod", "sidespalte", "formular"
_DIALOG, _SEARCH, _BUTTON, _ALOUD = "dialogboks", "søgefelt", "knap", "oplæsning af siden"
_SHARE = "deling af siden"

_TAGS = {
    "nav": NAVIGATION,
    "menu": NAVIGATION,
    "header": _HEAD,
    "footer": _FOOT,
    "aside": SIDE,
    "form": _FORM,
    "select": _FORM,
    "datalist": _FORM,
    "textarea": _FORM,
    "progress": _FORM,
    "meter": _FORM,
    "button": _BUTTON,
    "dialog": _DIALOG,
    "noscript": HIDDEN,
    "template": HIDDEN,
    "iframe": ELSEWHERE,
    "object": ELSEWHERE,
    "video": ELSEWHERE,
    "audio": ELSEWHERE,
    "canvas": ELSEWHERE,
}
_ROLES = {
    "navigation": NAVIGATION,
    "menu": NAVIGATION,
    "menubar": NAVIGATION,
    "banner": _HEAD,
    "contentinfo": _FOOT,
    "complementary": SIDE,
    "search": _SEARCH,
    "dialog": _DIALOG,
    "alertdialog": _DIALOG,
    "toolbar": _BUTTON,
}
_WORDS = {
    "cookie cookies cookiebar cookiebanner cookiebot cookieconsent consent": COOKIES,
    "breadcrumb breadcrumbs brødkrumme broedkrumme brodkrumme": NAVIGATION,
    "skiplink skiplinks skipnav": NAVIGATION,
    "navbar megamenu mainmenu submenu pagination pager": NAVIGATION,
    "sharing addthis addtoany sharebar sharebuttons": _SHARE,
    "readspeaker adgangforalle webreader": _ALOUD,
    "sitesearch searchbox searchform": _SEARCH,
}
_BY_WORD = {word: why for words, why in _WORDS.items() for word in words.split()}
_TEXTS = re.compile(
    r"(?:(?P<skip>(?:spring|gå|hop)(?: direkte)? til (?:hoved)?(?:indhold|menu|navigation)\w*)|"
    r"(?P<share>del(?: siden| denne side)?(?: på| via)? "
    r"(?:facebook|linkedin|twitter|x|mail|e-mail)|"
    r"del(?: siden| denne side)|tip en ven|send til en ven)|"
    r"(?P<aloud>læs op|læs siden op|lyt|lyt til siden|få læst (?:siden|teksten) op)|"
    r"(?P<button>udskriv|udskriv siden|print|print siden|skriv ud|til toppen|til top|"
    r"(?:luk|åb(?:e)?n|fold|vis|skjul) alle(?: (?:ud|ind))?"
    r"(?:\s*/\s*(?:luk|åb(?:e)?n) alle)?))\.?",
    re.I,
)
_BY_TEXT = {"skip": NAVIGATION, "share": _SHARE, "aloud": _ALOUD, "button": _BUTTON}
_PARTS_OF_TEXT = ("main", "article", "section", "blockquote")


def why_aside(element: Element) -> str:
    """Why the element is no part of the page's text, as its tag, role or classes tell; "" where
    they tell nothing."""
    role = attribute(element, "role")
    why = _ROLES.get(role) or ("" if role in ("heading", "tab") else _by_tag(element))
    named = next((_BY_WORD[word] for word in sorted(words_of(element)) if word in _BY_WORD), "")
    if why in ("", _DIALOG, _FORM) and "cookie" in attribute(element, "aria-label"):
        return COOKIES if why else ""
    return named or why


def why_said(text: str) -> str:
    """The same by a line's words, where they are the name of a tool of the site: "Læs op"."""
    match = _TEXTS.fullmatch(text)
    return _BY_TEXT[match.lastgroup] if match else ""


def _by_tag(element: Element) -> str:
    if element.tag == "header" and _in_text(element):
        return ""
    return _TAGS.get(element.tag, "")


def _in_text(element: Element) -> bool:
    return next(element.iterancestors(*_PARTS_OF_TEXT), None) is not None
