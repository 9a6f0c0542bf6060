"""Each amendment says in Danish what it changes."""

import pytest

from servicedeklaration.amendments import describe

from .world import TEXT, add, remove, set_field


@pytest.mark.parametrize(
    ("amendment", "sentence"),
    [
        (set_field("price", "75 kr."), "»Åben rådgivning«: feltet »Betaling« er ændret."),
        (set_field("price", None), "»Åben rådgivning«: feltet »Betaling« er taget ud."),
        (set_field("price", "Gratis", ""), "Dokumentet selv: feltet »Betaling« er skrevet ind."),
        (set_field("title", "Råd"), "»Åben rådgivning« hedder nu »Råd«."),
        (remove("klage"), "»Klage« er taget ud."),
        (add("samtaler", after="raad"), "Ny indsats: »Samtaler«, efter »Åben rådgivning«."),
        (add("samtaler"), "Ny indsats: »Samtaler«, sidst i »Indgang«."),
        (add("samtaler", after=""), "Ny indsats: »Samtaler«, først i »Indgang«."),
        (
            add("ungeliv", part="", portal_type="Afsnit"),
            "Nyt afsnit: »Ungeliv«, sidst i dokumentet.",
        ),
    ],
)
def test_it_describes_itself(amendment, sentence):
    assert describe(TEXT, amendment) == sentence
