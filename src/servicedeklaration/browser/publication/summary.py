"""„Kort fortalt“: what a reader asks first, each answered in the document's own words."""

from servicedeklaration.i18n import _

from ..pages.data import Fact, Link
from .found import Found, found_of

QUESTIONS = (
    (_("summary_whom", default="For whom"), ("target_group",)),
    (_("summary_price", default="Price"), ("price",)),
    (_("summary_way_in", default="The way in"), ("how_to_apply", "referral")),
    (_("summary_guarantee", default="How soon"), ("processing_time",)),
)
"""Each question with the topics that may answer it, the best first."""


def summary_of(edition, say, url: str = "") -> list[Fact]:
    """The questions that the edition answers; `url` is the page on which the sections stand.

    What is told as a right isn't told here too.
    """
    right = found_of(edition, "treatment_guarantee", say=say)
    facts = (answer(edition, question, topics, say, url) for question, topics in QUESTIONS)
    return [fact for fact in facts if fact and not (right and fact.text == right.text != "")]


def answer(edition, question, topics: tuple[str, ...], say, url: str = "") -> Fact | None:
    """One question answered from the topics, the best first; None when nothing is said of them.

    Where no sentence answers it by itself, there is only the way to the section.
    """
    found = found_of(edition, *topics, say=say)
    return fact_of(question, found, say, url) if found else None


def fact_of(question, found: Found, say, url: str) -> Fact:
    """An answer with the way to where it stands; none where it is all that stands there."""
    link = None if found.is_all else link_to(found, say, url)
    return Fact(say(question), found.text, link=link)


def link_to(found: Found, say, url: str) -> Link:
    """The way to the place; its words can be understood alone, as screen readers list links."""
    words = _("read_section", default="Read “${heading}”", mapping={"heading": found.said.heading})
    return Link(say(words), f"{url}#{found.said.anchor}")
