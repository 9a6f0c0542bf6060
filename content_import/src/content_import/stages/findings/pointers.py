"""Words that point at what a page on the web doesn't have: a printed page, a drawing, half a web
address."""

import re

from content_import.fields.contact_lines import website_in
from content_import.model import Block
from content_import.work import Work

_PAGE = re.compile(
    r"\b(?:se|jf\.?) side \d{1,3}\b"
    r"|\bpå (?:de |den )?(?:følgende|næste|efterfølgende|foregående|forrige|modstående) sider?\b",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"\b(?:nedenstående|følgende|ovenstående) (?:disposition|indholdsfortegnelse)\b", re.IGNORECASE
)
_CUT_ADDRESS = re.compile(r"\bwww\.[\wæøåÆØÅ-]+(?![\w.-])", re.IGNORECASE)
_CAPTION = re.compile(
    r"(?:\w{0,40}diagram|(?:Figur|Billede|Illustration) \d{1,2}\b.{0,80}):?", re.IGNORECASE
)


def find_pointers(work: Work) -> None:
    """Note all that points outside the text."""
    for block in work.blocks:
        for match in _PAGE.finditer(block.text):
            message = f"»{match.group()}« peger på en side i det trykte dokument."
            _note(work, block, "page-reference", "note", message)
        for match in _CONTENTS.finditer(block.text) if work.contents else ():
            message = f"»{match.group()}« peger på indholdsfortegnelsen, som ikke kommer med."
            _note(work, block, "page-reference", "note", message)
        for match in _CUT_ADDRESS.finditer(block.text):
            if website_in(match.group()) is None:
                message = f"Webadressen »{match.group()}« ser ud til at mangle sin slutning."
                _note(work, block, "cut-web-address", "warning", message)
        if block.kind == "paragraph" and _CAPTION.fullmatch(block.text.strip()):
            message = f"»{block.text.strip()}« hører til en figur, som ikke kommer med."
            _note(work, block, "figure-left-out", "note", message)


def _note(work: Work, block: Block, code: str, severity: str, message: str) -> None:
    fate = work.fates.get(block.where[0])
    work.find(code, severity, block.where[0], fate.to if fate else "", message)
