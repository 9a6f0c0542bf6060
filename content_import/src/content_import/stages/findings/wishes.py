"""Editors' remarks in words; one that wants a text changed is shown with both readings."""

import re
from dataclasses import dataclass

from content_import.fields.remarks import Remark
from content_import.stages.changes.difference import differences, shortened
from content_import.work import Work

_LONGEST, _LONGEST_TEXT = 160, 600
"""Characters of a remark, and of a text that it wants, which is shown whole as a rule."""
_MEND = "Ret teksten, eller slet bemærkningen."
_FROM = re.compile(
    r"\b(?:rettet|ændret)\s+fra:?\s+(?P<old>.+?)\s*\btil\b:?\s*(?P<new>.*)$", re.I | re.S
)
_TO = re.compile(
    r"\b(?:ønskes|skal|bør)\s+(?:til)?(?:rette[ts]|rettes|ændre[ts]|ændres)\s+til\b\s*[:;]?\s*"
    r"(?P<new>.+)$",
    re.I | re.S,
)
_QUOTED = re.compile(r"[\"“”»](?P<words>[^\"“”«]+?)(?:[\"”“«]|\)|$)", re.S)
_DELETE = re.compile(
    r"^[(\[]\s*(?:ordene?t?\s+)?[»\"“]?(?P<words>\w+(?:\s\w+){0,3}?)[«\"”]?\s+(?:slettes|udgår)\b",
    re.I,
)
_ADD = re.compile(r"^\[\s*(?P<words>(?:og|eller|samt)\s.+?)\s*\]$", re.I | re.S)
_MARKS = ' \n\t()[]"»«”“.:'


@dataclass(frozen=True)
class Readings:
    """A text as it stands and as a remark wants it; `asked` is False where it only offers to add
    words."""

    before: str
    after: str
    asked: bool = True


def wish(work: Work, remark: Remark) -> str:
    """What the remark says, in Danish sentences."""
    if found := _rewritten(work, remark):
        return f"En bemærkning fra redigeringen ønsker teksten rettet. {_shown(found)} {_MEND}"
    told = f"En bemærkning fra redigeringen står i teksten: »{shortened(remark.text, _LONGEST)}«."
    found = _replaced(work, remark) or _shortened_or_added(work, remark)
    return f"{told} {_shown(found)} {_MEND}" if found else f"{told} {_MEND}"


def _shown(readings: Readings) -> str:
    now, wanted = ("Nu står der", "Ønsket er") if readings.asked else ("Uden den", "Med den")
    return f"{now}: {_quoted(readings.before)} {wanted}: {_quoted(readings.after)}"


def _quoted(text: str) -> str:
    """The text in quotation marks, with one full stop."""
    return f"»{text}«" if text.endswith(".") else f"»{text}«."


def _rewritten(work: Work, remark: Remark) -> Readings | None:
    """Of "Ønskes rettet fra: … Til …", which names both texts."""
    match = _FROM.search(remark.text)
    if match is None:
        return None
    texts = [one.text for one in _covered(work, remark)]
    return _whole(match["old"], match["new"].strip(_MARKS) or _below(texts))


def _replaced(work: Work, remark: Remark) -> Readings | None:
    """Of "(ønskes rettet til: …)", which stands right after the text that it wants changed."""
    match = _TO.search(remark.text)
    if match is None:
        return None
    quoted = _QUOTED.match(match["new"])
    return _whole(_before(work, remark), quoted["words"] if quoted else match["new"])


def _whole(old: str, new: str) -> Readings | None:
    """Both texts on one line; None where one of them isn't there."""
    before, after = " ".join(old.strip(_MARKS).split()), " ".join(new.strip(_MARKS).split())
    if not before or not after:
        return None
    return Readings(shortened(before), shortened(after, _LONGEST_TEXT))


def _shortened_or_added(work: Work, remark: Remark) -> Readings | None:
    """Of "(… slettes)" and "[og …]" inside a text."""
    around = [one.text for one in _covered(work, remark) if remark.text in one.text]
    delete, add = _DELETE.match(remark.text), _ADD.match(remark.text)
    if not around or not (delete or add):
        return None
    before, _, after = around[0].partition(remark.text)
    now = _spaced(f"{before} {after}")
    if add:
        return Readings(*differences(now, _spaced(f"{before} {add['words']} {after}")), asked=False)
    wanted = re.sub(rf"\b{re.escape(delete['words'])}\b", "", now, flags=re.I)
    return Readings(*differences(now, _spaced(wanted))) if wanted != now else None


def _spaced(text: str) -> str:
    """The text with single blanks and none before a stop."""
    return re.sub(r"\s+([.,;:])", r"\1", " ".join(text.split()))


def _covered(work: Work, remark: Remark) -> list:
    return [
        block
        for block in work.blocks
        if any(work.remarks.get(where) == remark for where in block.where)
    ]


def _before(work: Work, remark: Remark) -> str:
    """The words that a remark stands after: those in its own paragraph, else the one above."""
    first = _covered(work, remark)[0]
    own = first.text.partition(remark.text.partition("\n")[0])[0].strip()
    place = next(at for at, block in enumerate(work.blocks) if block is first)
    return own or (work.blocks[place - 1].text if place else "")


def _below(texts: list[str]) -> str:
    """The wanted text, where it stands in the blocks after one that ends in "Til"."""
    last = max(
        (at for at, text in enumerate(texts) if re.search(r"\btil:?\s*$", text, re.I)),
        default=len(texts),
    )
    return " ".join(texts[last + 1 :])
