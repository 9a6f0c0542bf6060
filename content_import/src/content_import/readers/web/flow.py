"""A page's elements in reading order to lines of text."""

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from lxml import etree

from content_import.readers.web.asides import ELSEWHERE, PICTURE, TITLE
from content_import.readers.web.buffer import Buffer
from content_import.readers.web.items import LISTS, is_marker
from content_import.readers.web.leaves import Place, clean
from content_import.readers.web.notes import Notes, is_number, raised
from content_import.readers.web.parsing import Element
from content_import.readers.web.places import Places
from content_import.readers.web.tags import EMBEDDED, INLINE, SPACED, UNREAD

_BRACKETS = "[]()"
_LONGEST = 200


@dataclass(frozen=True)
class Missing:
    """What the page shows and the text lacks; `after` counts the lines before it."""

    code: str
    message: str
    after: int


class Flow:
    """Reads a page into `leaves`, and notes what is `missing` from them."""

    def __init__(self, places: Places, notes: Notes) -> None:
        self._places, self._notes = places, notes
        self._buffer = Buffer()
        self.leaves = self._buffer.leaves
        self.missing: list[Missing] = []

    def read(self, html: Element, title: str) -> None:
        """Read the whole page; its title comes first."""
        self._buffer.add(title, Place(aside=TITLE))
        self._buffer.edge(spaced=True)
        events = etree.iterwalk(html, events=("start", "end"))
        for event, element in events:
            if event == "end":
                self._end(element)
            elif self._is_read(element):
                self._start(element)
            else:
                events.skip_subtree()
                self._places.enter(element)
        self._buffer.edge(spaced=True)

    def _is_read(self, element: Element) -> bool:
        """True for an element whose text is read like any other's; what others stand for is
        taken here."""
        if element.tag in UNREAD or element in self._notes.backs:
            return False
        if element in self._notes.calls and not self._places.here.aside:
            self._buffer.call(self._notes.calls[element], self._places.here)
            return False
        if element.tag in EMBEDDED:
            self._embedded(element)
            return False
        is_list = self._places.here.kind == "paragraph"
        return not (is_marker(element) and is_list)

    def _start(self, element: Element) -> None:
        self._edge(element)
        self._places.enter(element)
        if element.tag == "br":
            self._buffer.break_line()
        elif element.tag == "img":
            self._picture(element)
        self._text(element.text)

    def _end(self, element: Element) -> None:
        self._places.leave(element)
        self._edge(element)
        self._text(element.tail)

    def _edge(self, element: Element) -> None:
        if element.tag in INLINE or element.tag == "br":
            return
        if element.tag in LISTS or element.tag == "li":
            self._buffer.edge(element.tag != "li" and not self._places.here.depth, counts=False)
        elif element.tag not in UNREAD:
            self._buffer.edge(element.tag in SPACED)

    def _text(self, text: str | None) -> None:
        if not text:
            return
        place = self._places.here
        if place.raised and (number := is_number(text)):
            text = raised(number.group(2))
        elif place.raised and text.strip() in _BRACKETS:
            return
        self._buffer.add(text, place)

    def _picture(self, element: Element) -> None:
        """Set a picture's description aside; one without a description is there for its looks."""
        told = clean(element.get("alt") or "")
        if not told:
            return
        place = self._places.here
        if not place.aside:
            message = f"Billedet »{told[:_LONGEST]}« er ikke taget med."
            self._note("image-left-out", message)
        self._buffer.add(told, replace(place, aside=place.aside or PICTURE))

    def _embedded(self, element: Element) -> None:
        if self._places.here.aside not in ("", ELSEWHERE):
            return
        address = element.get("src") or element.get("data") or ""
        source = _host(address[:_LONGEST]) or clean(element.get("title") or "")[:_LONGEST]
        told = f"Siden viser også indhold fra {source}" if source else "Siden viser også en film"
        self._note("content-elsewhere", f"{told}, som ikke står i filen og ikke er taget med.")

    def _note(self, code: str, message: str) -> None:
        self.missing.append(Missing(code, message, len(self.leaves)))


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
