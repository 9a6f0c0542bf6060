"""Labels that share a line with their value: "Formål At borgeren …", "Varighed: 8 uger"."""

import re
from dataclasses import replace

from content_import.clues.named import named_titles
from content_import.clues.signs import is_fact
from content_import.model import Block
from content_import.stages.remarks import has_remark
from content_import.vocabulary.headings import squeezed, topic_of
from content_import.work import Work

_COLON = re.compile(r"(?P<label>[A-ZÆØÅ][^:.;,]{2,50}):\s+(?P<value>\S.*)$")
_VALUE = re.compile(r"[A-ZÆØÅ0-9\"”«]")
_LEAST_KNOWN = 2
"""Known labels that come back, before unknown ones in the same form count as labels too."""
_LONGEST = 4
"""Words of a label that stands before its value without a sign between."""


def run(work: Work) -> None:
    """Split known labels from the values that follow on the same line.

    Reads: blocks, remarks, values. Writes: blocks, titles.
    """
    work.blocks = _with_titles(work)
    recurring = _recurring(work.blocks) | _styled(work.blocks)
    work.blocks = [
        part
        for block in work.blocks
        for part in ([block] if _is_whole(work, block) else _parts(block, recurring))
    ]


def _with_titles(work: Work) -> list[Block]:
    """The blocks, those that announce a title ("Ydelse: Hjælp til bad") as its headings."""
    named = named_titles(work.blocks)
    titles = {one: replace(one, kind="heading", gap=max(1, one.gap)) for one in named}
    work.titles.update(titles.values())
    return [titles.get(block, block) for block in work.blocks]


def _is_whole(work: Work, block: Block) -> bool:
    """True for what is never split: words of an editor, the value beside a label in a table."""
    return has_remark(work, block) or block in work.values


def _parts(block: Block, recurring: set[str]) -> list[Block]:
    if block.kind != "paragraph":
        return [block]
    label, value = _split(block.text, recurring)
    if not label:
        return [block]
    head = replace(block, kind="label", text=label, where=block.where[:1])
    return [head, replace(block, text=value, gap=0)]


def _split(text: str, recurring: set[str]) -> tuple[str, str]:
    match = _COLON.match(text)
    known = match and (topic_of(match["label"]) or squeezed(match["label"]) in recurring)
    if match and known and not re.match(r"https?$", match["label"]):
        return match["label"], match["value"]
    words = text.split()
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        label = " ".join(words[:count])
        if squeezed(label) in recurring and _VALUE.match(words[count]):
            return label, " ".join(words[count:])
    return "", ""


def _styled(blocks: list[Block]) -> set[str]:
    """The unknown labels that come back with a colon where known ones do: "Udlånes af: …"."""
    matches = [_COLON.match(one.text) for one in blocks if one.kind == "paragraph"]
    labels = [match["label"] for match in matches if match and not is_fact(match.string)]
    known = {label for label in labels if topic_of(label) and labels.count(label) > 1}
    enough = len(known) >= _LEAST_KNOWN
    return {squeezed(one) for one in labels if enough and labels.count(one) > 1}


def _recurring(blocks: list[Block]) -> set[str]:
    """The labels of offers that stand alone or at the start of a line twice or more."""
    seen: dict[str, int] = {}
    for block in blocks:
        if block.kind == "item" or not block.text:
            continue
        words = block.text.split()
        for count in range(1, min(_LONGEST, len(words)) + 1):
            value = words[count : count + 1]
            if value and not _VALUE.match(value[0]):
                continue
            topic = topic_of(" ".join(words[:count]))
            if topic and topic.offer:
                key = squeezed(" ".join(words[:count]))
                seen[key] = seen.get(key, 0) + 1
                break
    return {key for key, count in seen.items() if count > 1}
