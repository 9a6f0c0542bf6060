"""The cover: title, provider and municipality; what else stands there is introduction or contact
data."""

import re
from dataclasses import replace
from itertools import pairwise

from content_import.clues.signs import is_address
from content_import.model import Block
from content_import.stages.front.provider import DEPARTMENT, read_provider
from content_import.stages.front.title import read_title
from content_import.vocabulary.headings import squeezed
from content_import.vocabulary.kinds import ANY_KIND
from content_import.vocabulary.municipalities import municipality_in
from content_import.vocabulary.subjects import subject_of
from content_import.work import Work

_HALF_TITLE = re.compile(rf"{ANY_KIND}\s+for:?$", re.I)
_KIND_FIRST = re.compile(rf"{ANY_KIND}(?:\s+for)?:?$", re.I)
_MUNICIPALITY = re.compile(r"[\wæøåÆØÅ-]+(?: og [\w-]+)? kommune", re.IGNORECASE)
_YEARS = re.compile(r"[\s,]*\(?(?P<years>(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)\d\d)?)\)?$")
_DRAFT = re.compile(
    r"\W{0,3}(?:(?:foreløbigt?|endnu et|første|andet|\d\.) )?(?:\w{0,12}udkast|kladde|arbejdspapir)"
    r"(?: til (?:høring|kommentering|godkendelse|politisk behandling))?"
    r"(?:,? (?:af|den|pr\.|d\.|version|ver\.|v\.?)?\s?[\d. /-]{1,14})?\W{0,3}",
    re.IGNORECASE,
)
_LONGEST_TITLE = 120


def run(work: Work) -> None:
    """Name the document and its publication.

    Reads: blocks, front, tree, kind. Writes: publication, edition, front, tree, fates, findings.
    """
    _join_title(work)
    title, blocks = read_title(work)
    work.settle(blocks, "field", "title", "titel")
    work.edition["title"] = _without_years(work, title)
    title = work.edition["title"]
    provider = read_provider(work, title)
    text = "\n".join(block.text for block in work.blocks)
    heads = [block.text for block in work.document.blocks if block.kind == "furniture"]
    code = municipality_in(text) or municipality_in("\n".join(heads))
    work.publication = {
        "@type": "Publikation",
        "title": title,
        "kind": work.kind,
        "municipality": code,
        "provider": provider,
        "subject": subject_of(title, text),
    }
    left = [block for block in work.front if block not in blocks]
    names = _names_of_addresses(left)
    work.front = [
        block
        for block in left
        if block in names or not (_is_draft(work, block) or _is_said(work, block, title, provider))
    ]
    _find_draft_heads(work)
    if code is None:
        where = work.document.pieces[0].where
        message = (
            "Dokumentet siger ikke, hvilken kommune det gælder for. Oplys den, når du importerer."
        )
        work.find("municipality-unknown", "warning", where, "", message)


def _without_years(work: Work, title: str) -> str:
    """The title alone; years at its end name the edition."""
    match = _YEARS.search(title)
    if not match or len(title) == len(match.group()):
        return title
    work.edition.setdefault("edition_label", re.sub(r"\s*[-–—]\s*", "–", match["years"]))
    return title[: match.start()]


def _join_title(work: Work) -> None:
    """A title of "Servicedeklaration for:" goes on in the next line; so does the kind alone over
    "for"."""
    for place, block in enumerate(work.front):
        if not _KIND_FIRST.match(block.text):
            continue
        text, stop = block.text, place + 1
        while stop < len(work.front) and _goes_on(text, work.front[stop].text):
            text, stop = f"{text.rstrip(':')} {work.front[stop].text}", stop + 1
        if stop > place + 1:
            where = tuple(one for part in work.front[place:stop] for one in part.where)
            work.front[place:stop] = [replace(block, text=text, where=where)]
            return


def _goes_on(text: str, after: str) -> bool:
    return bool(_HALF_TITLE.match(text)) or bool(re.match(r"for\b", after))


def _names_of_addresses(front: list[Block]) -> list[Block]:
    """The municipality's name where its address follows: it is the name of a contact."""
    return [
        block
        for block, after in pairwise(front)
        if after.gap == 0 and _MUNICIPALITY.fullmatch(block.text) and is_address(after.text)
    ]


def _is_draft(work: Work, block: Block) -> bool:
    """Set aside a line that only says that this is a draft; False for any other."""
    if not _DRAFT.fullmatch(block.text):
        return False
    work.settle([block], "set_aside", "", "forsiden siger, at dokumentet er et udkast")
    message = f"Forsiden siger »{block.text}«. Dokumentet er en kladde, til det er godkendt."
    work.find("marked-draft", "note", block.where[0], "", message)
    return True


def _find_draft_heads(work: Work) -> None:
    """Note a running head or a watermark that says that this is a draft, once."""
    heads = [block for block in work.document.blocks if block.kind == "furniture"]
    said = next((block for block in heads if _DRAFT.fullmatch(block.text)), None)
    if said and not any(one.code == "marked-draft" for one in work.findings):
        message = f"Siderne er mærket »{said.text}«. Dokumentet er en kladde, til det er godkendt."
        work.find("marked-draft", "note", said.where[0], "", message)


def _is_said(work: Work, block: Block, title: str, provider: str) -> bool:
    """Settle a line of the cover that says the title, the provider or the municipality; False
    for any other."""
    key = squeezed(block.text)
    if not key or block.kind == "item":
        return False
    department = DEPARTMENT.fullmatch(block.text)
    if key in squeezed(provider) or (department and department["name"] == provider):
        work.settle([block], "field", "publication/provider", "udbyder")
    elif key.startswith(squeezed(title)) and len(block.text) < _LONGEST_TITLE:
        work.settle([block], "field", "title", "titlen gentaget")
    elif _MUNICIPALITY.fullmatch(_YEARS.sub("", block.text)):
        _without_years(work, block.text)
        work.settle([block], "field", "publication/municipality", "kommune")
    else:
        return False
    return True
