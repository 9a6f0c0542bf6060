"""Labels in bold that share a line with their value: "Varighed 8 uger", "Ramme: I grupper"."""

from collections import Counter
from dataclasses import replace
from itertools import takewhile

from content_import.model import Block
from content_import.readers.pdf.para import Para

_LEAST = 3
"""Times that a label comes before it counts as one: other bold words only stress something."""
_LONGEST = 50


def recurring_labels(paras: list[Para]) -> frozenset[str]:
    """The labels that come again and again; a final colon makes no difference."""
    leads = Counter(_lead(para).rstrip(": ") for para in paras)
    return frozenset(lead for lead, count in leads.items() if lead and count >= _LEAST)


def labelled(block: Block, para: Para, labels: frozenset[str]) -> list[Block]:
    """The paragraph as a label and its value, where it opens with one of the labels."""
    lead = _lead(para)
    if block.kind != "paragraph" or lead.rstrip(": ") not in labels:
        return [block]
    label = replace(block, kind="label", text=lead, where=block.where[:1])
    return [label, replace(block, text=block.text[len(lead) :].strip(), gap=0)]


def _lead(para: Para) -> str:
    """The bold words that a paragraph opens with before its plain ones; "" where it has none."""
    line = para.first
    bold = list(takewhile(lambda pair: pair[0].look.bold, zip(line.words, line.parts, strict=True)))
    lead = "".join(part for _, part in bold).strip()
    if para.has_marker or not lead or len(lead) > _LONGEST or not para.text.startswith(lead):
        return ""
    value = para.text[len(lead) :].lstrip()
    opens = value[:1].isupper() or value[:1].isdigit() or lead.endswith(":")
    return lead if lead[0].isupper() and opens else ""
