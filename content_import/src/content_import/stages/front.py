"""The cover: title, provider and municipality; what else stands there is introduction or contact data."""

import re
from collections import Counter

from content_import.model import Block
from content_import.stages.signs import is_fact, is_sentence
from content_import.vocabulary.headings import squeezed
from content_import.vocabulary.municipalities import municipality_in
from content_import.work import Work

_ORGANISATION = (
    r"(?:[A-ZÆØÅ][\wæøåÆØÅ-]*(?:center|centeret|centret|center for [A-ZÆØÅ]\w+|teamet|huset|stedet|afdeling(?:en)?|gården)\b"
    r"(?: (?:for|i) [A-ZÆØÅ][\wæøå-]+| [A-ZÆØÅ][\wæøå-]+)?|[A-ZÆØÅ][\wæøå-]+ [A-ZÆØÅ][\wæøå-]*center)"
)
_CATALOGUE = re.compile(
    r"\b(?P<kind>(?i:indsatskatalog|servicedeklaration|kvalitetsstandard))(?:et|en)?,? (?:for|i|fra) "
    r"(?P<name>(?:[A-ZÆØÅ][\wæøåÆØÅ-]*(?: for| i| og)? ?){1,5})"
)
_KIND_ALONE = re.compile(
    r"(?:kvalitetsstandard|servicedeklaration|indsatskatalog)(?:er)?(?:\s+for)?\s*:?$", re.I
)
_LONGEST_TITLE = 120


def run(work: Work) -> None:
    """Name the document.

    Reads: blocks, front, kind. Writes: publication, edition, front, tree, fates, findings.
    """
    _join_cover(work)
    title, blocks = _title(work)
    work.settle(blocks, "field", "title", "titel")
    work.edition["title"] = title
    provider = _provider(work, title)
    text = "\n".join(block.text for block in work.blocks)
    code = municipality_in(text)
    work.publication = {
        "@type": "Publikation",
        "title": title,
        "kind": work.kind,
        "municipality": code,
        "provider": provider,
        "subject": _subject(title, text),
    }
    _settle_cover(work, title, provider)
    if code is None:
        where = work.document.pieces[0].where
        work.find(
            "municipality-unknown",
            "warning",
            where,
            "",
            "Dokumentet siger ikke, hvilken kommune det gælder for.",
        )


def _join_cover(work: Work) -> None:
    """A title of "Servicedeklaration for:" goes on in the next line."""
    for place, block in enumerate(work.front[:-1]):
        if re.search(r"\bfor:?$", block.text) and _KIND_ALONE.match(block.text):
            after = work.front[place + 1]
            text = f"{block.text.rstrip(':')} {after.text}"
            work.front[place : place + 2] = [_with(block, text, block.where + after.where)]
            return


def _with(block: Block, text: str, where: tuple) -> Block:
    return Block(**{**vars(block), "text": text, "where": where})


def _title(work: Work) -> tuple[str, list[Block]]:
    lines = [
        block
        for block in work.front
        if len(block.text) <= _LONGEST_TITLE and not is_fact(block.text)
    ]
    marked = [
        node
        for node in work.tree[:1]
        if node.heading.level == 1 and not node.topic and _kind_word(work, node.title)
    ]
    if marked:
        return _marked_title(work, marked[0])
    for place, block in enumerate(lines):
        if _KIND_ALONE.match(block.text):
            after = lines[place + 1] if place + 1 < len(lines) else None
            if (
                after
                and not is_sentence(after)
                or after
                and len(after.text) < 70
                and not after.text.endswith(".")
            ):
                if work.kind == "Kvalitetsstandard":
                    return after.text, [block, after]
                return (f"{work.kind}: {after.text}", [block, after])
            return work.kind, [block]
        if (
            _kind_word(work, block.text)
            and not is_sentence(block)
            or _CATALOGUE.match(block.text)
            and len(block.text) < 90
        ):
            return block.text, [block]
    return _told_title(work, lines)


def _kind_word(work: Work, text: str) -> bool:
    return bool(re.match(rf"{work.kind}\w*\b", text, re.I))


def _marked_title(work: Work, node) -> tuple[str, list[Block]]:
    """A Markdown title: its text is the introduction, its sub-headings are the document's headings."""
    work.tree[:1] = node.children
    work.front += node.blocks
    title = (
        re.sub(rf"^{work.kind}\w*\s*[:–-]\s*", "", node.title, flags=re.I)
        if work.kind == "Kvalitetsstandard"
        else node.title
    )
    return title, [node.heading.block]


def _told_title(work: Work, lines: list[Block]) -> tuple[str, list[Block]]:
    """The title as running text gives it: "Indsatskataloget for X indeholder …"; else the first line."""
    for block in work.blocks:
        match = _CATALOGUE.search(block.text)
        if match and match["kind"].lower() == work.kind.lower():
            return f"{work.kind} for {_trimmed(match['name'])}", []
    if lines:
        return lines[0].text, [lines[0]]
    return work.kind, []


def _trimmed(name: str) -> str:
    return re.sub(r"(?:\s(?:for|i|og))+\s*$", "", name.strip())


def _provider(work: Work, title: str) -> str:
    cover = [
        block.text for block in work.front[:12] if len(block.text) < 90 and block.text != title
    ]
    for text in cover:
        if re.match(_ORGANISATION, text) and not is_fact(text) and not text.endswith("."):
            return _joined_provider(work, text)
    after_for = re.search(r"\bfor (?P<name>[A-ZÆØÅ].+)$", title)
    if after_for and re.search(r"cent|hus|sted|team|afdeling|gård", after_for["name"], re.I):
        return after_for["name"]
    named = Counter(
        match.group() for block in work.blocks for match in re.finditer(_ORGANISATION, block.text)
    )
    return max(named, key=lambda name: (named[name], len(name))) if named else ""


def _joined_provider(work: Work, text: str) -> str:
    """The provider's name with its rest where the cover breaks it: "Centret i Vestby / Kommune"."""
    for block, after in zip(work.front, work.front[1:], strict=False):
        if block.text == text and after.gap == 0 and after.text.lower().startswith("kommune"):
            work.settle([after], "field", "publication/provider", "udbyder")
            return f"{text} {after.text}"
    return text


def _subject(title: str, text: str) -> str:
    subjects = {
        "stofmisbrug": r"stofmisbrug|stofbehandling|narko",
        "alkohol": r"alkohol",
        "rusmidler": r"rusmid",
        "misbrug": r"misbrug",
        "hjemmehjælp": r"hjemmehjælp|praktisk hjælp|personlig pleje",
        "ledsagelse": r"ledsage",
        "socialpædagogisk støtte": r"socialpædagogisk",
        "botilbud": r"botilbud|bosted",
        "genoptræning": r"genoptræn",
    }
    for subject, words in subjects.items():
        if re.search(words, title, re.I):
            return subject
    counts = {subject: len(re.findall(words, text, re.I)) for subject, words in subjects.items()}
    best = max(counts, key=lambda subject: counts[subject])
    return best if counts[best] else ""


def _settle_cover(work: Work, title: str, provider: str) -> None:
    """Lines of the cover that say the title, the provider or the municipality again are placed there."""
    kept: list[Block] = []
    for block in work.front:
        if any(where in work.fates for where in block.where):
            continue
        key = squeezed(block.text)
        if key and key in squeezed(provider):
            work.settle([block], "field", "publication/provider", "udbyder")
        elif key.startswith(squeezed(title)) and len(block.text) < _LONGEST_TITLE:
            work.settle([block], "field", "title", "titlen gentaget")
        elif re.fullmatch(r"[\wæøåÆØÅ-]+(?: og [\w-]+)? kommune", block.text, re.I):
            work.settle([block], "field", "publication/municipality", "kommune")
        else:
            kept.append(block)
    work.front = kept
