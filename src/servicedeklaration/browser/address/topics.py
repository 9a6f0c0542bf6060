"""The addresses of topics: a text that an edition has in a field has a page of its own too."""

from collections.abc import Callable

from ..pages.text import html_of
from ..topics import TOPICS, Topic
from .names import lasting_url, names_in

_BY_NAME = {topic.anchor: topic for topic in TOPICS}


def topic_named(edition, name: str) -> Topic | None:
    """The topic with a name in addresses, if the edition says something about it.

    A part of the edition with the same name comes first: see `names.find_inside`.
    """
    topic = _BY_NAME.get(name)
    return topic if topic is not None and html_of(edition, topic.field) else None


def lasting_topic_url(edition, topic: Topic) -> str:
    """The lasting address of a topic's page, where no part of the edition bears its name."""
    return f"{lasting_url(edition)}/{topic.anchor}"


def topic_url(edition, topic: Topic, url_of: Callable[[tuple[str, ...]], str]) -> str:
    """The lasting address of a topic's page.

    Where a part of the edition bears the name, it is the topic's place on the edition's page.
    """
    if topic.anchor in names_in(edition):
        return f"{edition.absolute_url()}#{topic.anchor}"
    return url_of((*edition.getPhysicalPath(), topic.anchor))
