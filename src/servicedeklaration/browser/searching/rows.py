"""What was found, as rows of a page: what it is, where it stands, and where it leads."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from plone import api

from servicedeklaration.content.easy_read import FIELD as EASY_READ
from servicedeklaration.content.field_titles import title_of_field
from servicedeklaration.search.found import DOCUMENT, PAGE, PLACE, SITE, Hit, Marked, Piece

from ..address.names import Names
from ..address.topics import topic_url
from ..pages.brains import Record
from ..pages.contacts import call_of, card_of
from ..pages.data import Call
from ..pages.sections import heading_of
from ..pages.statements import tags_of
from ..places import municipality_name
from ..topics import TOPICS
from .kinds import BY_ID
from .marks import without_number

_TOPICS = {topic.field: topic for topic in TOPICS}
_ANCHORS = {"introduction": "indledning", "legal_basis_text": "lovgrundlag"}
"""What a document says beside its topics, and where on its page."""


@dataclass(frozen=True)
class Row:
    """One hit, its title without the document's number; `call`: None where there is nobody."""

    title: Marked
    url: str
    kind: str
    where: str
    excerpt: Marked = ()
    tags: tuple[str, ...] = ()
    call: Call | None = None


@dataclass
class Rows:
    """Makes rows of hits; a work is woken once for all that was found in it."""

    request: object
    say: Callable[[object], str]
    with_municipality: bool = False
    """Whether a row says whose promise it is; it need not where there is only one."""
    _works: dict[str, tuple] = field(default_factory=dict)

    def of(self, hits: Iterable[Hit]) -> list[Row]:
        """The rows of hits, in their order."""
        hits = list(hits)
        offers = _offers(hits)
        return [self._row(hit, offers.get(hit.uid)) for hit in hits]

    def _row(self, hit: Hit, offer: Record | None) -> Row:
        return Row(
            title=without_number(self._title(hit)),
            url=self._url(hit),
            kind=self._kind(hit),
            where=self._where(hit),
            excerpt=_excerpt(hit),
            tags=tuple(self.say(tag) for tag in tags_of(offer)) if offer else (),
            call=_call(hit) if hit.kind == PLACE else None,
        )

    def _title(self, hit: Hit) -> Marked:
        """The heading as printed; ours for a topic for which the document has none."""
        if hit.title or not hit.topic:
            return hit.title
        edition = self._work(hit)[1]
        if topic := _TOPICS.get(hit.topic):
            return (Piece(heading_of(edition, topic, self.say)),)
        return (Piece(title_of_field(edition.portal_type, hit.topic)),)

    def _kind(self, hit: Hit) -> str:
        """What it is; of an ordinary page what Plone calls its like, as "News Item"."""
        if hit.kind != PAGE or hit.portal_type == SITE:
            return self.say(BY_ID[hit.kind].one)
        return self.say(api.portal.get_tool("portal_types")[hit.portal_type].Title())

    def _where(self, hit: Hit) -> str:
        place = municipality_name(hit.municipality) if self.with_municipality else ""
        provider = hit.provider if hit.kind == DOCUMENT else ""
        return " · ".join(filter(None, (" › ".join(hit.where), provider, place)))

    def _url(self, hit: Hit) -> str:
        """The address that lasts: below the work, whichever edition is in force."""
        if hit.kind == PAGE:
            return self._page_url(hit)
        if hit.kind == PLACE:
            return self._url_of_path(hit.path)
        if hit.kind == DOCUMENT:
            return self._url_of_path(hit.publication)
        names, edition = self._work(hit)
        if not hit.topic:
            return names.url(tuple(hit.path.split("/")))
        if hit.topic == EASY_READ:
            return f"{self._url_of_path(hit.publication)}/@@let-laest"
        if topic := _TOPICS.get(hit.topic):
            return topic_url(edition, topic, names.url)
        anchor = _ANCHORS.get(hit.topic, "")
        return self._url_of_path(hit.publication) + (f"#{anchor}" if anchor else "")

    def _page_url(self, hit: Hit) -> str:
        """The address of a page; of a file and a picture that of the page which shows it."""
        viewed = api.portal.get_registry_record("plone.types_use_view_action_in_listings")
        view = hit.topic or ("view" if hit.portal_type in viewed else "")
        return "/".join(filter(None, (self._url_of_path(hit.path), view)))

    def _url_of_path(self, path: str) -> str:
        return self.request.physicalPathToURL(path.split("/"))

    def _work(self, hit: Hit) -> tuple:
        """The addresses in a work, and the edition that the hit stands in."""
        if hit.publication not in self._works:
            work = api.portal.get().unrestrictedTraverse(hit.publication)
            edition = work[hit.path.removeprefix(f"{hit.publication}/").partition("/")[0]]
            self._works[hit.publication] = Names(work, edition), edition
        return self._works[hit.publication]


def _offers(hits: list[Hit]) -> dict[str, Record]:
    """The catalogue's records of the offers among hits, by UID."""
    uids = [hit.uid for hit in hits if hit.portal_type == "Indsats"]
    found = api.content.find(UID=uids, show_inactive=True) if uids else ()
    return {brain.UID: Record(brain) for brain in found}


def _excerpt(hit: Hit) -> Marked:
    """What stands there; of an address, and of a few words about a document, only what answers."""
    if hit.kind in (PLACE, DOCUMENT) and not any(piece.marked for piece in hit.excerpt):
        return ()
    return hit.excerpt


def _call(hit: Hit) -> Call | None:
    """The number of a place; only places are woken for it."""
    return call_of(card_of(api.portal.get().unrestrictedTraverse(hit.path)))
