"""Content in the words of schema.org: what is known, and nothing else."""

import json
from dataclasses import replace
from datetime import date

import pytest

from servicedeklaration.linked_data.schema_org import Place, Service, hours, office, script, service

BARE = Service(name="Åben rådgivning", url="https://havlund.example/raad")
XMAS = date(2025, 12, 25)
PLACE = Place(
    name="Værkstedet",
    url="https://havlund.example/vaerkstedet",
    phones=("+4512345678",),
    street="Havnegade 1",
    postal_code="0011",
    city="Havlund",
    opening_hours=({"day": "mon", "from": "08:30", "to": "15:00"},),
    phone_hours=({"day": "tue", "from": "09:00", "to": "24:00"},),
)


def test_a_bare_service_says_only_what_is_known():
    assert set(service(BARE)) == {"@context", "@type", "@id", "url", "name"}
    assert service(BARE)["@type"] == "GovernmentService"


def test_a_centre_belongs_to_its_municipality():
    known = Service(**vars(BARE) | {"provider": "Værkstedet", "municipality": "Havlund Kommune"})
    provider = service(known)["provider"]
    assert provider["name"] == "Værkstedet"
    assert provider["parentOrganization"]["name"] == "Havlund Kommune"
    assert service(known)["areaServed"]["name"] == "Havlund Kommune"


def test_the_municipality_itself_may_give_the_help():
    known = Service(**vars(BARE) | {"municipality": "Havlund Kommune"})
    assert service(known)["provider"]["name"] == "Havlund Kommune"


def test_ages_are_told_from_birth_on():
    audience = service(Service(**vars(BARE) | {"age_min": 0, "age_max": 17}))["audience"]
    assert (audience["suggestedMinAge"], audience["suggestedMaxAge"]) == (0, 17)


def test_a_place_is_a_channel_with_hours_of_its_own_for_calls():
    told = service(Service(**vars(BARE) | {"places": (PLACE,)}))
    [channel] = told["availableChannel"]
    [phone] = channel["servicePhone"]
    assert phone["telephone"] == "+4512345678"
    assert phone["hoursAvailable"][0]["dayOfWeek"] == "https://schema.org/Tuesday"
    assert channel["serviceLocation"]["address"]["addressLocality"] == "Havlund"
    assert told["hoursAvailable"] == hours(PLACE.opening_hours)


def test_the_end_of_the_day_is_its_last_minute():
    assert hours(PLACE.phone_hours)[0]["closes"] == "23:59"


def test_a_place_by_itself_is_an_office():
    told = office(PLACE)
    assert told["@type"] == "GovernmentOffice"
    assert told["openingHoursSpecification"][0]["opens"] == "08:30"
    assert set(office(Place("Værkstedet", "https://x.example/"))) == {
        "@context",
        "@type",
        "@id",
        "url",
        "name",
    }


THING = {"@context", "@id", "@type", "url", "name", "description"}
PROPERTIES = {
    "GovernmentService": {
        *("provider", "areaServed", "audience", "availableChannel", "hoursAvailable")
    },
    "GovernmentOffice": {
        *("telephone", "address", "openingHoursSpecification", "specialOpeningHoursSpecification")
    },
    "GovernmentOrganization": {"parentOrganization"},
    "AdministrativeArea": set(),
    "PeopleAudience": {"audienceType", "suggestedMinAge", "suggestedMaxAge"},
    "ServiceChannel": {"servicePhone", "serviceLocation"},
    "ContactPoint": {"telephone", "hoursAvailable"},
    "Place": {"address", "specialOpeningHoursSpecification"},
    "PostalAddress": {"streetAddress", "postalCode", "addressLocality", "addressCountry"},
    "OpeningHoursSpecification": {"dayOfWeek", "opens", "closes", "validFrom", "validThrough"},
}
"""Type → those of its properties in schema.org that we use, beside what every Thing has."""
FULL = Service(
    **vars(BARE)
    | {"description": "Hjælp.", "provider": "Værkstedet", "municipality": "Havlund Kommune"}
    | {"audience": "Unge", "age_min": 15, "places": (replace(PLACE, closed_on=(XMAS,)),)}
)


def nodes(data):
    """Everything in the data that has a type."""
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from nodes(value)
    if isinstance(data, list):
        for value in data:
            yield from nodes(value)


@pytest.mark.parametrize("data", [service(FULL), office(replace(PLACE, closed_on=(XMAS,)))])
def test_every_property_is_one_that_its_type_has(data):
    for node in nodes(data):
        assert set(node) <= THING | PROPERTIES[node["@type"]], node["@type"]
        assert not {"name", "url"} & set(node) or node["@type"] != "OpeningHoursSpecification"


def test_a_day_on_which_it_is_closed_is_told_of_its_own():
    [told] = office(replace(PLACE, closed_on=(XMAS,)))["specialOpeningHoursSpecification"]
    assert (told["validFrom"], told["validThrough"]) == ("2025-12-25", "2025-12-25")
    assert told["opens"] == told["closes"] == "00:00"


def test_no_text_ends_the_element():
    element = script({"name": "</script><script>alert(1)</script> & <!--"})
    assert element.count("<") == 2
    data = element.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert json.loads(data)["name"] == "</script><script>alert(1)</script> & <!--"
