"""What is read of each offer: from its own words, and from those that name it elsewhere."""

from content_import import convert, convert_text
from examples.make import TEXTS
from tests.pure.content_import.gold import offers

STANDARD = """Kvalitetsstandard for behandling i Havlund Kommune

Målgruppe
Borgere i Havlund Kommune. {about}

Tilbud

{offers}

Klage
Du kan klage til kommunen inden fire uger.
"""
CHAPTERS = """Kvalitetsstandard for behandling i Havlund Kommune

1. Målgruppe
Borgere i Havlund Kommune.

2. Tilbud om behandling

2.1 Ambulant behandling

Motiverende samtaler Et tilbud til dig, der overvejer at ændre dit forbrug.

2.2 Dagbehandling

Dagholdet Et tilbud til dig, der har brug for en fast hverdag.

Efterværn Tilbydes borgere, der har afsluttet et forløb.

3. Klage
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


def test_a_sentence_that_says_what_an_offer_has_as_its_purpose_is_its_purpose():
    offer = only(
        "Gruppebehandling\n\nGruppen er for voksne i byen. Gruppen har til formål at støtte dig."
    )

    assert offer["purpose"] == "<p>Gruppen har til formål at støtte dig.</p>"
    assert offer["body"] == "<p>Gruppen er for voksne i byen.</p>"


def test_the_purpose_of_something_else_stays_where_it_is():
    offer = only(
        "Gruppebehandling\n\nGruppen er for voksne i byen. "
        "Behandlingsplanen har til formål at samle dine mål."
    )

    assert offer["purpose"] == ""


def test_a_duration_in_the_middle_of_a_text_is_copied_and_the_text_stays_whole():
    told = (
        "Der holdes et kursus på 4 uger (2 timer om ugen), hvor der arbejdes med søvn og vaner. "
        "Emnerne drøftes i gruppen."
    )
    offer = only(f"Samtaleforløb\n\n{told}")

    assert offer["duration"] == "Der holdes et kursus på 4 uger (2 timer om ugen)"
    assert offer["body"] == f"<p>{told}</p>"


def test_a_duration_at_the_end_of_a_text_leaves_it():
    offer = only("Samtaleforløb\n\nDu taler med en behandler. Forløbet varer 8 uger.")

    assert offer["duration"] == "Forløbet varer 8 uger."
    assert offer["body"] == "<p>Du taler med en behandler.</p>"


def test_a_sentence_that_points_back_to_the_duration_goes_with_it():
    offer = only(
        "Samtaleforløb\n\nForløbet er for dig, der vil drikke mindre. Du får op til 5 samtaler. "
        "Disse begynder hurtigt. Du taler med den samme behandler."
    )

    assert offer["duration"] == "Du får op til 5 samtaler.\nDisse begynder hurtigt."
    assert "op til 5 samtaler. Disse begynder hurtigt. Du taler" in offer["body"]


def test_the_heading_of_a_chapter_with_offers_stands_once():
    edition = convert(TEXTS / "havlund-kvalitetsstandard-stofmisbrug.txt")["edition"]

    assert "Organisation og tilbud" in [one["title"] for one in edition["items"]]
    assert "organisation" not in edition["headings"]
    assert edition["organisation"].startswith("<p>")


def test_what_stands_in_a_chapter_of_day_treatment_is_given_by_day():
    found = offers(convert_text(CHAPTERS, "standard.txt")["edition"]["items"])

    assert [(one["title"], one["form"]) for one, _ in found] == [
        ("Motiverende samtaler", ["individual"]),
        ("Dagholdet", ["day"]),
        ("Efterværn", ["day"]),
    ]
