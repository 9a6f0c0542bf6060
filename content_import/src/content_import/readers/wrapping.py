"""Which line ends are the author's and which only the page's width."""

import re
from dataclasses import dataclass
from itertools import pairwise

_ENDED = re.compile(r"[.!?:;][)\"”’*]*$")
_HYPHEN = re.compile(r"[a-zæøåé]{2}-$", re.IGNORECASE)
_LOOSE_HYPHEN = re.compile(r"(?:og|eller|samt|til|og/eller)\b")
_HANGING = re.compile(
    r"\b(?:og|eller|samt|af|i|på|til|for|fra|med|om|ved|under|efter|hos|der|som|at|den|det|de|en|et)$"
)
_OWN_LINE = re.compile(r"(?:Stk\.\s*\d|#+\s)")
_MONTH_LAST = re.compile(r"\b(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*$")
_LONG = 60
"""Characters; a shorter line that breaks off may be a heading or an address, not half a
sentence."""


@dataclass(frozen=True)
class Wrapping:
    """How a text is wrapped: `wrapped` says that lines end at the page's width, `loose` and `tight`
    how long a line with the next word would have been where the page's width surely broke it."""

    wrapped: bool = False
    loose: int = 0
    tight: int = 0


def measure(texts: list[tuple[str, int]]) -> Wrapping:
    """The wrapping of plain lines, given as text and blank lines before it."""
    pairs = [(before, after) for (before, _), (after, gap) in pairwise(texts) if gap == 0]
    sure = sorted(_length_with(a, b) for a, b in pairs if b[0].islower() and not ends(a))
    if len(sure) < 3 or len(sure) < len(pairs) * 0.25 or max(sure) > 250:
        return Wrapping()
    return Wrapping(True, int(sure[len(sure) // 8] * 0.92), sure[len(sure) // 3])


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
        return after[0].islower() or _length_with(before, after) > wrapping.tight
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
        before.endswith(",") or bool(_HANGING.search(before)) or _length_with(before, after) > width
    )


def _length_with(before: str, after: str) -> int:
    return len(before) + 1 + len(after.split(maxsplit=1)[0])
