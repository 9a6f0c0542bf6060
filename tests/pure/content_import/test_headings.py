"""The headings that a field stands for are kept as the document printed them."""

import pytest

from content_import import convert_text

DOCUMENT = """Kvalitetsstandard for støtte i Vestervig Kommune

1. MÅLGRUPPE:

Voksne med bopæl i kommunen, der har brug for støtte i deres hverdag.

8. Anonymitet og vederlagsfrihed

Du kan få råd uden at oplyse navn.

Omkostninger for borgeren

Støtten er gratis for alle, der er visiteret til den.

Egenbetaling

Du betaler selv for din mad.
"""
CATALOGUE = """Indsatskatalog for Vestervig Kommune

1. Tilbud

1.1 Åben rådgivning (uden visitation)

Formål:

At du får hurtig hjælp.

Aktiviteter

- Samtaler
- Gåture

Tidsmæssigt omfang

3 måneder

Medarbejdere

- Pædagog

1.2 Støttende samtaler

Formål

At du får det bedre.

Aktiviteter

- Samtaler hver uge

Tidsmæssigt omfang

Et halvt år

Medarbejdere

- Psykolog

Hyppighed

En gang om ugen
"""


def edition(text):
    return convert_text(text, "a.txt")["edition"]


def test_a_heading_is_kept_with_its_number_and_without_its_colon():
    assert edition(DOCUMENT)["headings"] == {
        "target_group": "1. MÅLGRUPPE",
        "anonymity": "8. Anonymitet og vederlagsfrihed",
        "price": "Omkostninger for borgeren",
    }


def test_a_second_heading_of_a_field_stands_in_its_text():
    price = edition(DOCUMENT)["price"]

    assert "<h3>Egenbetaling</h3>" in price
    assert "Omkostninger" not in price


def test_an_offer_keeps_the_labels_that_its_fields_stand_for():
    chapter = edition(CATALOGUE)["items"][0]

    assert chapter["headings"] == {}
    assert chapter["items"][0]["headings"] == {
        "title": "1.1 Åben rådgivning (uden visitation)",
        "purpose": "Formål",
        "activities": "Aktiviteter",
        "duration": "Tidsmæssigt omfang",
        "staff": "Medarbejdere",
    }


def test_a_title_is_kept_as_printed_only_where_something_was_taken_from_it():
    second = edition(CATALOGUE)["items"][0]["items"][1]

    assert list(second["headings"]) == ["purpose", "activities", "duration", "staff"]
    assert second["duration"] == "Et halvt år\nHyppighed: En gang om ugen"


@pytest.mark.parametrize("text", ["Kvalitetsstandard for støtte", "Bare en linje tekst."])
def test_a_document_without_headings_has_none(text):
    assert edition(text)["headings"] == {}


def test_a_heading_over_the_approval_stands_in_its_wording():
    told = "Godkendelse\n\nGodkendt af Byrådet den 3. maj 2024.\n"
    decision = convert_text(f"{DOCUMENT}\n{told}", "a.txt")["decisions"][0]

    assert decision["wording"] == "Godkendelse\nGodkendt af Byrådet den 3. maj 2024."


ONE_OFF = """Indsatskatalog for Vestervig Kommune

1. Tilbud

1.1 Åben rådgivning

Formål

At du får hurtig hjælp.

Aktiviteter

- Samtaler
- Gåture

Tidsmæssigt omfang

3 måneder

Medarbejdere

- Pædagog

1.2 Støttende samtaler

Formål

At du får det bedre.
"""


def test_a_label_that_stands_once_follows_the_labels_of_its_offer():
    first, second = edition(ONE_OFF)["items"][0]["items"]

    assert list(first["headings"]) == ["purpose", "activities", "duration", "staff"]
    assert first["staff"] == ["Pædagog"]
    assert second["purpose"] == "<p>At du får det bedre.</p>"
