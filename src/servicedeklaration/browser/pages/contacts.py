"""Contact cards: a Kontaktsted as a page shows it, with what its hours mean at this moment."""

from datetime import datetime
from urllib.parse import urlsplit

from Acquisition import aq_base
from plone import api

from servicedeklaration import clock
from servicedeklaration.hours.open_now import OpenState, in_sentence, is_open
from servicedeklaration.hours.phones import phone_link, phone_pairs

from .data import Call, ContactCard, Hours, Link, Phone


def related_contacts(*objects) -> list:
    """The places that objects refer to and the visitor may see, in order, each once.

    The relations are `contacts` (a list) and `contact`; a broken one is left out.
    """
    own = [aq_base(obj) for obj in objects]
    relations = [
        relation
        for obj in own
        for relation in [*(getattr(obj, "contacts", None) or ()), getattr(obj, "contact", None)]
    ]
    places = [relation.to_object for relation in relations if relation and not relation.isBroken()]
    seen = {place.UID(): place for place in places if api.user.has_permission("View", obj=place)}
    return list(seen.values())


def card_of(place) -> ContactCard:
    """The card of a Kontaktsted."""
    moment = clock.now()
    town = " ".join(filter(None, (place.postal_code, place.city)))
    return ContactCard(
        name=place.title,
        url=place.absolute_url(),
        address=tuple(filter(None, (place.street, town))),
        phones=tuple(filter(None, map(_phone, place.phones or ()))),
        email=place.email or "",
        website=_website(place.website),
        opening_hours=_hours(place.opening_hours, moment),
        phone_hours=_hours(place.phone_hours, moment),
        remarks=_lines(place.remarks),
    )


def first_call(cards: list[ContactCard]) -> Call | None:
    """The first number of the first place that has one."""
    for card in cards:
        for phone in card.phones:
            hours = card.phone_hours or card.opening_hours
            return Call(phone, hours.now if hours else "", bool(hours and hours.open))
    return None


def _phone(number: str) -> Phone | None:
    """A number to tap; None for what no telephone could call."""
    href = phone_link(number)
    return Phone(phone_pairs(number), href) if href else None


def _website(written: str | None) -> Link | None:
    """A link to a website as people write it; None for what is no web address."""
    if not written:
        return None
    url = written if "://" in written else f"https://{written}"
    return Link(written, url) if urlsplit(url).scheme in ("http", "https") else None


def _hours(stored: dict | None, moment: datetime) -> Hours | None:
    if not stored:
        return None
    lines = _lines(stored["text"])
    if not stored["intervals"]:
        return Hours(lines)
    state: OpenState = is_open(stored["intervals"], moment)
    words = in_sentence(state, moment).replace("kl. ", "kl.\N{NO-BREAK SPACE}")
    return Hours(lines, words[:1].upper() + words[1:], state.open)


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())
