"""Which of a document's places one turns to first."""

import pytest

from servicedeklaration.finder.places import turn_to

NAMES = ("Havlund Rådgivning", "Visitationen", "Havlund Kommune", "Klagenævnet")


@pytest.mark.parametrize(
    ("applying", "complaint", "order"),
    [
        ("", "", [0, 1, 2, 3]),
        ("Ring til Visitationen.", "", [1, 0, 2, 3]),
        ("Ring til visitationen. Du kan også skrive til Havlund Kommune.", "", [1, 2, 0, 3]),
        ("", "Skriv til Klagenævnet.", [0, 1, 2]),
        ("", "Skriv til Havlund Rådgivning.", [0, 1, 2, 3]),
        ("Ring til Visitationen.", "Visitationen ser på sagen igen.", [1, 0, 2, 3]),
    ],
)
def test_it_is_where_one_gets_help_and_never_where_one_complains(applying, complaint, order):
    assert turn_to(NAMES, "Havlund Rådgivning", applying, complaint) == order


def test_a_name_inside_another_word_is_not_named():
    names = ("Rådgivningen", "Teamet")
    assert turn_to(names, "", "Ring til Teamet.", "Klag til Borgerrådgivningen.") == [1, 0]
    assert turn_to(names, "", "Skriv til Borgerrådgivningen eller Teamets leder.", "") == [1, 0]


def test_a_place_without_a_name_is_named_nowhere():
    assert turn_to(("", "Visitationen"), "Havlund", "Ring til Visitationen.", "") == [1, 0]
