"""Contact cards: a Kontaktsted as a page shows it, with what its hours mean at this moment."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote_plus, urlsplit

from AccessControl import getSecurityManager
from zope.schema import getFieldNames

from servicedeklaration import clock
from servicedeklaration.content.kontaktsted import IKontaktsted
from servicedeklaration.content.relations import relations_to_places
from servicedeklaration.hours.open_now import OpenState, in_sentence, is_open
from servicedeklaration.hours.phones import phone_link, phone_pairs
from servicedeklaration.hours.week_list import beside_the_week, disagreement, week_rows

from .data import Call, ContactCard, Hours, Link, Phone

MAP = "https://www.openstreetmap.org/search?query="
"""A map that asks for no cookies; it is only a link, nothing is fetched from it."""

_FIELDS = tuple(getFieldNames(IKontaktsted))


def may_see_place(place) -> bool:
    """Whether the visitor may see a place."""
    return bool(getSecurityManager().checkPermission("View", place))


def related_contacts(*objects, is_shown: Callable[[Any], bool] = may_see_place) -> list:
    """The places that objects refer to and the visitor may see, in order, each once.

    The relations are `contacts` (a list) and `contact`; a broken one is left out.
    """
    relations = [relation for obj in objects for relation in relations_to_places(obj)]
    places = [relation.to_object for relation in relations if not relation.isBroken()]
    seen = {place.getPhysicalPath(): place for place in places if is_shown(place)}
    return list(seen.values())


def card_of(place) -> ContactCard:
    """The card of a Kontaktsted, as it is today."""
    return _card(place, place.absolute_url(), clock.now())


def full_card_of(place) -> ContactCard:
    """The same with the hours of this week day by day."""
    card, today = card_of(place), clock.today()
    return replace(
        card,
        opening_hours=_by_day(card.opening_hours, place.opening_hours, today, place.remarks),
        phone_hours=_by_day(card.phone_hours, place.phone_hours, today, place.remarks),
    )


def past_card(fields: Mapping[str, Any], day: date, url: str) -> ContactCard:
    """The card of a place by its fields on a day; `url` "": the place is no longer there."""
    known = SimpleNamespace(**(dict.fromkeys(_FIELDS) | fields))
    return replace(_card(known, url, None), as_of=day)


def _card(place, url: str, moment: datetime | None) -> ContactCard:
    """A card of what has a place's fields; `moment` None: whether it is open is not said."""
    town = " ".join(filter(None, (place.postal_code, place.city)))
    return ContactCard(
        name=place.name or "",
        url=url,
        address=tuple(filter(None, (place.street, town))),
        phones=tuple(filter(None, map(_phone, place.phones or ()))),
        email=place.email or "",
        website=_website(place.website),
        opening_hours=_hours(place.opening_hours, moment, place.remarks),
        phone_hours=_hours(place.phone_hours, moment, place.remarks),
        remarks=_lines(place.remarks),
        map_url=_map_url(place.street, town) if moment is not None else "",
    )


def first_call(cards: list[ContactCard]) -> Call | None:
    """The first number of the first place that has one to call today, and who answers there."""
    for card in cards:
        if call := call_of(card):
            return replace(call, who=card.name)
    return None


def call_of(card: ContactCard) -> Call | None:
    """The first number of a place, beside its name; None when it has none to call today."""
    if card.as_of is not None or not card.phones:
        return None
    hours = card.phone_hours or card.opening_hours
    return Call(card.phones[0], hours.now if hours else "", bool(hours and hours.open))


def _phone(number: str) -> Phone | None:
    """A number to tap; None for what no telephone could call."""
    href = phone_link(number)
    return Phone(phone_pairs(number), href) if href else None


def _website(written: str | None) -> Link | None:
    """A link to a website, told as people say it; None for what is no web address."""
    if not written:
        return None
    url = written if "://" in written else f"https://{written}"
    shown = url.removeprefix("http://").removeprefix("https://").rstrip("/")
    return Link(shown, url) if _scheme(url) in ("http", "https") else None


def _scheme(url: str) -> str:
    """How an address begins; "" for what can't be read as one, as "https://[havlund"."""
    try:
        return urlsplit(url).scheme
    except ValueError:
        return ""


def _map_url(street: str | None, town: str) -> str:
    """The address on a map; "" where no street is stated."""
    return MAP + quote_plus(", ".join(filter(None, (street, town)))) if street else ""


def _hours(stored: dict | None, moment: datetime | None, remarks: str | None) -> Hours | None:
    """Hours with what they mean at a moment; the remarks may tell of days on which it is closed."""
    if not stored:
        return None
    lines = _lines(stored["text"])
    note = disagreement(stored["intervals"])
    if not stored["intervals"] or moment is None:
        return Hours(lines, note=note)
    intervals = tuple(tuple(interval.items()) for interval in stored["intervals"])
    minute = moment.replace(second=0, microsecond=0)
    return Hours(lines, *_at(intervals, minute, _words(stored, remarks)), note=note)


@lru_cache(256)
def _at(intervals: tuple, minute: datetime, said: str) -> tuple[str, bool]:
    """What hours mean in a minute, in words, and whether it is open."""
    state: OpenState = is_open([dict(interval) for interval in intervals], minute, said)
    words = in_sentence(state, minute).replace("kl. ", "kl.\N{NO-BREAK SPACE}")
    return words[:1].upper() + words[1:], state.open


def _by_day(hours: Hours | None, stored: dict | None, today: date, remarks) -> Hours | None:
    """Hours with the days of this week; as they are where the text gives no weekly hours."""
    if hours is None or not stored["intervals"]:
        return hours
    return replace(
        hours,
        week=week_rows(stored["intervals"], today, _words(stored, remarks)),
        lines=beside_the_week(stored["text"], stored["intervals"]),
    )


def _words(stored: dict, remarks: str | None) -> str:
    """All that a place says of when it is open and closed."""
    return "\n".join(filter(None, (stored["text"], remarks)))


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())
