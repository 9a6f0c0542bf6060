"""What is read of each offer: from its own words, and from those that name it elsewhere."""

from content_import import convert_text
from tests.pure.content_import.gold import offers

STANDARD = """Kvalitetsstandard for behandling i Havlund Kommune

Målgruppe
Borgere i Havlund Kommune. {about}

Tilbud

{offers}

Klage
Du kan klage til kommunen inden fire uger.
"""


def read(text: str, about: str = "") -> dict:
    """The import result of a standard with some offers."""
    return convert_text(STANDARD.format(offers=text.strip(), about=about), "standard.txt")


def only(text: str, about: str = "") -> dict:
    """The only offer of a standard."""
    ((offer, _),) = offers(read(text, about)["edition"]["items"])
    return offer


def test_the_title_tells_that_an_offer_is_open():
    offer = only("Åben rådgivning\n\nVi taler med dig om alkohol og stoffer på en rolig måde.")

    assert offer["access"] == "open"


def test_what_an_offer_says_of_its_price_is_its_price_and_stays_in_its_text():
    offer = only("Samtaleforløb\n\nDu taler med en behandler. Tilbuddet er gratis for dig.")

    assert offer["price"] == "<p>Tilbuddet er gratis for dig.</p>"
    assert "Tilbuddet er gratis for dig." in offer["body"]


def test_what_a_list_says_of_something_free_is_not_the_offers_price():
    offer = only("Samtaleforløb\n\nDu kan få hjælp til:\n\n- kost\n- vaccine (gratis for dig)")

    assert offer["price"] == ""


def test_a_reference_in_an_editors_remark_is_not_the_offers_law():
    offer = only(
        "Samtaleforløb\n\nDu taler med en behandler om det, der er svært.\n\n"
        "Lov: serviceloven § 101 [og serviceloven § 140 for unge]."
    )

    assert offer["legal_basis"] == ["serviceloven § 101"]


def test_a_sentence_of_the_edition_that_names_an_offer_gives_its_ages():
    offer = only("Værestedet Fyret\n\nHer er kaffe og samvær hver dag.", VISITORS)

    assert (offer["age_min"], offer["age_max"]) == (23, None)


VISITORS = "Værestedet Fyret er for borgere over 23 år. Behandlingen er for borgere over 18 år."
