"""Which line ends are the author's and which only the page's width."""

import re
from dataclasses import dataclass
from itertools import pairwise
from math import inf

_ENDED = re.compile(r"[.!?:;][)\"”’*]*$")
_HYPHEN = re.compile(r"[a-zæøåé]{2}-$", re.IGNORECASE)
_LOOSE_HYPHEN = re.compile(r"(?:og|eller|samt|til|og/eller)\b")
_HANGING = re.compile(
    r"\b(?:og|eller|samt|af|i|på|til|for|fra|med|om|ved|under|efter|hos|der|som|at|den|det|de|en|et)$"
)
_OWN_LINE = re.compile(r"(?:Stk\.\s*\d|#+\s)")
_REFERENCE = re.compile(r"(?:Nr\. ?\d|§)")
_MONTH_LAST = re.compile(r"\b(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*$")
_LONG = 60
"""Characters; a shorter line that breaks off may be a heading or an address, not half a
sentence."""
_NEAR = 10
"""Lines before and after that show how wide a stretch of the text is."""
_LEAST_NEAR = 3
_NEARLY = 0.94
"""How much of the widest line near by a full line fills at the least; letters differ in width."""


@dataclass(frozen=True)
class Wrapping:
    """How a text is wrapped: `wrapped` says that lines end at the page's width, `loose` and `tight`
    how long a line with the next word would have been where the page's width surely broke it.

    `full` are the lines, each with the next one, that end a sentence and fill the width of the
    stretch they stand in, which may be narrower than the rest of the text.
    """

    wrapped: bool = False
    loose: int = 0
    tight: int = 0
    full: frozenset[tuple[str, str]] = frozenset()


def measure(texts: list[tuple[str, int]]) -> Wrapping:
    """The wrapping of plain lines, given as text and blank lines before it."""
    pairs = [(before, after) for (before, _), (after, gap) in pairwise(texts) if gap == 0]
    sure = sorted(_length_with(a, b) for a, b in pairs if _is_broken(a, b))
    if len(sure) < 3 or len(sure) < len(pairs) * 0.25 or max(sure) > 250:
        return Wrapping()
    loose, tight = int(sure[len(sure) // 8] * 0.92), sure[len(sure) // 3]
    return Wrapping(True, loose, tight, _full(texts))


def _full(texts: list[tuple[str, int]]) -> frozenset[tuple[str, str]]:
    """The lines that end a sentence and have no room for the next line's first word, judged by
    the paragraph that they stand in, else by the lines near by."""
    found = set()
    for start, stop in _runs(texts):
        own = _width(texts[start:stop])
        for place in range(start, stop - 1):
            before, after = texts[place][0], texts[place + 1][0]
            if ends(before):
                near = texts[max(0, place - _NEAR) : place + 2 + _NEAR]
                if _length_with(before, after) >= (own or _width(near) or inf):
                    found.add((before.rstrip(), after))
    return frozenset(found)


def _runs(texts: list[tuple[str, int]]) -> list[tuple[int, int]]:
    """First line and end of each run of lines without space between."""
    starts = [place for place, (_, gap) in enumerate(texts) if place == 0 or gap]
    return list(pairwise([*starts, len(texts)]))


def _width(lines: list[tuple[str, int]]) -> float | None:
    """How long lines must be to be full; None where too few are surely broken by the width."""
    pairs = [(before, after) for (before, _), (after, gap) in pairwise(lines) if gap == 0]
    if sum(_is_broken(before, after) for before, after in pairs) < _LEAST_NEAR:
        return None
    return max(len(text) for text, _ in lines) * _NEARLY


def _is_broken(before: str, after: str) -> bool:
    """Whether a line surely ends at the page's width: its sentence goes on below."""
    return after[0].islower() and not ends(before)


def ends(text: str) -> bool:
    """True where a sentence, or what leads in a list, is complete."""
    return bool(_ENDED.search(text))


def continues(before: str, after: str, gap: int, wrapping: Wrapping) -> bool:
    """True if `after` goes on with the sentence or paragraph of `before`, whose last line it
    follows."""
    if _OWN_LINE.match(after):
        return False
    if gap == 0 and _MONTH_LAST.search(before) and after[:4].isdigit():
        return True
    if gap == 0 and wrapping.wrapped and not ends(before):
        return after[0].islower() or _breaks_off(before, after, wrapping.loose)
    if gap == 0 and wrapping.wrapped:
        full = (before, after) in wrapping.full or _length_with(before, after) > wrapping.tight
        return after[0].islower() or full
    return splits_sentence(before, after)


def splits_sentence(before: str, after: str) -> bool:
    """True if a blank line or a page's end stands in the middle of a sentence."""
    breaks_off = len(before) >= _LONG or bool(_HANGING.search(before))
    return after[0].islower() and not ends(before) and breaks_off


def join(before: str, after: str) -> str:
    """Two halves as one text; a hyphen of the page's width goes, one that stands for a word
    stays."""
    if _HYPHEN.search(before) and after[0].islower() and not _LOOSE_HYPHEN.match(after):
        return before[:-1] + after
    return f"{before} {after}"


def _breaks_off(before: str, after: str, width: int) -> bool:
    return (
        before.endswith(",")
        or bool(_HANGING.search(before))
        or _length_with(before, after) > width
        or (len(before) >= _LONG and bool(_REFERENCE.match(after)))
    )


def _length_with(before: str, after: str) -> int:
    return len(before) + 1 + len(after.split(maxsplit=1)[0])
