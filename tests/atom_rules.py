"""What a feed must be by RFC 4287, as far as ours can break it."""

from collections.abc import Iterator
from datetime import datetime
from xml.etree.ElementTree import Element, fromstring

ATOM = "{http://www.w3.org/2005/Atom}"
ONCE = ("id", "title", "updated")


def faults(feed: bytes) -> list[str]:
    """Everything that is wrong with a feed; nothing when all is well."""
    return list(_of_feed(fromstring(feed)))


def _of_feed(root: Element) -> Iterator[str]:
    if root.tag != f"{ATOM}feed":
        yield f"no feed: {root.tag}"
    yield from _once(root)
    if not root.findtext(f"{ATOM}author/{ATOM}name"):
        yield "no author (4.1.1)"
    if len(_links(root, "self")) != 1:
        yield "it doesn't say where it is (4.1.1)"
    entries = root.findall(f"{ATOM}entry")
    ids = [root.findtext(f"{ATOM}id"), *(each.findtext(f"{ATOM}id") for each in entries)]
    if len(set(ids)) != len(ids):
        yield "an id is given twice (4.2.6)"
    for entry in entries:
        yield from _once(entry)
        if len(_links(entry, "alternate")) != 1:
            yield "an entry that leads nowhere, or to two places (4.1.2)"
        if len(entry.findall(f"{ATOM}summary")) > 1:
            yield "two summaries (4.1.2)"
        if _moment(entry) > _moment(root):
            yield "an entry is newer than its feed (4.2.15)"


def _once(element: Element) -> Iterator[str]:
    for name in ONCE:
        found = [each.text for each in element.findall(f"{ATOM}{name}")]
        if len(found) != 1 or not (found[0] or "").strip():
            yield f"{name}: {found} (4.1)"
    if ":" not in (element.findtext(f"{ATOM}id") or ""):
        yield "an id that is no IRI (4.2.6)"
    if _moment(element).tzinfo is None:
        yield "a moment without its zone (3.3)"


def _moment(element: Element) -> datetime:
    return datetime.fromisoformat(element.findtext(f"{ATOM}updated"))


def _links(element: Element, rel: str) -> list[str]:
    return [each.get("href") for each in element.findall(f"{ATOM}link") if each.get("rel") == rel]
