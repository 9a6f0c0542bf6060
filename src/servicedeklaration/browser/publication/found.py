"""What an edition says of a topic: in its own text on it, else outright under another heading."""

from collections.abc import Iterator
from dataclasses import dataclass

from servicedeklaration.i18n import _

from ..pages.sections import Said, said_in_sections, said_of
from ..pages.text import html_of
from ..words.answers import answer_to
from ..words.complete import complete
from ..words.outright import TOPICS, has_exceptions, quoted, stated
from ..words.sentences import paragraphs

_PLACES = (
    "processing_time",
    "supplier",
    "referral",
    "how_to_apply",
    "treatment_guarantee",
    "anonymity",
    "purpose",
    "target_group",
    "tasks",
    "organisation",
    "user_involvement",
    "special_conditions",
)
"""Topics under which documents state what has no heading of its own, the likeliest first."""
_NEARER = {"target_group": ("presentation",)}
"""For whom the whole is, and not a part of it, only its opening tells."""


@dataclass(frozen=True)
class Found:
    """An answer in the document's own words, and where it stands.

    `text` "": no sentence answers by itself. `is_own`: the place is about the topic. `is_law`: the
    document only quotes the law.
    """

    text: str
    said: Said
    is_own: bool = False
    is_law: bool = False

    @property
    def is_all(self) -> bool:
        """Whether the answer is all that the place says."""
        return self.text == " ".join(paragraphs(self.said.html))

    @property
    def has_exceptions(self) -> bool:
        """Whether the place limits what is promised, beside what the answer tells."""
        return has_exceptions(self.said.html, self.text)


def found_of(edition, *topics: str, say) -> Found | None:
    """What an edition says of the first of the topics that it tells of; None: of none of them.

    Own text on any of them comes first, then a sentence elsewhere that states one of them outright,
    then law that is quoted.
    """
    own = ((topic, said_of(edition, topic, say)) for topic in topics)
    elsewhere = (_elsewhere(edition, topic, say) for topic in topics if topic in TOPICS)
    for topic, said in own:
        if said:
            return Found(answer_to(topic, said.html), said, is_own=True)
    return next(filter(None, elsewhere), None)


def _elsewhere(edition, topic: str, say) -> Found | None:
    places = list(_places(edition, topic, say))
    for said in places:
        if text := stated(topic, said.html):
            return Found(complete(topic, text, paragraphs(said.html)), said)
    for said in (*_law(edition, say), *places):
        if text := quoted(topic, said.html):
            return Found(text, said, is_law=True)
    return None


def _places(edition, topic: str, say) -> Iterator[Said]:
    """Where an edition may tell of a topic that it has no text on: the opening comes last."""
    near = _NEARER.get(topic)
    yield from filter(None, (said_of(edition, other, say) for other in near or _PLACES))
    if not near:
        yield from said_in_sections(edition, with_offers=topic == "how_to_apply")
    if html := html_of(edition, "introduction"):
        heading = say(_("heading_introduction", default="Introduction"))
        yield Said(html, "indledning", heading)


def _law(edition, say) -> Iterator[Said]:
    if html := html_of(edition, "legal_basis_text"):
        yield Said(html, "lovgrundlag", say(_("heading_legal_basis", default="Legal basis")))
