"""Headings to topics by `headings_da.toml`, tolerant of case, number, plural, spelling and
question form."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache
from importlib.resources import files

from content_import.vocabulary.fields import edition_fields

_NUMBER = re.compile(
    r"^(?:(?:kapitel|afsnit|punkt|tema|del)\s+)?(?:\d+(?:\.\d+)*[.:)]?|[IVX]{1,5}[.:)]|[A-ZÆØÅ][.:)])\s+",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:sådan|hvad|hvem|hvor|hvordan|hvornår|hvorfor|hvilken|hvilket|hvilke|"
    r"(?:kan|skal|må|har|er|får|bliver|vil) (?:du|jeg|man|vi|der))\b"
)
_DENIES = re.compile(r"\bikke\b")
_PARENTHESIS = re.compile(r"\([^()]*\)")
_ENDING = re.compile(r"(?<=\w{4})(?:ernes|enes|erne|ene|ers|ens|ets|er|en|et|e|s)$")
_SHORTEST = 8
_REMEMBERED = 4096
_CLOSE = 0.9
"""How alike two headings of eight letters or more must be to count as one word misspelt."""


@dataclass(frozen=True)
class Topic:
    """What a heading is about; `offer` is the field of an Indsats, `chapter` says that offers
    stand below."""

    name: str
    offer: str = ""
    chapter: bool = False


@lru_cache(maxsize=_REMEMBERED)
def topic_of(heading: str) -> Topic | None:
    """The topic of a heading, or None where the vocabulary has none."""
    plain = normal(heading)
    if not plain or len(plain) > 90:
        return None
    known = _known()
    if plain in known.exact:
        return known.exact[plain]
    stems = _stems(plain)
    if stems in known.stems:
        return known.stems[stems]
    return _misspelt(plain) or _patterned(plain) or _asked(heading, plain)


def field_of(topic: str, kind: str) -> str | None:
    """The field of a kind's edition for a topic; None means that it becomes an Afsnit."""
    if topic in edition_fields(kind):
        return topic
    table = _table()["fields"]
    return table[kind].get(topic) or table["all"].get(topic)


def normal(heading: str) -> str:
    """The heading in lower case without number, parentheses, quotes and end marks."""
    text = _PARENTHESIS.sub(" ", _NUMBER.sub("", heading.strip()))
    text = re.sub(r"[\"'”“’´`»«?!:.*#¹²³⁰⁴-⁹]+", " ", text.lower())
    return " ".join(text.split()).strip(" -–")


def is_question(heading: str) -> bool:
    """True for a heading that asks, with a question mark or without."""
    return heading.rstrip(" :*").endswith("?") or bool(_QUESTION.match(normal(heading)))


@lru_cache(maxsize=_REMEMBERED)
def squeezed(heading: str) -> str:
    """The heading's letters and digits only, to compare what only differs in blanks and signs."""
    return re.sub(r"[\W_]+", "", _PARENTHESIS.sub("", heading).lower())


@dataclass(frozen=True)
class _Known:
    exact: dict[str, Topic]
    stems: dict[tuple[str, ...], Topic]
    patterns: tuple[tuple[re.Pattern, Topic], ...]
    asks: tuple[tuple[re.Pattern, Topic], ...]
    compact: dict[str, Topic]
    by_size: dict[tuple[int, int], list[tuple[str, Topic]]]


@cache
def _known() -> _Known:
    exact, stems, patterns, asks = {}, {}, [], []
    for name, entry in _table()["topics"].items():
        topic = Topic(name, entry.get("offer", ""), entry.get("chapter", False))
        for heading in entry["headings"]:
            plain = normal(heading.replace("*", "\0"))
            if "\0" in plain:
                patterns.append((_pattern(plain), topic))
            else:
                exact.setdefault(plain, topic)
                stems.setdefault(_stems(plain), topic)
        asks += [(_asking(words), topic) for words in entry.get("asks", [])]
    compact = {plain.replace(" ", ""): topic for plain, topic in exact.items()}
    by_size: dict[tuple[int, int], list[tuple[str, Topic]]] = {}
    for plain, topic in exact.items():
        by_size.setdefault((plain.count(" "), len(plain)), []).append((plain, topic))
    return _Known(exact, stems, tuple(patterns), tuple(asks), compact, by_size)


@cache
def _table() -> dict:
    text = files("content_import.vocabulary").joinpath("headings_da.toml").read_text("utf-8")
    return tomllib.loads(text)


def _patterned(plain: str) -> Topic | None:
    """The topic of the first heading with a star that stands for this one."""
    patterns = _known().patterns
    return next((topic for pattern, topic in patterns if pattern.fullmatch(plain)), None)


def _misspelt(plain: str) -> Topic | None:
    if len(plain) < _SHORTEST:
        return None
    compact = plain.replace(" ", "")
    if compact in _known().compact:
        return _known().compact[compact]
    best, found = _CLOSE, None
    matcher = SequenceMatcher(b=plain)
    for known, topic in _alike(plain):
        matcher.set_seq1(known)
        if (
            matcher.real_quick_ratio() > best
            and matcher.quick_ratio() > best
            and matcher.ratio() > best
        ):
            best, found = matcher.ratio(), topic
    return found


def _pattern(plain: str) -> re.Pattern:
    """What a heading with stars (as NUL) stands for: a star alone is any words, at the end or
    between two also none; one in a word is any letters."""
    words = (
        r"\S.*" if word == "\0" else r"\w*".join(map(re.escape, word.split("\0")))
        for word in plain.split()
    )
    return re.compile(" ".join(words).replace(r" \S.*", r"(?: .*)?"))


def _asking(words: str) -> re.Pattern:
    pattern = re.escape(words).replace(re.escape("*"), r"\w*")
    return re.compile(rf"\b{pattern}(?!\w)")


def _asked(heading: str, plain: str) -> Topic | None:
    """The topic of a question: of the first word in it that gives one away, else of the first
    phrase. What is asked with "not" is another matter."""
    if not is_question(heading) or _DENIES.search(plain):
        return None
    found = [
        ("\\ " in pattern.pattern, match.start(), -len(match.group()), place)
        for place, (pattern, _) in enumerate(_known().asks)
        if (match := pattern.search(plain))
    ]
    return _known().asks[min(found)[-1]][1] if found else None


def _alike(plain: str) -> Iterator[tuple[str, Topic]]:
    """The known headings with as many words, and up to three letters more or fewer."""
    by_size = _known().by_size
    for length in range(len(plain) - 3, len(plain) + 4):
        yield from by_size.get((plain.count(" "), length), ())


def _stems(plain: str) -> tuple[str, ...]:
    return tuple(_ENDING.sub("", word) for word in plain.split())
