"""The reader's rights: only what the document states, in its own words, and where it does."""

from collections.abc import Sequence
from dataclasses import replace

from servicedeklaration.finder.unnamed import unnamed_treatment
from servicedeklaration.i18n import _

from ..pages.data import Fact, Link
from ..words.sentences import paragraphs
from .found import Found, found_of
from .summary import fact_of, link_to

RIGHTS = (
    (_("right_guarantee", default="Help in time"), "treatment_guarantee"),
    (_("right_free_choice", default="Free choice"), "free_choice"),
    (_("right_anonymity", default="Anonymity"), "anonymity"),
    (_("right_complaint", default="Complaint"), "complaint"),
)
"""What the law gives those who seek help; an edition's page tells of those that it states."""
_EXCEPTIONS = _("right_exceptions", default="There are exceptions.")
_QUOTED = _("right_quoted", default="So the document quotes the law.")
_SOME = _("right_anonymous_in", default="You can be anonymous here. Read when it applies:")


def rights_of(edition, say, unnamed: Sequence[Link] = ()) -> list[Fact]:
    """The rights that the edition states, each with a link to where it does.

    `unnamed` are its offers in which one can be anonymous: they tell it of themselves where the
    document has no text on it.
    """
    facts = []
    for right, topic in RIGHTS:
        found = found_of(edition, topic, say=say)
        if topic == "anonymity" and unnamed and not (found and found.is_own):
            facts.append(Fact(say(right), say(_SOME), links=tuple(unnamed)))
        elif found:
            facts.append(_right(right, topic, found, say))
    return facts


def rights_links(edition, say, url: str) -> list[Link]:
    """The same in short: where each right that the edition states is told of."""
    found = ((say(right), found_of(edition, topic, say=say)) for right, topic in RIGHTS)
    return [Link(words, f"{url}#{each.said.anchor}") for words, each in found if each]


def _right(right, topic: str, found: Found, say) -> Fact:
    """A right with a word on what it doesn't promise, and the way to read of it."""
    if topic == "anonymity":
        found = _with_treatment(found)
    notes = ((found.is_law, _QUOTED), (found.text and found.has_exceptions, _EXCEPTIONS))
    words = " ".join(say(note) for there, note in notes if there)
    fact = fact_of(right, found, say, "")
    return replace(fact, note=words, link=link_to(found, say, "") if words else fact.link)


def _with_treatment(found: Found) -> Found:
    """What is told of anonymity, with that treatment for alcohol can be had so; it is more."""
    treated = unnamed_treatment("\n".join(paragraphs(found.said.html)))
    if not treated or treated in found.text:
        return found
    return replace(found, text="\n".join(filter(None, (found.text, treated))))
