"""„Kort fortalt“ and the reader's rights: each question answered in the document's own words."""

import re

from servicedeklaration.i18n import _

from ..pages.data import Fact, Link
from ..pages.sections import Said, said_of
from ..words.answers import answer_to
from ..words.sentences import paragraphs, sentence_with

QUESTIONS = (
    (_("summary_whom", default="For whom"), ("target_group",)),
    (_("summary_price", default="Price"), ("price",)),
    (_("summary_way_in", default="The way in"), ("how_to_apply", "referral")),
    (_("summary_guarantee", default="How soon"), ("processing_time",)),
)
"""Each question with the topics that may answer it, the best first."""
RIGHTS = (
    (_("right_guarantee", default="Help in time"), ("treatment_guarantee",)),
    (_("right_free_choice", default="Free choice"), ("free_choice",)),
    (_("right_anonymity", default="Anonymity"), ("anonymity",)),
    (_("right_complaint", default="Complaint"), ("complaint",)),
)
"""What the law gives those who seek help; an edition's page tells of those that it states."""
_UNDER_ANOTHER = {
    "free_choice": (
        ("supplier", "referral"),
        re.compile(
            r"\b(?:ret til at|kan) (?:vælge at )?(?:blive behandlet|vælge) (?:i |på )?et andet\b",
            re.IGNORECASE,
        ),
    ),
}
"""Rights that documents also state under other topics, and the words that state them outright."""


def summary_of(edition, say, url: str = "") -> list[Fact]:
    """The questions that the edition answers; `url` is the page on which the sections stand."""
    return _answered(QUESTIONS, edition, say, url)


def rights_of(edition, say, url: str = "") -> list[Fact]:
    """The rights that the edition states, each with a link to where it does."""
    facts = (_right(edition, right, topic, say, url) for right, (topic,) in RIGHTS)
    return [fact for fact in facts if fact]


def rights_links(edition, say, url: str) -> list[Link]:
    """The same in short: where each right that the edition states is told of."""
    found = ((say(right), _said_of_right(edition, topic, say)) for right, (topic,) in RIGHTS)
    return [Link(words, f"{url}#{said.anchor}") for words, said in found if said]


def _right(edition, right, topic: str, say, url: str) -> Fact | None:
    """A right from its own topic; else the sentence that states it under another."""
    if own := answer(edition, right, (topic,), say, url):
        return own
    if said := _under_another(edition, topic, say):
        text = sentence_with(_UNDER_ANOTHER[topic][1], said.html)
        return Fact(say(right), text, link=_link(text, said, url, say))
    return None


def _said_of_right(edition, topic: str, say) -> Said | None:
    return said_of(edition, topic, say) or _under_another(edition, topic, say)


def _under_another(edition, topic: str, say) -> Said | None:
    topics, outright = _UNDER_ANOTHER.get(topic, ((), None))
    found = (said_of(edition, other, say) for other in topics)
    return next((said for said in found if said and sentence_with(outright, said.html)), None)


def answer(edition, question, topics: tuple[str, ...], say, url: str = "") -> Fact | None:
    """One question answered from the first of the topics; None when nothing is said of them.

    Where no sentence answers it by itself, there is only the way to the section.
    """
    for field in topics:
        if said := said_of(edition, field, say):
            text = answer_to(field, said.html)
            return Fact(say(question), text, link=_link(text, said, url, say))
    return None


def _answered(questions, edition, say, url: str) -> list[Fact]:
    facts = (answer(edition, question, topics, say, url) for question, topics in questions)
    return [fact for fact in facts if fact]


def _link(text: str, said: Said, url: str, say) -> Link | None:
    """The way to the section; None where the answer is all that it says.

    The words can be understood by themselves, as screen readers list links.
    """
    if text == " ".join(paragraphs(said.html)):
        return None
    words = _("read_section", default="Read “${heading}”", mapping={"heading": said.heading})
    return Link(say(words), f"{url}#{said.anchor}")
