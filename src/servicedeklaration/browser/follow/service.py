"""Content in the words of schema.org."""

import json
from datetime import date
from functools import lru_cache
from typing import Any

from servicedeklaration import clock
from servicedeklaration.hours.closed_days import closed_days
from servicedeklaration.hours.phones import phone_link
from servicedeklaration.hours.week import agreeing
from servicedeklaration.linked_data.schema_org import Place, Service, office, service

from ..places import municipality_name


def service_of(page, description: str, holders: tuple, offer=None) -> dict[str, Any]:
    """What a page of an edition in force offers, as a GovernmentService.

    `holders` are lists of objects, the first of which that names places has the service's.
    """
    found = (page.places_of(*objects) for objects in holders)
    places = next((each for each in found if each), [])
    work = page.publication
    return service(
        Service(
            name=page.title,
            url=page.canonical_url,
            description=description,
            provider=work.provider or "",
            municipality=municipality_name(work.municipality),
            age_min=getattr(offer, "age_min", None),
            age_max=getattr(offer, "age_max", None),
            places=tuple(place_of(each) for each in places),
        )
    )


def office_of(place) -> dict[str, Any]:
    """A Kontaktsted as a GovernmentOffice."""
    return office(place_of(place))


def place_of(place) -> Place:
    """A Kontaktsted as plain values."""
    return Place(
        name=place.name or "",
        url=place.absolute_url(),
        phones=tuple(filter(None, map(_number, place.phones or ()))),
        street=place.street or "",
        postal_code=place.postal_code or "",
        city=place.city or "",
        opening_hours=_intervals(place.opening_hours),
        phone_hours=_intervals(place.phone_hours),
        closed_on=_closed_on(place),
    )


def _closed_on(place) -> tuple[date, ...]:
    """The days to come on which it says that it is closed."""
    if not (stored := place.opening_hours):
        return ()
    said = "\n".join(filter(None, (stored["text"], place.remarks)))
    return _closed_days(json.dumps(stored["intervals"]), said, clock.today())


@lru_cache(256)
def _closed_days(intervals: str, said: str, today: date) -> tuple[date, ...]:
    """They are the same all day, and asked for with every page."""
    return closed_days(json.loads(intervals), said, today)


def _number(written: str) -> str:
    """The number as in +4512345678; "" for what no telephone could call."""
    return (phone_link(written) or "").removeprefix("tel:")


def _intervals(hours: dict | None) -> tuple:
    """The weekly hours that a machine may count on."""
    return agreeing(hours["intervals"]) if hours else ()
