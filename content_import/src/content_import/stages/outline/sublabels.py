"""Which headings are sub-labels of an offer: "Formål", "Varighed", "Forbehandlingens indhold"."""

from content_import.stages.outline.walk import Walk
from content_import.vocabulary.headings import Topic, squeezed, topic_of
from content_import.work import Heading

_CONTACT = ("contact", "opening_hours", "phone_hours", "website", "approval")
_OF_OFFERS_ONLY = ("activities", "duration", "staff")
"""Fields of an Indsats that tell of no whole document: price or target group may."""


def is_label(walk: Walk, heading: Heading, has_text: bool) -> bool:
    """True for a known word of offers that recurs, or stands right under a title that the
    vocabulary doesn't know; `has_text` says that text stands between that title and it."""
    if walk.last is None:
        return False
    if heading.block.kind == "label":
        return _labels_offer(walk.last)
    if heading.listed or heading.number:
        return False
    if topic_of_part(walk.last.title, heading.title):
        return True
    if not heading.offer_field or heading.offer_field == "body":
        return False
    below_title = not walk.last.topic and not walk.last.chapter
    if squeezed(heading.title) in walk.recurring:
        return below_title or "." in walk.last.number
    return below_title and not has_text


def goes_on_with(walk: Walk, heading: Heading) -> bool:
    """True for a word that only offers are described with, or that comes back below others, right
    after another label of one."""
    above = walk.last
    weak = heading.offer_field == "body" and squeezed(heading.title) in walk.recurring
    plain = not (heading.listed or heading.number or heading.level)
    unknown = above is not None and not above.topic and not above.chapter
    if unknown and heading.level and heading.level == walk.label_level:
        return bool(heading.offer_field)
    return plain and unknown and (weak or heading.offer_field in _OF_OFFERS_ONLY)


def topic_of_part(title: str, heading: str) -> Topic | None:
    """The topic of a heading that names the title above it: "Forbehandlingens forløb",
    "Målgruppen for Helt Anonym er"."""
    words = heading.split()
    owner, _, rest = heading.partition(" ")
    if len(words) == 2 and owner.lower() == f"{title.split()[0].lower()}s":
        return topic_of(rest)
    named = len(squeezed(title)) > 5 and squeezed(title) in squeezed(heading) and heading != title
    topic = topic_of(heading) if named else None
    return topic if topic and topic.offer else None


def _labels_offer(above: Heading) -> bool:
    """A label set off before its value belongs to the title above; a table for the whole document
    has none, and its labels are the document's headings."""
    if above.block.kind == "label":
        return False
    return not above.topic or above.topic in _CONTACT or "." in above.number
