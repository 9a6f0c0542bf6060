"""Where contacts come from: covers, sections and colophons, and what is no contact."""

from content_import import convert_text
from tests.pure.content_import.gold import offers

COVER = """Servicedeklaration for:
Huset
Havnegade 3
9999 Vestervig

Åbningstider:
Mandag-onsdag 8.00-16.00

Fremmøde – efter aftale med medarbejderen

Organisering:
Huset er en afdeling af Center for Rusmidler i Vestervig Kommune. Afdelingen ledes af en leder.

Hjemmeside: www.vestervig.example/huset
"""
NUMBERED = """Indsatskatalog for Vestervig Kommune

1. Tilbud

1.1 Åben rådgivning

Du kan komme forbi og tale med en medarbejder uden en aftale, når du har brug for det.

1.2 Kontakt

Du kan ringe til os, når du vil vide mere om de tilbud, der står i dette katalog her.

1.3 Godkendelse

Kataloget er behandlet på flere møder, og du kan se dagsordenerne på kommunens hjemmeside.
"""
MUNICIPALITY_FIRST = """Kvalitetsstandard for støtte

Vestervig Kommune
Rådhuspladsen 1
9999 Vestervig
Tlf. 87 65 43 21

Målgruppe

Voksne, der bor i kommunen, og som har brug for hjælp til at klare hverdagen i egen bolig.

Kontakt

Rusmiddelcentret
Havnegade 3
9999 Vestervig
Tlf. 20 30 40 50
"""


def test_coming_by_appointment_is_a_remark_of_the_hours():
    contacts = convert_text(COVER, "a.txt")["contacts"]

    assert [one["name"] for one in contacts] == ["Huset"]
    assert contacts[0]["remarks"] == "Fremmøde – efter aftale med medarbejderen"


def test_a_section_on_contact_or_approval_is_no_offer_even_among_offers():
    items = convert_text(NUMBERED, "a.txt")["edition"]["items"]

    assert [one["title"] for one, _ in offers(items)] == ["Åben rådgivning"]


def test_the_centre_stands_before_the_municipality():
    result = convert_text(MUNICIPALITY_FIRST, "a.txt")

    assert [one["name"] for one in result["contacts"]] == ["Vestervig Kommune", "Rusmiddelcentret"]
    assert result["publication"]["contacts"] == [1, 0]


COMPLAINT_ONLY = """Kvalitetsstandard for Rusmiddelcentret

Klage over afgørelsen

Klagen skal være skriftlig og sendes til:

Vestervig Kommune
Rådhuspladsen 1
9999 Vestervig

Tilbud

Åben rådgivning

Du kan ringe til Rusmiddelcentret på telefon 20 30 40 50, når du vil tale med en af os.
"""


def test_the_provider_stands_before_the_place_to_complain_though_an_offer_names_it():
    result = convert_text(COMPLAINT_ONLY, "a.txt")

    assert [one["name"] for one in result["contacts"]] == ["Vestervig Kommune", "Rusmiddelcentret"]
    assert result["publication"]["contacts"] == [1, 0]


BY_ROLE = """Kvalitetsstandard for behandling af stofmisbrug

Ydelser

Lægesamtale

Formål

Du taler med lægen om din medicin.

Anonym behandling af stofmisbrug

Formål

Du kan få hjælp uden at sige, hvem du er.

Sådan søger du

Lægehuset
Havnegade 3
9999 Vestervig

Anonym behandling

Rusmiddelcentret
Havnegade 5
9999 Vestervig
Tlf. 20 30 40 50
"""


def test_a_contact_for_an_offer_by_its_heading_belongs_to_the_offer():
    result = convert_text(BY_ROLE, "a.txt")
    of_offers = {
        offer["title"]: [result["contacts"][place]["name"] for place in offer["contacts"]]
        for offer, _ in offers(result["edition"]["items"])
    }

    assert of_offers == {
        "Lægesamtale": [],
        "Anonym behandling af stofmisbrug": ["Rusmiddelcentret"],
    }
