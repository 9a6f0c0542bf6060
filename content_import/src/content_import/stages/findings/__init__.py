"""What a person should look at: remarks left in, contradictions, stale references, gaps."""

import re
from difflib import SequenceMatcher

from content_import.fields.hours import read_hours
from content_import.model import Block, Where
from content_import.place_words import in_words
from content_import.stages.contacts import names_person
from content_import.stages.findings.pointers import find_pointers
from content_import.stages.findings.repeated import told_once
from content_import.stages.findings.required import find_missing_points
from content_import.stages.findings.stale import find_stale
from content_import.stages.findings.wishes import wish
from content_import.vocabulary.headings import normal, squeezed
from content_import.work import Node, Work

_DAYS = {
    "mon": "mandag",
    "tue": "tirsdag",
    "wed": "onsdag",
    "thu": "torsdag",
    "fri": "fredag",
    "sat": "lørdag",
    "sun": "søndag",
}
_LEAST_ITEMS = 3


def run(work: Work) -> None:
    """Look through the result for what is wrong or doubtful.

    Reads: everything. Writes: findings.
    """
    for check in (_content, _remarks, _words, _hours, _lists, _contents, _approval):
        check(work)
    for check in (_titles, _longer_title, find_stale, find_pointers, find_missing_points):
        check(work)
    told = sorted(work.findings, key=lambda one: (_order(one.where), one.code, one.message))
    work.findings = told_once(told)


def _order(where: Where) -> tuple[int, int, int]:
    """Where a place stands in the source; a whole page before its lines."""
    return where.page or 0, where.line or 0, where.paragraph or 0


def _content(work: Work) -> None:
    """Where nothing but page furniture and a contents list came, the rest is missing."""
    if not work.blocks:
        where = work.document.pieces[0].where
        message = (
            "Der er intet indhold, kun sidehoved, sidetal eller indholdsfortegnelse. Se efter, om "
            "det er den rigtige fil."
        )
        work.find("no-content", "error", where, "", message)


def _to(work: Work, where: Where) -> str:
    fate = work.fates.get(where)
    return fate.to if fate else ""


def _remarks(work: Work) -> None:
    for where, remark in _first_places(work):
        work.find("draft-remark", "error", where, _to(work, where), wish(work, remark))


def _first_places(work: Work) -> list:
    """Each remark with the first piece that it covers."""
    first: dict[int, tuple] = {}
    for where, remark in work.remarks.items():
        first.setdefault(remark.start, (where, remark))
    return list(first.values())


def _words(work: Work) -> None:
    for block in work.blocks:
        where = block.where[0]
        if names_person(block.text):
            message = "En medarbejder står med navn og telefonnummer. Skal det være offentligt?"
            work.find("personal-data", "note", where, _to(work, where), message)


def _hours(work: Work) -> None:
    for index, contact in enumerate(work.contacts):
        for name, words in (("opening_hours", "Åbningstiderne"), ("phone_hours", "Telefontiderne")):
            told = (contact[name] or {}).get("text", "")
            days = list(dict.fromkeys(_DAYS[day] for day, _, _ in read_hours(told).overlaps))
            if days:
                where = _where_of(work, told.split("\n")[0])
                lines = " / ".join(told.split("\n"))
                message = f"{words} siger to ting om {' og '.join(days)}: »{lines}«. Ret tiderne."
                work.find("overlapping-hours", "warning", where, f"contacts/{index}", message)


def _where_of(work: Work, text: str) -> Where:
    return next((block.where[0] for block in work.blocks if text in block.text), Where())


def _lists(work: Work) -> None:
    seen: dict[tuple[str, ...], Where] = {}
    for items in _all_lists(work.blocks):
        key = tuple(" ".join(item.text.lower().split()).rstrip(".") for item in items)
        where = items[0].where[0]
        if len(key) >= _LEAST_ITEMS and key in seen:
            message = f"Den samme liste står i {in_words(seen[key])}. Skulle her stå noget andet?"
            work.find("repeated-list", "warning", where, _to(work, where), message)
        seen.setdefault(key, where)


def _all_lists(blocks: list[Block]) -> list[list[Block]]:
    found: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind == "item":
            found[-1].append(block)
        elif found[-1]:
            found.append([])
    return [items for items in found if items]


def _contents(work: Work) -> None:
    """What the contents list leaves out, or calls by another name."""
    if not work.contents:
        return
    listed = {normal(entry.title) for entry in work.contents}
    for node in _all_nodes(work.tree):
        if node.heading is None:
            continue
        where = node.heading.block.where[0]
        if node.role == "indsats" and not node.heading.listed:
            message = (
                f"»{node.title.rstrip('.')}« mangler i indholdsfortegnelsen. Er det et tilbud?"
            )
            work.find("missing-in-contents", "warning", where, _to(work, where), message)
        elif node.heading.listed and normal(node.title) not in listed:
            listed_as = _nearest(work, node.title)
            message = f"Overskriften »{node.title}« hedder »{listed_as}« i indholdsfortegnelsen."
            work.find("differs-from-contents", "note", where, _to(work, where), message)


def _nearest(work: Work, title: str) -> str:
    """The title in the contents list that is most like a heading's."""
    key = squeezed(title)
    return max(
        (entry.title for entry in work.contents),
        key=lambda listed: SequenceMatcher(None, key, squeezed(listed)).ratio(),
    )


def _longer_title(work: Work) -> None:
    """A line that repeats the title with more words, which are nowhere else then."""
    title = squeezed(work.publication["title"])
    for block in work.blocks:
        longer = squeezed(block.text).startswith(title) and squeezed(block.text) != title
        if longer and _to(work, block.where[0]) == "title":
            message = f"Her hedder dokumentet »{block.text}«. Er det en bedre titel?"
            work.find("longer-title", "note", block.where[0], "title", message)


def _titles(work: Work) -> None:
    """Titles that nobody has printed: an offer was understood from its running text."""
    starts = [block.text for block in work.document.blocks]
    for node in _all_nodes(work.tree):
        if node.role != "indsats" or node.heading or not node.blocks:
            continue
        printed = re.compile(rf"\W*{re.escape(node.title)}(?!\w)", re.IGNORECASE)
        if not any(printed.match(text) for text in starts):
            where = node.blocks[0].where[0]
            message = f"Titlen »{node.title}« er taget fra teksten. Skal tilbuddet hedde det?"
            work.find("title-from-text", "note", where, _to(work, where), message)


def _all_nodes(nodes: list[Node]) -> list[Node]:
    return [found for node in nodes for found in (node, *_all_nodes(node.children))]


def _approval(work: Work) -> None:
    if not work.decisions and not any(one.code == "open-approval" for one in work.findings):
        where = work.document.pieces[0].where
        work.find(
            "no-approval",
            "note",
            where,
            "",
            "Dokumentet siger ikke, hvem der har godkendt det, og hvornår.",
        )
