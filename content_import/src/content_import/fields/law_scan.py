"""One pass over a text that finds its references to law and remembers the law last named."""

import re

from content_import.fields.law_model import Reference
from content_import.fields.law_names import law_named, law_pattern
from content_import.fields.law_orders import LATE_NUMBER, MENTION, ORDER, date_after, order_name
from content_import.fields.law_sections import Place, read_places, sign_at
from content_import.fields.law_spelling import meant, misspelt_before
from content_import.fields.law_titles import TITLE_BEFORE, title_after, title_name

_S = r"\s{0,8}"
_TOKEN = re.compile(
    rf"{ORDER}|{LATE_NUMBER}|{MENTION}|{law_pattern()}|{TITLE_BEFORE}|(?P<sign>§|\b[Pp]aragraf(?:fer(?:ne)?)?\b(?={_S}\d))"
)
_LAW = re.compile(law_pattern())
_LAW_AFTER = re.compile(
    rf"{_S}(?:,{_S})?(?:\(|(?:i|af|efter)\s{{1,8}}(?:den\s{{1,8}}|bekendtgørelse\s{{1,8}}af\s{{1,8}})?)"
)
_ORDER_AFTER = re.compile(rf"{_S}(?:i|af)\s{{1,8}}(?:\w{{1,20}}\s{{1,8}})?bekendtgørelsen\b", re.I)
_APPOSITION = re.compile(rf"{_S}[,(]{_S}(?=lov\s{{1,8}}nr)", re.IGNORECASE)
_BLANK = re.compile(rf"(?:,|{_S}\({_S}|'s)?{_S}")
_GAP = re.compile(r"\s{1,3}")
_MENTION_REACH = 300
"""Characters within which "Bekendtgørelse om …" may have its "nr. 430 af …"."""


class Scan:
    """One pass over a text that remembers the law last named."""

    def __init__(self, text: str, default_law: str | None):
        self.text = text
        self.current = default_law
        self.found: list[Reference] = []
        self.mention: re.Match | None = None

    def run(self) -> list[Reference]:
        """All references of the text."""
        position = 0
        while (match := _TOKEN.search(self.text, position)) is not None:
            position = max(self._read(match), match.start() + 1)
        return self.found

    def _read(self, match: re.Match) -> int:
        """Read what one token opens; gives the position to go on from."""
        if match["sign"]:
            return self._bare(match)
        if match["mention"]:
            self.mention = match
            self.current = None
            return match.end()
        if match["nr"]:
            return self._order(match, match["kind"].lower(), match["nr"])
        if match["late"]:
            return self._late_order(match)
        return self._law(match)

    def _law(self, match: re.Match) -> int:
        """A law's name: with its paragraphs, or alone."""
        self.current = _law_of(match)
        places, end = self._places_after(match)
        if places:
            self._add(self.current, places, match.start(), end)
            return end
        if match["known"] and not _APPOSITION.match(self.text, match.end()):
            self._add_whole(self.current, match.start(), match.end())
        return match.end()

    def _places_after(self, match: re.Match) -> tuple[list[Place], int]:
        """The paragraphs that stand directly after a law's name, with or without a § sign."""
        start = _BLANK.match(self.text, match.end()).end()
        signed = sign_at(self.text, start)
        if signed is not None:
            return read_places(self.text, _BLANK.match(self.text, signed).end())
        if self.text[match.end() : start].strip():
            return [], match.end()
        return read_places(self.text, start)

    def _bare(self, match: re.Match) -> int:
        """A § without a law before it: the law may stand after, else it is the one last named."""
        signed = sign_at(self.text, match.start()) or match.end()
        places, end = read_places(self.text, _BLANK.match(self.text, signed).end())
        if not places:
            return signed
        law, end_of_law = self._law_after(end)
        if law:
            self.current = law
            self._add(law, places, match.start(), end_of_law)
            return end_of_law
        if nearly := misspelt_before(self.text, match.start()):
            self.current, start = nearly
            self._add(self.current, places, start, end)
            return end
        if self.current and not _ORDER_AFTER.match(self.text, end):
            self._add(self.current, places, match.start(), end)
        return end

    def _law_after(self, position: int) -> tuple[str | None, int]:
        """The law named after a § ("i lov om social service") and its end; None when none is."""
        lead = _LAW_AFTER.match(self.text, position)
        if lead is None:
            lead = _GAP.match(self.text, position)
            match = lead and _LAW.match(self.text, lead.end())
            if not match or self._places_after(match)[0]:
                return None, position
            return law_named(match), match.end()
        match = _LAW.match(self.text, lead.end())
        if match is None:
            return title_after(self.text, lead.end()) or (None, position)
        if self._places_after(match)[0]:
            return None, position
        return law_named(match), match.end()

    def _order(self, match: re.Match, kind: str, number: str) -> int:
        """An order or a law by number and date, with paragraphs of its own if any follow."""
        iso, end = date_after(self.text, match.end())
        law = order_name(kind, number, iso)
        self.mention = None
        if not law.startswith("lovbekendtgørelse"):
            # A later § is hardly one of the order: its title or the text goes on with a law.
            self.current = law if law.startswith("lov ") else None
        signed = sign_at(self.text, _BLANK.match(self.text, end).end())
        if signed is not None:
            places, end_of_places = read_places(self.text, _BLANK.match(self.text, signed).end())
            if places:
                self._add(law, places, match.start(), end_of_places)
                return end_of_places
        self._add_whole(law, match.start(), end)
        return end

    def _late_order(self, match: re.Match) -> int:
        """A number and date that belong to a bekendtgørelse named shortly before by its subject."""
        mention = self.mention
        near = mention is not None and match.start() - mention.end() < _MENTION_REACH
        iso, _ = date_after(self.text, match.end())
        if not near or not iso or "bekendt" not in mention["mention"].lower():
            return match.end()
        return self._order(match, mention["mention"].lower().removesuffix("s"), match["latenr"])

    def _add(self, law: str, places: list[Place], start: int, end: int) -> None:
        """Keep one reference per place; the first one's words include the law's name."""
        for index, place in enumerate(places):
            begin = start if index == 0 else place.start
            stop = end if len(places) == 1 else place.end
            self.found.append(
                Reference(
                    law,
                    place.section,
                    place.stk,
                    place.nr,
                    begin,
                    stop,
                    self.text[begin:stop],
                    place.litra,
                )
            )

    def _add_whole(self, law: str, start: int, end: int) -> None:
        """Keep a reference to a law or order as a whole."""
        self.found.append(Reference(law, None, None, None, start, end, self.text[start:end]))


def _law_of(match: re.Match) -> str:
    """The law that a token names; what the table doesn't hold may be a misspelt name that it
    does."""
    if match["title"]:
        return meant(match["title"]) or title_name(match["title"])
    return (match["other"] and meant(match["other"])) or law_named(match)
