"""The website on which an offer is begun, where its text gives no other way in."""

import pytest

from servicedeklaration.finder.own_site import host_of, own_site

BEGIN = "Læs, hvordan du kommer i gang, på http://anonym.havlund.example/forside."


@pytest.mark.parametrize(
    ("text", "site"),
    [
        (BEGIN, "http://anonym.havlund.example/forside"),
        (f"{BEGIN} Eller ring på 88 00 00 03.", ""),
        (f"{BEGIN}\nSkriv til hus@havlund.example.", ""),
        ("Loven står på www.love.example.", ""),
        ("Ansøg på www.borger.dk.", ""),
        ("Kontakt os på www.havlund.example.", ""),
        ("Kontakt os.", ""),
    ],
)
def test_it_is_that_on_which_the_text_says_one_begins(text, site):
    assert own_site(text, anywhere=False, others=["post@havlund.example"]) == site


def test_what_is_elsewhere_has_the_site_that_its_text_names():
    assert own_site("Læs mere på www.arrest.example.", anywhere=True) == "www.arrest.example"


@pytest.mark.parametrize(
    "address",
    [
        "http://www.havlund.example/a",
        "www.havlund.example",
        "post@havlund.example",
        "Havlund.example:80",
    ],
)
def test_a_host_is_the_same_however_it_is_written(address):
    assert host_of(address) == "havlund.example"
