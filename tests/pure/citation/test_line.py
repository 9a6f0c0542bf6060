"""The line for a letter."""

from dataclasses import replace
from datetime import date

from servicedeklaration.citation.line import Cited, CitedPart, citation

ADDRESS = "https://havlund.example/h/k7m2q9xdf"
TODAY = date(2025, 3, 3)
STANDARD = Cited(
    title="Kvalitetsstandard for stofmisbrugsbehandling",
    publisher="Havlund Kommune",
    label="2025–2026",
    since=date(2025, 1, 1),
    part=CitedPart("section", "Behandlingsgaranti", "6"),
)


def line(**changes) -> str:
    return citation(replace(STANDARD, **changes), ADDRESS, TODAY)


def test_it_names_work_municipality_edition_section_and_address():
    assert line() == (
        "Kvalitetsstandard for stofmisbrugsbehandling, Havlund Kommune, udgave 2025–2026 (gælder "
        "fra 1. januar 2025), afsnit 6 »Behandlingsgaranti«. https://havlund.example/h/k7m2q9xdf"
    )


def test_a_part_without_a_number_and_an_offer_are_named():
    assert "), afsnittet »Klage«. https" in line(part=CitedPart("section", "Klage"))
    offer = CitedPart("offer", "Åben rådgivning")
    assert "), tilbuddet »Åben rådgivning«. https" in line(part=offer)
    assert "), tilbud 1.1 »Åben rådgivning«. https" in line(part=replace(offer, number="1.1"))


def test_the_whole_edition_is_cited_without_a_part():
    assert line(part=None).endswith("(gælder fra 1. januar 2025). " + ADDRESS)


def test_days_are_said_as_they_are_on_the_day_of_the_letter():
    assert "(gælder fra 1. januar 2025 til 3. marts 2025)" in line(until=TODAY)
    assert "(gjaldt fra 1. januar 2025 til 2. marts 2025)" in line(until=date(2025, 3, 2))
    assert "(aldrig trådte i kraft)" in line(until=date(2024, 12, 31))
    assert "(blev tilbagekaldt den 3. marts 2025)" in line(withdrawn_on=TODAY)
    assert "udgave 2025–2026, afsnit 6" in line(since=None)


def test_an_edition_without_a_name_is_known_by_its_days():
    assert "Kommune, udgaven, der gælder fra 1. januar 2025, afsnit 6" in line(label="")
    assert "Kommune, afsnit 6" in line(label="", since=None)


def test_nothing_is_said_twice():
    title = "Kvalitetsstandard for Havlund Kommune"
    assert line(title=title).startswith("Kvalitetsstandard for Havlund Kommune, udgave 2025–2026")
    assert "Kommune, 2. udgave (gælder" in line(label="2. udgave")
    assert line(publisher="").startswith("Kvalitetsstandard for stofmisbrugsbehandling, udgave")
