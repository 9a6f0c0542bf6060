"""References to Danish law in running text, in the forms that municipalities write them.

The law is the one named with the §, else the one named after it ("§ 101 i lov om social
service"), else the one last named. A § without any of these is no reference.
"""

import re
from dataclasses import dataclass

from content_import.fields.dates import danish_date, find_dates
from content_import.fields.law_names import law_named, law_pattern
from content_import.fields.law_sections import Place, read_places, sign_at

_S = r"\s{0,8}"
_ORDER_KIND = r"(?P<kind>(?i:lovbekendtgørelsen?|bekendtgørelsen?|lov)|LBK|BEK|[Bb]ek(?=\.))\.?"
_ORDER_NUMBER = r"(?i:nr)\.?\s{0,3}(?P<nr>\d{1,5})(?!\d)"
_ORDER = rf"(?:\b{_ORDER_KIND}\s{{1,8}}{_ORDER_NUMBER})"
_LATE_NUMBER = r"(?:\b(?P<late>(?i:nr))\.?\s{0,3}(?P<latenr>\d{1,5})(?=(?:\.|\s?\(|\s{1,3}af\b)))"
_MENTION = (
    r"(?:\b(?P<mention>(?i:(?:lov)?bekendtgørelsens?\b|(?<!\ben )bekendtgørelse\b"
    r"|vejledning\w{0,4})))"
)
_TOKEN = re.compile(rf"{_ORDER}|{_LATE_NUMBER}|{_MENTION}|{law_pattern()}|(?P<sign>§)")
_LAW = re.compile(law_pattern())
_ORDER_HERE = re.compile(_ORDER)
_LAW_AFTER = re.compile(
    rf"{_S}(?:,{_S})?(?:\(|(?:i|af|efter)\s{{1,8}}(?:den\s{{1,8}}|bekendtgørelse\s{{1,8}}af\s{{1,8}})?)"
)
_ORDER_AFTER = re.compile(rf"{_S}(?:i|af)\s{{1,8}}(?:\w{{1,20}}\s{{1,8}})?bekendtgørelsen\b", re.I)
_APPOSITION = re.compile(rf"{_S}[,(]{_S}(?=lov\s{{1,8}}nr)", re.IGNORECASE)
_DATE_LEAD = re.compile(r"(?:\s{1,3}af\s{1,3}(?:den\s|d\.\s?)?|,?\.?\s{0,3}\(?)\s{0,3}")
_BLANK = re.compile(rf"(?:,|{_S}\({_S}|'s)?{_S}")
_KINDS = {"lbk": "lovbekendtgørelse", "bek": "bekendtgørelse"}
_MENTION_REACH = 300
"""Characters within which "Bekendtgørelse om …" may have its "nr. 430 af …"."""


@dataclass(frozen=True)
class Reference:
    """One paragraph of a law, or a law or order as a whole (`section` None).

    `stk` and `nr` are the numbers as text or None; `start`, `end` and `raw` are the words.
    """

    law: str
    section: str | None
    stk: str | None
    nr: str | None
    start: int
    end: int
    raw: str

    @property
    def canonical(self) -> str:
        """The agreed form: `serviceloven § 101 a, stk. 3, nr. 4`."""
        if self.section is None:
            return self.law
        parts = [f"{self.law} § {self.section}"]
        parts += [f"stk. {self.stk}"] if self.stk else []
        parts += [f"nr. {self.nr}"] if self.nr else []
        return ", ".join(parts)


def references(text: str, default_law: str | None = None) -> list[Reference]:
    """All references of a text in order of appearance.

    `default_law` is the law of a § before any law is named; None leaves such a § out.
    """
    return _Scan(text, default_law).run()


def canonical(text: str, default_law: str | None = None) -> tuple[str, ...]:
    """The canonical references of a text, each once, in order.

    A law named alone has no canonical form, since that needs a paragraph; an order or a law given
    by its number has. `references` gives all of them, repealed laws too.
    """
    kept = [one for one in references(text, default_law) if one.section or " nr. " in one.law]
    return tuple(dict.fromkeys(one.canonical for one in kept))


class _Scan:
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
        self.current = law_named(match)
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
        if self.current and not _ORDER_AFTER.match(self.text, end):
            self._add(self.current, places, match.start(), end)
        return end

    def _law_after(self, position: int) -> tuple[str | None, int]:
        """The law named after a § ("i lov om social service") and its end; None when none is."""
        lead = _LAW_AFTER.match(self.text, position)
        if lead is None:
            lead = re.compile(r"\s{1,3}").match(self.text, position)
            match = lead and _LAW.match(self.text, lead.end())
            if not match or self._places_after(match)[0]:
                return None, position
            return law_named(match), match.end()
        match = _LAW.match(self.text, lead.end())
        if match is None or self._places_after(match)[0]:
            return None, position
        return law_named(match), match.end()

    def _order(self, match: re.Match, kind: str, number: str) -> int:
        """An order or a law by number and date, with paragraphs of its own if any follow."""
        name = _KINDS.get(kind, kind.removesuffix("n") if "bekendt" in kind else kind)
        iso, end = self._date(match.end())
        law = f"{name} nr. {int(number)}" + (f" af {danish_date(iso)}" if iso else "")
        self.mention = None
        if name != "lovbekendtgørelse":
            # A later § is hardly one of the order: its title or the text goes on with a law.
            self.current = law if name == "lov" else None
        after = _BLANK.match(self.text, end).end()
        signed = sign_at(self.text, after)
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
        iso, _ = self._date(match.end())
        if not near or not iso or "bekendt" not in mention["mention"].lower():
            return match.end()
        return self._order(match, mention["mention"].lower().removesuffix("s"), match["latenr"])

    def _date(self, position: int) -> tuple[str | None, int]:
        """The full date that follows a number, and its end; None when there is none."""
        lead = _DATE_LEAD.match(self.text, position)
        start = lead.end() if lead else position
        dates = find_dates(self.text[start : start + 24])
        if not dates or dates[0].start != 0 or len(dates[0].iso) != 10:
            return None, position
        end = start + dates[0].end
        closed = self.text[end : end + 1] == ")" and "(" in self.text[position:start]
        return dates[0].iso, end + closed

    def _add(self, law: str, places: list[Place], start: int, end: int) -> None:
        """Keep one reference per place; the first one's words include the law's name."""
        for index, place in enumerate(places):
            begin = start if index == 0 else place.start
            stop = end if len(places) == 1 else place.end
            self.found.append(
                Reference(
                    law, place.section, place.stk, place.nr, begin, stop, self.text[begin:stop]
                )
            )

    def _add_whole(self, law: str, start: int, end: int) -> None:
        """Keep a reference to a law or order as a whole."""
        self.found.append(Reference(law, None, None, None, start, end, self.text[start:end]))
