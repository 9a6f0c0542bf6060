"""Sentences of Danish running text: a small cutter that knows the usual abbreviations."""

import re

_ABBREVIATIONS = frozenset(
    {
        "f.eks",
        "fx",
        "ca",
        "bl.a",
        "m.m",
        "m.v",
        "mv",
        "evt",
        "jf",
        "jvf",
        "jfr",
        "stk",
        "nr",
        "kl",
        "dvs",
        "osv",
        "pr",
        "d",
        "o.l",
        "m.fl",
        "tlf",
        "inkl",
        "ekskl",
        "vedr",
        "min",
        "kr",
        "pkt",
        "mio",
        "afd",
        "att",
        "p.t",
        "st",
        "th",
        "tv",
        "cpr",
        "pct",
        "gl",
        "sct",
        "skt",
        "b.la",
        "maks",
        "max",
        "gns",
        "hhv",
        "mdr",
    }
)
_AT_THE_END = frozenset({"mdr", "mv", "m.m", "m.v", "m.fl", "osv", "o.l"})
"""Abbreviations that mostly stand last: a capital after them opens a sentence."""
_END = re.compile(
    r"(?<![.!?])[.!?]++(?=[\s\"”»)\]]|$)|\n\s*\n|\n(?=\s{0,8}[-–•·∙*])|\n(?=[A-ZÆØÅ])"
)
_LONGEST_HEADING = 60
"""Characters; a longer line without a full stop was broken by its width and goes on."""


def sentences(text: str) -> list[str]:
    """The sentences of a text in order, each with single blanks; a blank line ends one too.

    A full stop after an abbreviation or a number ("ca.", "15. marts") ends nothing.
    """
    found, start = [], 0
    for match in _END.finditer(text):
        if _is_inside(text, start, match):
            continue
        found.append(text[start : match.end()])
        start = match.end()
    found.append(text[start:])
    return [cleaned for one in found if (cleaned := " ".join(one.split()).lstrip("-–•·∙* "))]


def _is_inside(text: str, start: int, match: re.Match) -> bool:
    """Whether what looks like an end stands inside a sentence."""
    if match.group() == "\n":
        line = text[max(start, text.rfind("\n", start, match.start()) + 1) : match.start()]
        is_list = re.match(r"\s{0,8}[-–•·∙*]", text[match.end() : match.end() + 9])
        return not is_list and len(line.strip()) > _LONGEST_HEADING
    return match.group().startswith(".") and _is_abbreviated(text, match)


def _is_abbreviated(text: str, match: re.Match) -> bool:
    """Whether the full stop belongs to the word or number before it."""
    before = text[max(0, match.start() - 12) : match.start()].split()
    word = before[-1].lower().lstrip("(") if before else ""
    after = text[match.end() : match.end() + 12].lstrip()
    if word.isdigit():
        return after[:1].islower()
    return word in _ABBREVIATIONS and not (after[:1].isupper() and word in _AT_THE_END)
