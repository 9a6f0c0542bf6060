"""Danish search on real documents: ours and Plone's own, side by side."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from Acquisition import aq_base
from plone import api
from plone.base.utils import munge_search_term

from servicedeklaration.content.searching import INDEX, search
from servicedeklaration.search.found import Hit

from .gold import MISSING, Query, import_documents, plain, queries, there
from .measure import ratio
from .pages import site

LOOKED_AT = 20
"""Hits of a search that are looked at."""

Answers = list[set[tuple[str, str]]]
"""For each hit, the best first, the places it leads to: path of the work, and plain title."""
Searching = Callable[[str, object], Answers]
"""Searches a text, in one work or (None) in all."""


@dataclass(frozen=True)
class Score:
    """What came of queries: how many had a right answer first, and in the first three."""

    asked: int
    first: int
    in_three: int
    mean_reciprocal_rank: float

    def __str__(self) -> str:
        first, three = (f"{100 * part / self.asked:3.0f} %" for part in (self.first, self.in_three))
        return f"first {first}   in three {three}   MRR {self.mean_reciprocal_rank:.2f}"


def lines() -> Iterator[str]:
    """Give the figures, and each query with the place of its first right answer."""
    if not there():
        yield MISSING
        return
    with site() as (portal, _addresses):
        works = import_documents(portal)
        yield from _compared(portal, works)
        yield from _times(portal)


def _compared(portal, works: dict[str, object]) -> Iterator[str]:
    asked = queries()
    for name, all_in_one in (("in all documents", True), ("document by document", False)):
        ranks = {
            who: ranks_of(asked, works, searching, all_in_one)
            for who, searching in (("ours", ours), ("Plone's", plones))
        }
        for who, found in ranks.items():
            yield f"search {name}, {who:<8} {score(found)}"
    yield "search, place of the first right answer for each query, ours : Plone's"
    for query in asked:
        one, other = (ranks_of([query], works, searching)[0] for searching in (ours, plones))
        yield f"  {query.text:<40} {one or '–'} : {other or '–'}"


def ranks_of(asked: list[Query], works, searching: Searching, all_in_one: bool = True) -> list[int]:
    """The place of the first right answer (1 is the first) for each query; 0: there is none.

    All in one: any document's entry is right. Else each document is searched on its own. What
    else the site has doesn't count.
    """
    asked_of = {_path(work) for work in works.values()}
    return [
        _rank(_among(asked_of, searching(query.text, works.get(document))), right)
        for query in asked
        for document, right in _right(query, works, all_in_one)
    ]


def _right(query: Query, works, all_in_one: bool) -> list[tuple[str, set[tuple[str, str]]]]:
    """The right answers together, asked of no one document (""); or document by document."""
    each = [(document, (_path(works[document]), title)) for document, title in query.right.items()]
    return [("", {right for _, right in each})] if all_in_one else [(d, {r}) for d, r in each]


def _among(paths: set[str], answers: Answers) -> Answers:
    """The answers that lead into some works."""
    return [leads_to for leads_to in answers if any(path in paths for path, _title in leads_to)]


def _rank(answers: Answers, right: set[tuple[str, str]]) -> int:
    return next((place for place, leads_to in enumerate(answers, 1) if leads_to & right), 0)


def score(ranks: list[int]) -> Score:
    """Sum up places of right answers."""
    return Score(
        asked=len(ranks),
        first=sum(rank == 1 for rank in ranks),
        in_three=sum(1 <= rank <= 3 for rank in ranks),
        mean_reciprocal_rank=sum(1 / rank for rank in ranks if rank) / len(ranks),
    )


def ours(text: str, work) -> Answers:
    """Our search; of one work by its municipality, which no other document has."""
    found = search(text, municipality=work.municipality if work else "", limit=LOOKED_AT)
    return [{(hit.publication, plain(_title(hit)))} for hit in found.hits]


def _title(hit: Hit) -> str:
    return "".join(piece.text for piece in hit.title)


def plones(text: str, work) -> Answers:
    """Plone's search as its page asks it; an edition counts as all that its fields say."""
    query = {"path": _path(work)} if work else {}
    brains = api.content.find(SearchableText=munge_search_term(text), sort_limit=LOOKED_AT, **query)
    return [_leads_to(brain) for brain in brains[:LOOKED_AT]]


def _leads_to(brain) -> set[tuple[str, str]]:
    obj = brain.getObject()
    headings = getattr(aq_base(obj), "headings", None) or {}
    work = "/".join(brain.getPath().split("/")[:3])
    return {(work, plain(title)) for title in (brain.Title, *headings.values())}


def _times(portal) -> Iterator:
    texts = [query.text for query in queries()]
    catalog = portal.portal_catalog
    yield ratio(
        f"search {len(texts)} queries, ours : Plone's",
        lambda: [search(text) for text in texts],
        lambda: [list(api.content.find(SearchableText=munge_search_term(t))[:20]) for t in texts],
        rounds=5,
    )
    yield ratio(
        "search index of passages : of SearchableText",
        lambda: catalog.manage_reindexIndex(ids=[INDEX]),
        lambda: catalog.manage_reindexIndex(ids=["SearchableText"]),
        rounds=5,
    )


def _path(work) -> str:
    return "/".join(work.getPhysicalPath())
