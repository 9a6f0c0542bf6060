"""Atom feeds (RFC 4287)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from xml.etree.ElementTree import Element, SubElement, tostring

NAMESPACE = "http://www.w3.org/2005/Atom"
MEDIA_TYPE = "application/atom+xml"


@dataclass(frozen=True)
class Entry:
    """Something that came about. `id` is a URI that never changes; moments know their zone.

    `changes_url` leads to what became different; "": to nothing.
    """

    id: str
    title: str
    url: str
    updated: datetime
    summary: str
    changes_url: str = ""


@dataclass(frozen=True)
class Feed:
    """What is subscribed to. `url` is the feed's own address, `page_url` that of its page.

    `since` is when the feed was last changed as long as it has no entries.
    """

    id: str
    title: str
    url: str
    page_url: str
    author: str
    since: datetime
    entries: tuple[Entry, ...]


def atom(feed: Feed) -> bytes:
    """The feed as an XML document in UTF-8, its newest entry first."""
    newest = sorted(feed.entries, key=lambda entry: entry.updated, reverse=True)
    root = Element("feed", {"xmlns": NAMESPACE, "xml:lang": "da"})
    _texts(root, {"id": feed.id, "title": feed.title})
    _texts(root, {"updated": (newest[0].updated if newest else feed.since).isoformat()})
    _links(root, (("self", feed.url, MEDIA_TYPE), ("alternate", feed.page_url, "text/html")))
    SubElement(SubElement(root, "author"), "name").text = feed.author
    for entry in newest:
        _entry(SubElement(root, "entry"), entry)
    return tostring(root, encoding="utf-8", xml_declaration=True)


def _entry(element: Element, entry: Entry) -> None:
    _texts(element, {"id": entry.id, "title": entry.title, "updated": entry.updated.isoformat()})
    _links(element, (("alternate", entry.url, "text/html"),))
    if entry.changes_url:
        _links(element, (("related", entry.changes_url, "text/html"),))
    _texts(element, {"summary": entry.summary})


def _texts(parent: Element, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        SubElement(parent, name).text = "".join(filter(_is_allowed, text))


def _links(parent: Element, links: Iterable[tuple[str, str, str]]) -> None:
    for rel, href, media_type in links:
        SubElement(parent, "link", {"rel": rel, "href": href, "type": media_type})


def _is_allowed(sign: str) -> bool:
    """Whether XML 1.0 lets a character stand in a document."""
    return sign in "\t\n" or (sign >= " " and sign not in "\ufffe\uffff")
