"""Where two readings of a text differ, with a few words around."""

from difflib import SequenceMatcher

_AROUND = 4
"""Words shown before and after a difference."""
_MOST = 400
"""Words on which single differences are looked for; beyond that they are shown as one."""
_LONGEST = 240
_GAP = "…"


def differences(before: str, after: str) -> tuple[str, str]:
    """(the words of one reading, of the other) where they differ, with "…" for what is left out.

    A reading that the other one has nothing of is shown with its own words only; "" stays "".
    """
    one, other = before.split(), after.split()
    spans = _spans(one, other)
    shown = (
        _shown(one, [(start, stop) for start, stop, _, _ in spans]),
        _shown(other, [(start, stop) for _, _, start, stop in spans]),
    )
    return shown[0], shown[1]


def _spans(one: list[str], other: list[str]) -> list[tuple[int, int, int, int]]:
    """The places that differ, with their surroundings; what touches is put together."""
    same = _same_start(one, other)
    tail = _same_start(one[same:][::-1], other[same:][::-1])
    middle, wanted = one[same : len(one) - tail], other[same : len(other) - tail]
    codes = [("replace", 0, len(middle), 0, len(wanted))]
    if len(middle) + len(wanted) <= _MOST:
        codes = SequenceMatcher(None, middle, wanted, autojunk=False).get_opcodes()
    found: list[tuple[int, int, int, int]] = []
    for code, *places in codes:
        if code == "equal":
            continue
        a, b, c, d = (place + same for place in places)
        span = (
            max(0, a - _AROUND),
            min(len(one), b + _AROUND),
            max(0, c - _AROUND),
            min(len(other), d + _AROUND),
        )
        if found and (span[0] <= found[-1][1] or span[2] <= found[-1][3]):
            span = (found[-1][0], span[1], found[-1][2], span[3])
            found.pop()
        found.append(span)
    return found


def _same_start(one: list[str], other: list[str]) -> int:
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _shown(words: list[str], spans: list[tuple[int, int]]) -> str:
    parts = [" ".join(words[start:stop]) for start, stop in spans if stop > start]
    if not parts:
        return ""
    first = f"{_GAP} " if spans[0][0] else ""
    last = f" {_GAP}" if spans[-1][1] < len(words) else ""
    return shortened(first + f" {_GAP} ".join(parts) + last)


def shortened(text: str, longest: int = _LONGEST) -> str:
    """The text on one line, with its middle left out where it is too long to read in a
    message."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    half = longest // 2
    start, end = text[:half], text[-half:]
    start, end = start.rpartition(" ")[0] or start, end.partition(" ")[2] or end
    return f"{start} {_GAP} {end}"
