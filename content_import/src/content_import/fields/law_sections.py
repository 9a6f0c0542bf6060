"""What follows a § sign or a law's name: numbers, ranges, stk. and nr., as a list of places."""

import re
from dataclasses import dataclass

_S = r"\s{0,8}"
# A scanned § may have become a dollar sign.
_SIGN = re.compile(rf"(?:[§$](?:{_S}§){{0,3}}|\bparagraf(?:fer(?:ne)?)?\b)", re.IGNORECASE)
# "101 i lov om …": the i is a word, not a letter of the paragraph. "m.fl." is none either.
_LETTER = r"(?:[a-zA-Z](?!\w)|\s[a-hj-z](?!\w))(?!\.[a-zæøå])(?!\.\s?\d)"
_NUMBER = rf"(?P<number>\d{{1,3}})(?P<letter>{_LETTER})?(?![\w½%])"
_NOT_A_PLACE = (
    r"(?!\s{0,3}(?:dage?|uger?|måneder?|år|årige?|timers?|gange?|personer|borgere|samtaler|"
    r"kr|kroner|pct|procent|minutter|min)\b)(?!\s{0,3}%)(?!/\d)(?![.:]\d)(?!,\d(?!\d))"
    r"(?!\.?\s{0,3}(?:pkt|punktum|led)\b)"
    r"(?!\.?\s{0,3}(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|"
    r"november|december)\b)"
)
_BLANKS = re.compile(_S)
_PLACE = re.compile(_NUMBER + _NOT_A_PLACE)
_AND = r"(?:,?\s{1,8}(?:og|eller|samt|jvf\.|jf\.|jfr\.|jævnfør|jvf|jf)\s{1,8}|,\s{0,8})"
_NEXT = re.compile(rf"{_S}(?:{_AND}|\+|(?P<dash>[-–—]|\btil\s)){_S}")
# A full stop or a new line before "Stk. 2" opens quoted law text, no part of the reference.
_STK = re.compile(rf"(?:{_S},?{_S}|\.)\bstk\b\.?{_S}|[ ,\t]{{0,4}}\bStk\b\.?{_S}")
_NR = re.compile(rf"(?:{_S},?{_S}|\.)\bnr\b\.?{_S}|[ ,\t]{{0,4}}\bNr\b\.?{_S}")
# "stk. 1. og 2." is written like "1. og 2. stykke".
_ORDINAL_STOP = re.compile(r"(?:\.(?=\s{1,3}(?:og|eller)\s{1,3}(?:stk\.?\s{0,3})?\d))?")
_AGAIN = {"stk": re.compile(rf"(?:stk\b\.?){_S}"), "nr": re.compile(rf"(?:nr\b\.?){_S}")}
_PLAIN = re.compile(r"(?P<number>\d{1,2})(?!\w)(?!\.\d)" + _NOT_A_PLACE)
_MORE_LETTERS = re.compile(r"(?P<letter>[a-hj-z])(?![\w.])")
_LITRA = re.compile(rf"{_S},?{_S}\blitra{_S}(?P<letter>[a-zæøå])(?!\w)", re.IGNORECASE)
_LITRA_NEXT = re.compile(
    rf"{_S}(?:,|\bog\b|\beller\b|(?P<dash>[-–—])){_S}(?:litra{_S})?(?P<letter>[a-hj-zæøå])(?!\w)",
    re.I,
)
_DATED_NUMBER = re.compile(rf"\d{{1,4}}{_S}(?:af|\(|\.{_S}\d)")
_LONGEST_RANGE = 30
"""Paragraphs; a longer range ("§§ 50-114") is given by its two ends."""
_HIGHEST_SUB = 20
"""No stk. goes so high; "§§ 32, stk. 1, og 47" goes on with a paragraph."""

Sub = tuple[str | None, str | None, str | None]
"""stk, nr and litra."""


@dataclass(frozen=True)
class Place:
    """One paragraph of a law: section "101 a", stk, nr and litra as text or None, and its place."""

    section: str
    stk: str | None
    nr: str | None
    start: int
    end: int
    litra: str | None = None


def sign_at(text: str, position: int) -> int | None:
    """End of the § sign or signs at the position; None when there is none."""
    match = _SIGN.match(text, position)
    return match.end() if match else None


def read_places(text: str, position: int) -> tuple[list[Place], int]:
    """The paragraphs listed from the position on, and where the list ends.

    An empty list, and the position unchanged, when no number stands there.
    """
    places: list[Place] = []
    end = position
    joined_by_dash = False
    while (found := _section_at(text, position, places)) is not None:
        section, match = found
        if joined_by_dash and places:
            _fill_range(places, section, match)
        subs, end = _read_subs(text, match.end())
        places += [Place(section, stk, nr, match.start(), end, litra) for stk, nr, litra in subs]
        joint = _NEXT.match(text, end)
        if joint is None:
            break
        joined_by_dash = bool(joint["dash"])
        position = _BLANKS.match(text, sign_at(text, joint.end()) or joint.end()).end()
    return places, end


def _section_at(text: str, position: int, before: list[Place]) -> tuple[str, re.Match] | None:
    """The paragraph at the position; after "82 a" also one given by its letter alone."""
    if match := _PLACE.match(text, position):
        letter = (match["letter"] or "").strip().lower()
        return f"{int(match['number'])} {letter}".strip(), match
    match = _MORE_LETTERS.match(text, position)
    if match is None or not before or before[-1].stk or " " not in before[-1].section:
        return None
    return f"{before[-1].section.split(' ')[0]} {match['letter']}", match


def _fill_range(places: list[Place], last: str, match: re.Match) -> None:
    """Add the paragraphs between the last one and the end of a range: 10-12 gets its 11."""
    first, end = places[-1].section.split(" "), last.split(" ")
    between: list[str] = []
    if len(first) == 2 and len(end) == 2 and first[0] == end[0]:
        between = [f"{end[0]} {chr(code)}" for code in range(ord(first[1]) + 1, ord(end[1]))]
    elif 0 < int(end[0]) - int(first[0]) <= _LONGEST_RANGE:
        stop = int(end[0]) + (1 if len(end) == 2 else 0)
        between = [str(number) for number in range(int(first[0]) + 1, stop)]
    places += [Place(one, None, None, match.start(), match.end()) for one in between]


def _read_subs(text: str, position: int) -> tuple[list[Sub], int]:
    """The stk., nr. and litra that follow a paragraph, and where they end; one empty if none."""
    stks, position = _numbers(text, position, _STK, "stk")
    opening = _NR.match(text, position)
    numbers: list[str] = []
    if opening and not _DATED_NUMBER.match(text, opening.end()):
        numbers, position = _numbers(text, position, _NR, "nr")
    subs: list[Sub] = [(stk, None, None) for stk in stks] or [(None, None, None)]
    if numbers:
        # "stk. 2 og 3, nr. 4": the number belongs to the last stk. only.
        last = subs.pop()[0]
        subs += [(last, number, None) for number in numbers]
    letters, position = _letters(text, position)
    if letters:
        stk, number, _ = subs.pop()
        subs += [(stk, number, letter) for letter in letters]
    if numbers or letters:
        more, position = _read_more(text, position)
        subs += more
    return subs, position


def _letters(text: str, position: int) -> tuple[list[str], int]:
    """The letters of "litra a og b" or "litra a-c" and where they end; [] if none stand here."""
    match = _LITRA.match(text, position)
    found: list[str] = []
    while match is not None:
        letter, end = match["letter"].lower(), match.end()
        if found and match["dash"]:
            found += [chr(code) for code in range(ord(found[-1]) + 1, ord(letter))]
        found.append(letter)
        position = end
        match = _LITRA_NEXT.match(text, end)
    return found, position


def _read_more(text: str, position: int) -> tuple[list[Sub], int]:
    """A further stk. after a nr. ("stk. 1, nr. 2, og stk. 3"); nothing when none follows."""
    joint = _NEXT.match(text, position)
    if joint is None or not _AGAIN["stk"].match(text, joint.end()):
        return [], position
    stks, end = _numbers(text, joint.end(), _STK, "stk")
    return [(stk, None, None) for stk in stks], end


def _numbers(text: str, position: int, opening: re.Pattern, kind: str) -> tuple[list[str], int]:
    """The numbers of "stk. 9 – 12" or "nr. 2 eller 3" and where they end; [] if none stand here."""
    start = opening.match(text, position)
    if start is None:
        return [], position
    found: list[str] = []
    here, joined_by_dash, again, end = start.end(), False, None, position
    while (match := _PLAIN.match(text, here)) is not None:
        value = int(match["number"])
        if found and not (joined_by_dash or again) and value > _HIGHEST_SUB:
            break
        if joined_by_dash and 0 < value - int(found[-1]) <= _LONGEST_RANGE:
            found += [str(one) for one in range(int(found[-1]) + 1, value)]
        found.append(str(value))
        end = match.end()
        joint = _NEXT.match(text, _ORDINAL_STOP.match(text, end).end())
        if joint is None:
            break
        joined_by_dash = bool(joint["dash"])
        again = _AGAIN[kind].match(text, joint.end())
        here = again.end() if again else joint.end()
    return found, end
