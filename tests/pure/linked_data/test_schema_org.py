"""Content in the words of schema.org: what is known, and nothing else."""

import json

from servicedeklaration.linked_data.schema_org import Place, Service, hours, office, script, service

BARE = Service(name="Åben rådgivning", url="https://havlund.example/raad")
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
    assert set(service(BARE)) == {"@context", "@type", "@id", "url", "name", "inLanguage"}
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


def test_no_text_ends_the_element():
    element = script({"name": "</script><script>alert(1)</script> & <!--"})
    assert element.count("<") == 2
    data = element.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert json.loads(data)["name"] == "</script><script>alert(1)</script> & <!--"
