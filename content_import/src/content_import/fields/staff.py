"""Staff as a list, from the enumeration that a text gives of them."""

import re

_MARK = r"[-–•·∙*]\s{0,8}"
_LEAD = re.compile(
    r"^(?:personalet|personalegruppen|medarbejder(?:ne|staben|gruppen)|teamet|der)\s{1,3}"
    r"(?:består\s{1,3}af|er\s{1,3}ansat|er|omfatter|tæller)\s{1,3}",
    re.IGNORECASE,
)
_JOINT = re.compile(r",\s{0,3}(?:og\s{1,3}|samt\s{1,3})?|\s{1,3}(?:og|samt)\s{1,3}|(?<=\w)/(?=\w)")
_BRACKETS = re.compile(r"\([^()]{0,200}\)")
_HYPHEN_JOINT = re.compile(r"\w-\s(?:og|eller)\s")
"""Half a word: "social- og sundhedsassistent" is one."""
_VERB = re.compile(
    r"\b(?:har|kan|skal|vil|møder|deltager|arbejder|følger|får|bliver|sørger|hjælper|som|der)\b",
    re.I,
)
_LONGEST = 12
"""Words of one member of staff; a longer part is running text."""


def read_staff(text: str) -> list[str]:
    """The staff that a text lists, each as written; [] for running text about them.

    Lines are members of their own; on a line commas, "og" and "samt" part them, but not within
    brackets and not after half a word ("social- og sundhedsassistent").
    """
    found: list[str] = []
    for line in text.splitlines():
        bare = re.sub(rf"^\s{{0,8}}(?:{_MARK})?", "", line).strip().rstrip(".")
        listed = _LEAD.sub("", bare)
        if _VERB.search(_BRACKETS.sub("", listed)):
            return []
        found += [part for part in _parts(listed) if part]
    return [] if any(len(one.split()) > _LONGEST for one in found) else found


def _parts(line: str) -> list[str]:
    """The members of one line."""
    closed = [match.span() for match in (*_BRACKETS.finditer(line), *_HYPHEN_JOINT.finditer(line))]
    parts, start, nth = [], 0, 0
    closed.sort()
    for joint in _JOINT.finditer(line):
        while nth < len(closed) and closed[nth][1] <= joint.start():
            nth += 1
        if nth < len(closed) and closed[nth][0] <= joint.start():
            continue
        parts.append(line[start : joint.start()].strip())
        start = joint.end()
    return [*parts, line[start:].strip()]
