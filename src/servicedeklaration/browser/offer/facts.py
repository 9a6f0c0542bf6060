"""The facts of an offer at a glance. What nobody has stated is left out, never guessed."""

from dataclasses import replace

from content_import.fields.anonymity import anonymity_limit
from servicedeklaration.content.said_by import said_by
from servicedeklaration.finder.unnamed import unnamed_by_document
from servicedeklaration.i18n import _

from ..pages.data import Fact, Link
from ..pages.statements import access_words, anonymity_words
from ..pages.text import html_of
from ..publication.found import found_of
from ..publication.summary import answer
from ..words.sentences import first_sentence, paragraphs, says_more
from .duration import duration_fact, soon_fact
from .more import more_of
from .price import for_offer, with_the_whole
from .whom import Whom

WHOM = _("fact_whom", default="For whom")
WAY_IN = _("fact_way_in", default="Referral")
PRICE = _("fact_price", default="Price")
_OF_ALL = _("whom_of_whole", default="Of all the offers it says:")
ANONYMOUS = _("fact_anonymous", default="Anonymous")


def facts_of(offer, edition, edition_link: Link, say) -> list[Fact]:
    """For whom, whether one is referred, the price, whether one can be anonymous; then the rest.

    Of what the offer doesn't say itself, what the whole document says.
    """
    own = {fact.term: fact for fact in own_facts(offer, say)}
    if say(WHOM) not in own and (fact := _whom_of_edition(offer, edition, edition_link, say)):
        own[fact.term] = fact
    if fact := _price(own.get(say(PRICE)), offer, edition, edition_link, say):
        own[fact.term] = fact
    first = [own.pop(say(term), None) for term in (WHOM, WAY_IN, PRICE, ANONYMOUS)]
    return [fact for fact in first if fact] + list(own.values())


def own_facts(offer, say) -> list[Fact]:
    """What is known of the offer itself."""
    facts = (
        _whom(offer, say),
        _stated(WAY_IN, access_words(offer), say),
        _own(offer, "price", "pris", PRICE, say),
        duration_fact(offer, say),
        soon_fact(offer, say),
        _staff(offer, say),
        _anonymous(offer, say),
    )
    return [fact for fact in facts if fact]


def _stated(term, words, say) -> Fact | None:
    return Fact(say(term), say(words)) if words else None


def _own(offer, field: str, anchor: str, term, say) -> Fact | None:
    """What the offer itself says of a topic, in its first sentence."""
    html = html_of(offer, field)
    if not html:
        return None
    link = Link(more_of(term, say), f"#{anchor}") if says_more(html) else None
    return Fact(say(term), first_sentence(html), link=link)


def _whom(offer, say) -> Fact | None:
    """For whom it is, where it says so itself: in its field, in its text, or by groups and ages."""
    whom, term = Whom(offer, say), say(WHOM)
    if whom.listed:
        return Fact(term, whom.listed, whom.beside(whom.listed))
    if said := _own(offer, "target_group", "maalgruppe", WHOM, say):
        return replace(said, note=whom.beside(said.text))
    if whom.told:
        return Fact(term, whom.told, whom.beside(whom.told))
    return Fact(term, whom.in_short) if whom.is_its_own else None


def _whom_of_edition(offer, edition, edition_link: Link, say) -> Fact | None:
    """For whom the whole is, where that holds for this offer; else who may come too."""
    whom = Whom(offer, say)
    if whom.shares and not whom.narrower:
        found = _of_edition(edition, edition_link, WHOM, "target_group", say)
        if found:
            return _told_as_its(found, whom.too, say)
    return Fact(say(WHOM), whom.too) if whom.too else None


def _told_as_its(found: Fact, too: str, say) -> Fact:
    """What the document says of all, told so that nobody takes it for the offer's own words."""
    text = f"{say(_OF_ALL)}\n{found.text}" if found.text else ""
    return replace(found, text=text, note=f"{too}." if too else "")


def _price(own: Fact | None, offer, edition, edition_link: Link, say) -> Fact | None:
    """The price, with what the whole document says that belongs to it."""
    if own:
        return with_the_whole(own, offer, edition, lambda told: f"{say(_OF_ALL)} {told}")
    return for_offer(_of_edition(edition, edition_link, PRICE, "price", say), offer)


def _anonymous(offer, say) -> Fact | None:
    """Whether one can be anonymous, with the sentence that takes it back for some."""
    fact = _stated(ANONYMOUS, anonymity_words(offer), say)
    if fact is None and (told := unnamed_by_document(said_by(offer))):
        words = _("anonymous_yes_long", default="Yes, you can be anonymous.")
        return Fact(say(ANONYMOUS), say(words), say(_so_it_says(told)))
    if fact is None or offer.anonymous != "yes":
        return fact
    told = (line for name in ("purpose", "activities", "body") for line in _lines(offer, name))
    return replace(fact, note=next(filter(None, map(anonymity_limit, told)), ""))


def _so_it_says(told: str):
    """The words of the whole document, told as its own."""
    return _("from_whole_words", default="Of such help it says: “${text}”", mapping={"text": told})


def _lines(offer, field: str) -> list[str]:
    return paragraphs(html_of(offer, field))


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


def _staff(offer, say) -> Fact | None:
    people = [person.rstrip(".") for person in offer.staff or ()]
    if not people:
        return None
    return Fact(say(_("fact_staff", default="Whom you meet")), "\n".join(people))
