"""An offer as a GovernmentService, a place as a GovernmentOffice (schema.org, release 29).

What isn't known is left out, never guessed.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

DAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
_LAST_MINUTE = "23:59"
"""How schema.org says that a place is open until the day ends; it knows no 24:00."""


@dataclass(frozen=True)
class Place:
    """A place to turn to. `phones` as in +4512345678; hours are weekly intervals, see hours.week.

    `street`, `town` and so on are "" where they aren't known. `closed_on`: days to come on which it
    is closed, whatever the week.
    """

    name: str
    url: str
    phones: tuple[str, ...] = ()
    street: str = ""
    postal_code: str = ""
    city: str = ""
    opening_hours: tuple[Mapping[str, str], ...] = ()
    phone_hours: tuple[Mapping[str, str], ...] = ()
    closed_on: tuple[date, ...] = ()


@dataclass(frozen=True)
class Service:
    """An offer, or an institution's whole service; ages are whole years, None: not stated."""

    name: str
    url: str
    description: str = ""
    provider: str = ""
    municipality: str = ""
    audience: str = ""
    age_min: int | None = None
    age_max: int | None = None
    places: tuple[Place, ...] = ()


def service(known: Service) -> dict[str, Any]:
    """The offer as JSON-LD."""
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "GovernmentService",
            "@id": known.url,
            "url": known.url,
            "name": known.name,
            "description": known.description,
            "provider": _provider(known),
            "areaServed": _named("AdministrativeArea", known.municipality),
            "audience": _audience(known),
            "availableChannel": [_channel(place) for place in known.places],
            "hoursAvailable": [
                each for place in known.places for each in hours(place.opening_hours)
            ],
        }
    )


def office(place: Place) -> dict[str, Any]:
    """A place by itself as JSON-LD."""
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "GovernmentOffice",
            "@id": place.url,
            "url": place.url,
            "name": place.name,
            "telephone": list(place.phones),
            "address": _address(place),
            "openingHoursSpecification": hours(place.opening_hours),
            "specialOpeningHoursSpecification": _closed(place.closed_on),
        }
    )


def hours(intervals: Iterable[Mapping[str, str]]) -> list[dict[str, str]]:
    """Weekly intervals as OpeningHoursSpecifications."""
    return [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": f"https://schema.org/{DAYS[each['day']]}",
            "opens": each["from"],
            "closes": _LAST_MINUTE if each["to"] == "24:00" else each["to"],
        }
        for each in intervals
    ]


def _closed(days: Iterable[date]) -> list[dict[str, str]]:
    """Days on which nothing opens: opened and closed in the same minute."""
    return [
        {
            "@type": "OpeningHoursSpecification",
            "validFrom": day.isoformat(),
            "validThrough": day.isoformat(),
            "opens": "00:00",
            "closes": "00:00",
        }
        for day in days
    ]


def script(data: Mapping[str, Any]) -> str:
    """The data as an HTML element, which nothing inside can end."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return f'<script type="application/ld+json">{text}</script>'


def _provider(known: Service) -> dict[str, Any] | None:
    """Who gives the help; a centre of the municipality, or the municipality itself."""
    municipality = _named("GovernmentOrganization", known.municipality)
    if not known.provider:
        return municipality
    centre = {"@type": "GovernmentOrganization", "name": known.provider}
    return _known(centre | {"parentOrganization": municipality})


def _audience(known: Service) -> dict[str, Any] | None:
    stated = _known(
        {
            "audienceType": known.audience,
            "suggestedMinAge": known.age_min,
            "suggestedMaxAge": known.age_max,
        }
    )
    return {"@type": "PeopleAudience", **stated} if stated else None


def _channel(place: Place) -> dict[str, Any]:
    phones = [
        _known(
            {
                "@type": "ContactPoint",
                "telephone": phone,
                "hoursAvailable": hours(place.phone_hours or place.opening_hours),
            }
        )
        for phone in place.phones
    ]
    where = {
        "@type": "Place",
        "name": place.name,
        "url": place.url,
        "address": _address(place),
        "specialOpeningHoursSpecification": _closed(place.closed_on),
    }
    location = _known(where)
    return _known({"@type": "ServiceChannel", "servicePhone": phones, "serviceLocation": location})


def _address(place: Place) -> dict[str, str] | None:
    stated = _known(
        {
            "streetAddress": place.street,
            "postalCode": place.postal_code,
            "addressLocality": place.city,
        }
    )
    return {"@type": "PostalAddress", **stated, "addressCountry": "DK"} if stated else None


def _named(kind: str, name: str) -> dict[str, str] | None:
    return {"@type": kind, "name": name} if name else None


def _known(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data without what is empty or None; 0 is a value."""
    return {name: value for name, value in data.items() if value not in (None, "", [], {})}
