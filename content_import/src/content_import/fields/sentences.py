"""Sentences of Danish running text: a small cutter that knows the usual abbreviations."""

import re

_ABBREVIATIONS = frozenset(
    "f.eks fx ca bl.a m.m m.v mv evt jf jvf jfr stk nr kl dvs osv pr d o.l m.fl tlf inkl ekskl "
    "vedr min kr pkt mio afd att p.t st th tv cpr pct gl sct skt b.la".split()
)
_END = re.compile(r"[.!?]+(?=[\s\"”»)\]]|$)|\n\s*\n|\n(?=\s{0,8}[-–•·∙*])")


def sentences(text: str) -> list[str]:
    """The sentences of a text in order, each with single blanks; a blank line ends one too.

    A full stop after an abbreviation or a number ("ca.", "15. marts") ends nothing.
    """
    found, start = [], 0
    for match in _END.finditer(text):
        if match.group().startswith(".") and _is_abbreviated(text, match):
            continue
        found.append(text[start : match.end()])
        start = match.end()
    found.append(text[start:])
    return [cleaned for one in found if (cleaned := " ".join(one.split()).lstrip("-–•·∙* "))]


def _is_abbreviated(text: str, match: re.Match) -> bool:
    """Whether the full stop belongs to the word or number before it."""
    before = text[max(0, match.start() - 12) : match.start()].split()
    word = before[-1].lower().lstrip("(") if before else ""
    after = text[match.end() : match.end() + 12].lstrip()
    if word.isdigit():
        return after[:1].islower()
    return word in _ABBREVIATIONS and not (after[:1].isupper() and word in {"mv", "m.m", "m.v"})
