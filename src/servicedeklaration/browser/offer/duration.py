"""How long an offer takes, how soon it begins or when it is open, as one fact."""

import re

from content_import.fields.sentences import sentences
from servicedeklaration.hours.duration_told import Told, soon_of, told_of
from servicedeklaration.i18n import _

from ..pages.data import Fact, Link
from .more import more_of

DURATION = _("fact_duration", default="How long")
HOW_SOON = _("summary_guarantee", default="How soon")
WHEN = _("fact_when", default="When")
_TERMS = {"length": DURATION, "soon": HOW_SOON, "when": WHEN}
DURATION_ANCHOR = "varighed"
_ROOM = 250
"""Characters that a text on the duration may have to stand among the facts as it is written."""
_SHORT = 220
"""The same on a card."""


def duration_fact(offer, say) -> Fact | None:
    """The duration in plain words, with the text as written beside it; the text if it has none."""
    told = told_of(offer.duration)
    if told is None:
        return None
    term = say(_TERMS[told.about])
    if is_long(offer.duration):
        link = Link(more_of(term, say), f"#{DURATION_ANCHOR}")
        return Fact(term, told.within(1), link=link)
    if not told.figures or _bare(told.figures) == _bare(told.written):
        return Fact(term, told.written)
    as_written = _("as_written", default="As written: “${text}”", mapping={"text": told.written})
    return Fact(term, _figures(told), say(as_written))


def soon_fact(offer, say) -> Fact | None:
    """How soon it begins, where that stands in the text on how long it takes."""
    told = soon_of(offer.duration)
    return Fact(say(HOW_SOON), told.written) if told else None


def short_duration(offer, say) -> Fact | None:
    """The same where there is little room, and nothing beside it."""
    told = told_of(offer.duration)
    if told is None:
        return None
    return Fact(say(_TERMS[told.about]), _figures(told) if told.figures else told.within(_SHORT))


def _figures(told: Told) -> str:
    """The figures as a sentence, and the days and hours that they don't say."""
    first = f"{told.figures[0].upper()}{told.figures[1:]}."
    return " ".join((first, *told.beside))


def _bare(text: str) -> str:
    """A text by its letters and figures."""
    return re.sub(r"[\W_]", "", text).casefold()


def is_long(duration: str | None) -> bool:
    """Whether a text on the duration has a section of its own, beside what the facts give."""
    written = " ".join((duration or "").split())
    return len(written) > _ROOM and len(sentences(written)) > 1
