"""Which numbers of a place one may call without saying who one is: only what the place says."""

import pytest

from servicedeklaration.inquiries.unnamed import Unnamed, unnamed_numbers

PHONES = ("11 22 33 44", "22 33 44 55")


def numbers(*given) -> list[str]:
    return [each.number for each in unnamed_numbers(*given)]


@pytest.mark.parametrize(
    ("phones", "remarks", "expected"),
    [
        (PHONES, "", []),
        (PHONES, "Indgang fra gården.", []),
        (PHONES, "Tlf. til brug for anonyme henvendelser: 22 33 44 55", ["22 33 44 55"]),
        (PHONES, "Ring anonymt på 33 44 55 66", ["33 44 55 66"]),
        (("11 22 33 44", "Anonym rådgivning: 22 33 44 55"), "", ["22 33 44 55"]),
        (PHONES, "Du kan være anonym, når du ringer.", ["11 22 33 44"]),
        (PHONES, "Du behøver ikke sige dit navn, når du ringer.", ["11 22 33 44"]),
        (PHONES, "Du kan ikke være anonym, når du ringer.", []),
        (PHONES, "Anonym henvendelse sker på vores hjemmeside.", []),
        (PHONES, "Anonyme Alkoholikere mødes her. Ring på 22 33 44 55.", []),
        (PHONES, "Ring 11 22 33 44.\nRådgivningen er anonym.", []),
        ((), "Du kan ringe anonymt.", []),
        ((), None, []),
        (None, "Ring anonymt: 22 33 44 55", ["22 33 44 55"]),
    ],
)
def test_only_what_the_place_itself_says_counts(phones, remarks, expected):
    assert numbers(phones, remarks) == expected


def test_the_places_own_words_stand_beside_the_number():
    said = "Ved generel rådgivning kan du ringe anonymt."
    assert unnamed_numbers(PHONES, f"Indgang fra gården.\n{said}") == [Unnamed(PHONES[0], said)]


def test_what_takes_it_back_is_told_too():
    limit = "Hvis du har andre sociale problemer, kan du ikke være anonym."
    [found] = unnamed_numbers(PHONES, f"Ring anonymt på 22 33 44 55. {limit}")
    assert limit in found.said


def test_a_number_is_told_once():
    twice = "Ring anonymt på 22 33 44 55\nAnonyme henvendelser: tlf. 22 33 44 55"
    assert numbers(PHONES, twice) == ["22 33 44 55"]
