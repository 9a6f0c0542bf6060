"""The words of hours: days, groups of days, spans of time, and what takes some of them away."""

import re

_FULL = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_SHORT = ("man", "tirs", "tir", "ons", "tors", "tor", "fre", "lør", "søn")
_GROUPS = {
    "hverdage": range(5),
    "hverdag": range(5),
    "ugens dage": range(7),
    "alle dage": range(7),
    "alle ugens dage": range(7),
    "hver dag": range(7),
    "dagligt": range(7),
    "ma-to": range(4),
    "ma-fr": range(5),
    "ma-sø": range(7),
    "weekend": range(5, 7),
    "weekender": range(5, 7),
    "weekenden": range(5, 7),
}
_S, _G = r"\s{1,3}", r"\s{0,3}"
_DAY = rf"(?:{'|'.join(_FULL)})(?:e|en|s)?\b"
_TIME = r"(?:[01]?\d|2[0-4])(?:[.:,][0-5]\d)?"
_CLOCK = rf"(?:\b(?:kl|klokken)\b\.?{_G}){{0,2}}"
_NO_HOURS = (
    rf"(?!{_G}(?:pladser|borgere|deltagere|personer|unge|medlemmer|årige?|års?|timers?|uger?|"
    r"dage?|gange?|minutter|måneder|kr|kroner)\b)"
)
"""Nouns after two numbers that are no hours: "10-12 pladser"."""
_HOURS = (
    rf"(?P<hours>{_CLOCK}(?:fra{_S})?{_CLOCK}(?:(?<=kl\.)|(?<![\d.,:/]))(?P<from>{_TIME}){_G}"
    rf"(?:[-–—]|til|og){_G}{_CLOCK}(?P<to>{_TIME}|midnat\b)(?![\d:/]|[.,]\d){_NO_HOURS}"
    # Four figures can be years too, so these need their "kl.".
    rf"|\bkl\b\.?{_G}(?P<from4>[0-2]\d[0-5]\d){_G}[-–—]{_G}(?P<to4>[0-2]\d[0-5]\d)(?!\d))"
)
# "Lokale 2. Mandag …" is no second Monday, so a figure needs its month.
_UNTIL = rf"(?P<until>\b(?:ind)?til{_S}(?:kl|klokken)\b\.?{_G}(?P<end>{_TIME})(?![\d:/]|[.,]\d))"
_NTH = (
    r"(?:\b(?:første|anden|andet|tredje|fjerde|sidste)"
    r"|(?<!\d)[1-5]\.(?=[^\n]{0,40}\bmåned))"
)
_ODD = rf"\bu?lige{_S}uger?\b"
_OCCASION = (
    rf"(?P<occasion>{_NTH}(?:{_G}(?:,|og|eller|samt){_G}{_NTH}){{0,3}}{_S}(?:{_DAY}|hverdag\b)"
    rf"(?:(?:{_G},{_G}|{_S}){_ODD})?|\b{_DAY}{_G},?{_G}\(?(?:i{_S})?{_ODD}|{_ODD}"
    rf"|\b{_DAY}{_G},?{_G}(?:den|d\.){_G}\d{{1,2}}\b)"
)
"""Days that don't come every week: "første torsdag", "tirsdag i lige uger", "mandag den 3."."""
_ROUND = (
    rf"(?P<round>døgnet{_S}rundt|24\s{{0,2}}timer{_S}i{_S}døgnet|hele{_S}døgnet"
    r"|\bdøgnåbent?\b|\b24/7\b)"
)
_GROUP = (
    rf"(?P<group>\b(?:alle{_S}(?:ugens{_S})?|ugens{_S}|hver{_S})?"
    r"(?:hverdage?|dage?|dagligt|weekend(?:er|en)?)\b|\bma\.?\s?[-–]\s?(?:to|fr|sø)\b)"
)
_SHORT_DAY = (
    rf"\b(?:{'|'.join(_SHORT)})(?:\.|\b)(?={_G}(?:[-–—:/.]|kl\b|\d|(?:og|til|t\.o\.m)\b|,{_G}"
    rf"(?:{'|'.join(name[:3] for name in _FULL)})))"
)
_TWO_LETTERS = (
    # "to" and "ti" are numbers too, and count only as "To" and "Ti".
    rf"\b(?:ma|on|fr|lø|sø|(?-i:To|Ti))\b\.?(?={_G}(?:[-–—:/]|kl\b|\d|og\b|,{_G}(?:ma|ti|on|to|fr)\b))"
)
_BUT = rf"(?P<but>\b(?:undtagen|undtaget|på{_S}nær|bortset{_S}fra|dog{_S}ikke|eksklusiv)\b)"
TOKEN = re.compile(
    rf"{_HOURS}|{_UNTIL}|{_OCCASION}|{_ROUND}|{_BUT}|(?P<instead>\bdog\b)|(?P<closed>\blukket\b|\blukker\b)|{_GROUP}"
    r"|(?P<holiday>\b(?:hellig|ferie)dage?\b)"
    rf"|(?P<day>\b{_DAY}\.?|{_SHORT_DAY}|{_TWO_LETTERS})"
    r"|(?P<to_day>(?:[-–—]|\btil(?:\s{1,3}og\s{1,3}med)?\b|\bt\.?o\.?m\b\.?))"
    r"|(?P<line>\n)",
    re.IGNORECASE,
)
"""One word of hours; the name of its group says which kind it is."""

DAY_AFTER_CLOSED = re.compile(
    rf"{_S}(?:(?:om|på|hver){_S})?(?P<day>{_DAY})(?!{_G}[,:]?{_G}(?:kl\b|\d))", re.IGNORECASE
)
"""The day of "lukket onsdag"; none where hours follow it, as then they are its own."""
BETWEEN = re.compile(r"\b(?:mellem|imellem)\s{0,3}$", re.IGNORECASE)


def day_of(word: str) -> int:
    """The day that a word names, 0 for Monday."""
    start = word.lower()[:2]
    return next(index for index, name in enumerate(_FULL) if name.startswith(start))


def days_of_group(words: str) -> list[int]:
    """The days of "hverdage", "weekenden" and the like; none for a bare "dag"."""
    word = " ".join(words.lower().split())
    word = word.removeprefix("alle ") if "hverdag" in word else word
    if word.startswith("ma"):
        word = f"ma-{word[-2:]}"
    return list(_GROUPS.get(word, ()))


def span_of(match: re.Match) -> tuple[str, str]:
    """From and to of hours, each "HH:MM"."""
    if match["from4"]:
        return tuple(f"{one[:2]}:{one[2:]}" for one in (match["from4"], match["to4"]))
    return _clock(match["from"]), _clock(match["to"])


def end_of(match: re.Match) -> str:
    """The end of "til kl. 17", "HH:MM"."""
    return _clock(match["end"])


def _clock(written: str) -> str:
    """HH:MM for 8, 8.30 or 08:30; midnight ends its day."""
    if written.lower() == "midnat":
        return "24:00"
    hour, _, minute = written.replace(".", ":").replace(",", ":").partition(":")
    return f"{int(hour):02}:{minute or '00'}"
