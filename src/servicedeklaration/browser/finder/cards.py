"""Offers as cards: what it is, for whom, how long, how to start, and whom to call."""

from dataclasses import dataclass, field, replace
from textwrap import shorten

from servicedeklaration.content.walk import edition_of, publication_of
from servicedeklaration.finder.answers import sure
from servicedeklaration.finder.questions import AGE, WHOM
from servicedeklaration.finder.whom import SPECIAL
from servicedeklaration.i18n import _

from ..address.names import whole_url
from ..offer.facts import duration_fact
from ..pages.contacts import card_of, first_call, related_contacts
from ..pages.data import Call, Fact
from ..pages.statements import age_words
from ..pages.text import html_of
from ..places import given_by
from ..words.sentences import first_sentence
from .labels import chip_words

_START = {
    "open": _("finder_start_open", default="You can come directly, without being referred."),
    "referral": _(
        "finder_start_referral", default="The municipality must refer you. Call and ask how."
    ),
}
_ROOM = 160
"""Characters of a duration that a card shows at most."""
_ASK = _("finder_start_ask", default="Call and ask how to begin.")


@dataclass(frozen=True)
class OfferCard:
    """One offer in the list; `unsaid` names what was asked and isn't stated, "" for nothing."""

    title: str
    url: str
    where: str
    lead: str
    facts: tuple[Fact, ...]
    call: Call | None
    unsaid: str = ""


@dataclass
class Cards:
    """Makes the cards of one page; each place is looked at once."""

    say: object
    _calls: dict = field(default_factory=dict)

    def card(self, offer, answers: tuple[str, ...], unsaid: str = "") -> OfferCard:
        """The card of an offer with what it answers to the finder's questions."""
        work, edition = publication_of(offer), edition_of(offer)
        call = self._call(offer) or self._call(edition, work)
        return OfferCard(
            title=offer.title,
            url=whole_url(work, edition, offer.getPhysicalPath()),
            where=given_by(work.provider, work.municipality, ", "),
            lead=first_sentence(html_of(offer, "purpose") or html_of(offer, "body")),
            facts=tuple(filter(None, self._facts(offer, answers, call))),
            call=call,
            unsaid=unsaid,
        )

    def _facts(self, offer, answers: tuple[str, ...], call: Call | None):
        yield self._whom(offer, answers)
        yield self._duration(offer)
        start = _START.get(offer.access) or (_ASK if call else None)
        if start:
            yield Fact(self.say(_("finder_start", default="How to begin")), self.say(start))

    def _whom(self, offer, answers: tuple[str, ...]) -> Fact | None:
        """The groups and ages that it is for; None where nothing special is stated."""
        said = [
            chip_words(WHOM, group, self.say)
            for group in SPECIAL
            if sure(WHOM.name, group) in answers
        ]
        ages = self._ages(answers)
        words = ", ".join([*said, *([self.say(ages)] if ages else [])])
        term = self.say(_("fact_whom", default="For whom"))
        return Fact(term, words[:1].upper() + words[1:]) if words else None

    def _duration(self, offer) -> Fact | None:
        """How long it takes, in plain words; a long text as written is cut at a word."""
        fact = duration_fact(offer, self.say)
        if fact is None:
            return None
        return replace(fact, text=shorten(fact.text, _ROOM, placeholder=" …"), note="")

    def _ages(self, answers: tuple[str, ...]):
        start = sure(AGE.name, "")
        ranges = [word[len(start) :] for word in answers if word.startswith(start)]
        return age_words(_Ages(*ranges[0].split("-"))) if ranges else None

    def _call(self, *holders) -> Call | None:
        places = related_contacts(*holders)
        key = tuple(place.UID() for place in places)
        if key not in self._calls:
            self._calls[key] = first_call([card_of(place) for place in places])
        return self._calls[key]


class _Ages:
    """A range of ages as an offer holds it."""

    def __init__(self, low: str, high: str):
        self.age_min, self.age_max = low or None, high or None
