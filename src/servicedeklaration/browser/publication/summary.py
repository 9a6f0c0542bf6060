"""„Kort fortalt“: what a reader asks first, each answered by the document's own first sentence."""

from servicedeklaration.i18n import _

from ..pages.data import Fact, Link
from ..pages.sections import text_of_topic
from ..words.sentences import first_sentence, says_more

QUESTIONS = (
    (_("summary_whom", default="For whom"), ("target_group",)),
    (_("summary_price", default="Price"), ("price",)),
    (_("summary_way_in", default="The way in"), ("how_to_apply", "referral")),
    (
        _("summary_guarantee", default="How soon"),
        ("treatment_guarantee", "processing_time"),
    ),
    (_("summary_anonymity", default="Anonymity"), ("anonymity",)),
    (_("summary_complaint", default="Complaints"), ("complaint",)),
)
"""Each question with the topics that may answer it, the best first."""


def summary_of(edition, say, url: str = "") -> list[Fact]:
    """The questions that the edition answers; `url` is the page on which the sections stand."""
    facts = (answer(edition, question, topics, say, url) for question, topics in QUESTIONS)
    return [fact for fact in facts if fact]


def answer(edition, question, topics: tuple[str, ...], say, url: str = "") -> Fact | None:
    """One question answered from the first of the topics; None when nothing is said of them."""
    for field in topics:
        html, anchor = text_of_topic(edition, field)
        if html:
            more = Link(_more(say(question), say), f"{url}#{anchor}") if says_more(html) else None
            return Fact(say(question), first_sentence(html), link=more)
    return None


def _more(question: str, say) -> str:
    """A link's text that can be understood by itself, as screen readers list links."""
    text = _("read_more_of", default="Read more: ${topic}", mapping={"topic": question.lower()})
    return say(text)
