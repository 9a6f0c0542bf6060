"""The facts of an offer at a glance. What nobody has stated is left out, never guessed."""

import re
from dataclasses import replace

from content_import.fields.duration import read_duration
from content_import.fields.sentences import sentences
from servicedeklaration.hours.duration_words import duration_words
from servicedeklaration.i18n import _

from ..pages.data import Fact, Link
from ..pages.statements import access_words, age_words, anonymity_words
from ..pages.text import html_of
from ..publication.found import found_of
from ..publication.summary import answer
from ..words.sentences import first_sentence, says_more

RESERVED = re.compile(
    r"\b(op til|indtil|de fleste|typisk\w*|som udgangspunkt|oftest|normalt|kan variere|afhænger|"
    r"efter behov|individuel\w*)\b",
    re.IGNORECASE,
)
"""Words after which a figure is no promise: such a text is shown as it stands, not computed."""

DURATION = _("fact_duration", default="How long")
HOW_SOON = _("summary_guarantee", default="How soon")
_BEGINS = re.compile(
    r"[^.]*\b(?:finder sted|sættes i gang|begynder|starter|går i gang)\b"
    r"[^.]*\b(?:senest|inden for|hurtigst muligt)\b[^.]*\.?",
    re.IGNORECASE,
)
"""One sentence that tells when it begins; documents write it where they tell how long it takes."""
DURATION_ANCHOR = "varighed"
_ROOM = 250
"""Characters that a text on the duration may have to stand among the facts as it is written."""

WHOM = _("fact_whom", default="For whom")
WAY_IN = _("fact_way_in", default="Referral")
PRICE = _("fact_price", default="Price")
ANONYMOUS = _("fact_anonymous", default="Anonymous")


def facts_of(offer, edition, edition_link: Link, say) -> list[Fact]:
    """For whom, whether one is referred, the price, whether one can be anonymous; then the rest.

    Of what the offer doesn't say itself, what the whole document says.
    """
    own = {fact.term: fact for fact in own_facts(offer, say)}
    for term, field in ((WHOM, "target_group"), (PRICE, "price")):
        if say(term) not in own and (fact := _of_edition(edition, edition_link, term, field, say)):
            own[fact.term] = fact
    first = [own.pop(say(term), None) for term in (WHOM, WAY_IN, PRICE, ANONYMOUS)]
    return [fact for fact in first if fact] + list(own.values())


def own_facts(offer, say) -> list[Fact]:
    """What is known of the offer itself."""
    facts = (
        _own(offer, "target_group", "maalgruppe", WHOM, say) or _ages(offer, WHOM, say),
        _stated(WAY_IN, access_words(offer), say),
        _own(offer, "price", "pris", PRICE, say),
        duration_fact(offer, say),
        _staff(offer, say),
        _stated(ANONYMOUS, anonymity_words(offer), say),
    )
    return [fact for fact in facts if fact]


def _stated(term, words, say) -> Fact | None:
    return Fact(say(term), say(words)) if words else None


def _own(offer, field: str, anchor: str, term, say) -> Fact | None:
    """What the offer itself says of a topic, in its first sentence."""
    html = html_of(offer, field)
    if not html:
        return None
    link = Link(_more(term, say), f"#{anchor}") if says_more(html) else None
    ages = age_words(offer) if field == "target_group" else None
    return Fact(say(term), first_sentence(html), say(ages) if ages else "", link)


def _ages(offer, term, say) -> Fact | None:
    words = age_words(offer)
    return Fact(say(term), say(words)) if words else None


def _of_edition(edition, edition_link: Link, term, field: str, say) -> Fact | None:
    """What the whole document says of a topic, and that it is not the offer's own."""
    found = answer(edition, term, (field,), say, edition_link.url)
    if found is None:
        return None
    if found.link is None:
        return replace(found, note=say(_("from_whole", default="So it says for all the offers.")))
    heading = found_of(edition, field, say=say).said.heading
    text = _(
        "from_whole_read",
        default="For all the offers: read “${heading}”",
        mapping={"heading": heading},
    )
    return replace(found, link=Link(say(text), found.link.url))


def duration_fact(offer, say) -> Fact | None:
    """The duration in plain words, with the text as written beside it; the text if it has none."""
    written = " ".join((offer.duration or "").split())
    if not written:
        return None
    words = None if RESERVED.search(written) else duration_words(read_duration(offer.duration))
    term = say(HOW_SOON if _BEGINS.fullmatch(written) else DURATION)
    if is_long(written):
        return Fact(
            term, sentences(written)[0], link=Link(_more(DURATION, say), f"#{DURATION_ANCHOR}")
        )
    if not words or words.lower() == written.rstrip(".").lower():
        return Fact(term, written)
    as_written = _("as_written", default="As written: “${text}”", mapping={"text": written})
    return Fact(term, words[0].upper() + words[1:] + ".", say(as_written))


def is_long(duration: str | None) -> bool:
    """Whether a text on the duration has a section of its own, beside its first sentence."""
    written = " ".join((duration or "").split())
    return len(written) > _ROOM and len(sentences(written)) > 1


def _more(term, say) -> str:
    return say(
        _("read_more_of", default="Read more: ${topic}", mapping={"topic": say(term).lower()})
    )


def _staff(offer, say) -> Fact | None:
    people = [person.rstrip(".") for person in offer.staff or ()]
    if not people:
        return None
    return Fact(say(_("fact_staff", default="Whom you meet")), "\n".join(people))
