"""Editors' remarks in words; one that wants a text changed is shown with both readings."""

import re

from content_import.fields.remarks import Remark
from content_import.stages.difference import differences, shortened
from content_import.work import Work

_LONGEST = 160
_FROM = re.compile(
    r"\b(?:rettet|ændret)\s+fra:?\s+(?P<old>.+?)\s*\btil\b:?\s*(?P<new>.*)$", re.I | re.S
)
_MARKS = ' \n\t()[]"»«”“.:'


def wish(work: Work, remark: Remark) -> str:
    """What the remark says, in one Danish sentence."""
    match = _FROM.search(remark.text)
    old = match["old"].strip(_MARKS) if match else ""
    new = (match["new"].strip(_MARKS) or _below(work, remark)) if match else ""
    if old and new:
        before, after = differences(old, new)
        return (
            "En bemærkning fra redigeringen ønsker teksten rettet. "
            f"Nu står der: »{before}«. Ønsket er: »{after}«."
        )
    return f"En bemærkning fra redigeringen står i teksten: »{shortened(remark.text, _LONGEST)}«"


def _below(work: Work, remark: Remark) -> str:
    """The wanted text, where it stands in the blocks after one that ends in "Til"."""
    texts = [
        block.text
        for block in work.blocks
        if any(work.remarks.get(where) == remark for where in block.where)
    ]
    last = max(
        (at for at, text in enumerate(texts) if re.search(r"\btil:?\s*$", text, re.I)),
        default=len(texts),
    )
    return " ".join(texts[last + 1 :])
