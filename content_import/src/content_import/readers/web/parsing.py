"""Text to a tree of elements, within bounds; nothing that the page names is fetched or run."""

import re

from lxml import etree

from content_import.errors import TooLarge, UnreadableFile
from content_import.readers.web.tags import INLINE, UNREAD
from content_import.settings import Limits

Element = etree._Element
_MOST_TAGS = 200_000
"""Tags (beginning and end), and attributes, of a page: each costs some 200 bytes of memory, and
100 pages of Word saved as a web page have a tenth of it."""
_CLOSED = re.compile(
    r"<(script|style|title|textarea|iframe|template|noscript|select|button|a|p|div|span|"
    r"b|i|em|strong|li|td|th|ul|ol)\b([^<>]*)/>",
    re.I,
)
_CONDITION = re.compile(r"<!\[(?:if|endif)[^>]{0,200}\]>", re.I)
_LONG_TAG = re.compile(r"<[a-z][^<>]{200000}", re.I)
_EMBEDDED = re.compile(r"""=\s*(["'])data:[^"']*\1""", re.I)
_SPACE = 2
"""So many times the characters of its text a page may have with the blanks in it."""
_BROKEN = "Filen kan ikke læses som en webside. Gem siden igen fra browseren, og prøv igen."
_OVER = ("Excessive depth", "Resource limit", "Memory")


def parse(text: str, name: str, limits: Limits) -> Element:
    """The page's `html` element; raises `TooLarge` for a page of too many or too deeply nested
    parts."""
    text = _bounded(_sound(text), name)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except etree.LxmlError as error:
        raise UnreadableFile(name, _BROKEN) from error
    if root is None:
        raise UnreadableFile(name, _BROKEN)
    if any(error.message.startswith(_OVER) for error in parser.error_log):
        raise TooLarge(name, "Siden har for mange dele inde i hinanden. Aflever den som PDF.")
    _refuse_large(root, name, limits)
    return root


def _sound(text: str) -> str:
    """The text without what a parser of HTML takes amiss: XHTML's closed elements, conditions
    that Word leaves outside comments, pictures inside attributes."""
    text = _EMBEDDED.sub('=""', _CONDITION.sub("", text))
    return _CLOSED.sub(r"<\1\2></\1>", text) if _is_xhtml(text) else text


def _is_xhtml(text: str) -> bool:
    head = text[:1_000].lstrip("\ufeff \n\t").lower()
    return head.startswith("<?xml") or "//dtd xhtml" in head


def _bounded(text: str, name: str) -> str:
    if text.count("<") > _MOST_TAGS or text.count("=") > _MOST_TAGS:
        raise TooLarge(name, "Siden består af for mange dele. Del den, og prøv igen.")
    if _LONG_TAG.search(text):
        raise TooLarge(
            name, "Siden har en kode, der er for lang til at blive læst. Aflever den som PDF."
        )
    return text


def _refuse_large(root: Element, name: str, limits: Limits) -> None:
    """Raise `TooLarge` where more parts stand inside one another, or more text, than the limits
    allow; unclosed tags of fonts and the like don't count."""
    depth = characters = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start" and element.tag not in UNREAD:
            characters += len((element.text or "").strip()) + len((element.tail or "").strip())
        if element.tag not in INLINE:
            depth += 1 if event == "start" else -1
        if depth > limits.depth:
            told = f"Siden har mere end {limits.depth} dele inde i hinanden."
            raise TooLarge(name, f"{told} Aflever den som PDF.")
        if characters > limits.characters * _SPACE:
            raise TooLarge(name, "Siden har mere tekst, end der må være i en fil. Del den.")
