"""The summary in words: "3 nye tilbud, 1 udgået, 5 ændret; klagefrist ændret."."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from zope.i18nmessageid import Message

from servicedeklaration.i18n import _
from servicedeklaration.redline import FactChange, Summary

NEW = {
    "Indsats": (
        _("redline_new_offer", default="1 new offer"),
        _("redline_new_offers", default="${count} new offers"),
    ),
    "Afsnit": (
        _("redline_new_section", default="1 new section"),
        _("redline_new_sections", default="${count} new sections"),
    ),
}
SOME = {
    "Indsats": (
        _("redline_one_offer", default="1 offer"),
        _("redline_some_offers", default="${count} offers"),
    ),
    "Afsnit": (
        _("redline_one_section", default="1 section"),
        _("redline_some_sections", default="${count} sections"),
    ),
}
"""One, and several, of a type."""
BECAME = {
    "removed": _("redline_became_gone", default="gone"),
    "changed": _("redline_became_changed", default="changed"),
    "moved": _("redline_became_moved", default="moved"),
}
DEADLINES = {
    "complaint": _("fact_complaint_deadline", default="time limit for complaints"),
    "processing_time": _("fact_processing_time", default="processing time"),
    "treatment_guarantee": _("fact_treatment_guarantee", default="guarantee of treatment"),
}
"""What a time limit is called by the field or topic that it stands in."""
FACTS = {
    "deadline": _("fact_deadline", default="time limit"),
    "amount": _("fact_amount", default="price"),
    "frequency": _("fact_frequency", default="how often"),
    "law": _("fact_law", default="legal basis"),
    "age": _("fact_age", default="age"),
    "access": _("fact_access", default="referral"),
    "anonymous": _("fact_anonymity", default="anonymity"),
    "contact": _("fact_contact", default="contact"),
}
Say = Callable[[object], str]


@dataclass(frozen=True)
class ShownFact:
    """A fact that changed: what it is, where it stands, and what is gone and new."""

    name: str
    where: str
    url: str
    gone: tuple[str, ...]
    new: tuple[str, ...]


def sentence_of(summary: Summary, say: Say) -> str:
    """What changed, in one sentence; "" where the text is the same."""
    told = [", ".join(_of_type(of, counts, say)) for of, counts in summary.counts.items()]
    if summary.fields:
        text = _(
            "redline_own_texts",
            default="${count} of the document's own fields changed",
            mapping={"count": str(len(summary.fields))},
        )
        told.append(say(text))
    if summary.facts:
        names = list(dict.fromkeys(say(name_of(fact)) for fact in summary.facts))
        changed = _(
            "redline_facts", default="${facts} changed", mapping={"facts": _row(names, say)}
        )
        told.append(say(changed))
    text = "; ".join(told)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def name_of(fact: FactChange):
    """What a fact is called."""
    of_field = DEADLINES.get(fact.field) if fact.kind == "deadline" else None
    return of_field or FACTS[fact.kind]


def _of_type(of: str, counts: Mapping[str, int], say: Say) -> Iterator[str]:
    """The figures of a type; only the first tells what is counted."""
    if new := counts.get("added"):
        yield _counted(NEW[of], new, say)
    for kind, became in BECAME.items():
        if count := counts.get(kind):
            first = kind == next(iter(counts))
            yield f"{_counted(SOME[of], count, say) if first else count} {say(became)}"


def _counted(messages: tuple, count: int, say: Say) -> str:
    one, several = messages
    return say(one if count == 1 else Message(several, mapping={"count": str(count)}))


def _row(names: list[str], say: Say) -> str:
    """Names in a row, with "and" before the last."""
    if len(names) == 1:
        return names[0]
    mapping = {"first": ", ".join(names[:-1]), "last": names[-1]}
    return say(_("row_and", default="${first} and ${last}", mapping=mapping))
