"""A person moves a block, or drops it: the text goes there, and nothing else changes."""

import pytest

from content_import import Choices, Placement, Settings, convert_text
from content_import.model import Where
from tests.pure.content_import.coverage import missing_words

TEXT = """Kvalitetsstandard for rusmiddelbehandling

Godkendt af Byrådet den 26. marts 2026
Gældende fra 1. april 2026
Havlund Kommune

1. Formål

Formålet er, at borgeren får et liv uden rusmidler.

Kontoret har brune døre.

2. Målgruppe

Voksne borgere med et forbrug af rusmidler.

- Borgere over 18 år
- Pårørende, jf. serviceloven § 82

3. Indsatser

3.1 Rådgivning

Formål: At borgeren finder ro.
Varighed: 8 uger
Aktiviteter:
- Samtaler
- Gruppe

3.2 Behandling

Formål: At borgeren bliver rask.
Varighed: 20 uger
Aktiviteter:
- Samtaler

4. Visitation

Borgeren visiteres af kommunen.

Side 1
"""


def line_of(start, text=TEXT):
    """The place of the line that starts with some words."""
    lines = text.split("\n")
    return Where(line=next(n for n, line in enumerate(lines, 1) if line.startswith(start)))


def place(*choices, text=TEXT):
    """The result after (start of the line, path) of each choice."""
    placements = [
        Placement(line_of(start, text), to, "Bo Lind", "2026-05-03") for start, to in choices
    ]
    return convert_text(text, "a.txt", Settings(choices=Choices(placements=tuple(placements))))


def entry(result, start):
    return next(one for one in result["ledger"] if one["text"].startswith(start))


def codes(result):
    return [one["code"] for one in result["findings"]]


def test_a_paragraph_stands_at_the_end_of_the_field_it_was_moved_to():
    result = place(("Kontoret", "target_group"))

    assert "brune" not in result["edition"]["purpose"]
    assert result["edition"]["target_group"].endswith("</ul><p>Kontoret har brune døre.</p>")
    assert entry(result, "Kontoret")["fate"] == "field"
    assert entry(result, "Kontoret")["to"] == "target_group"
    assert entry(result, "Kontoret")["why"] == "flyttet hertil af Bo Lind den 3. maj 2026"


def test_a_dropped_paragraph_is_set_aside_with_the_name_of_who_dropped_it():
    result = place(("Kontoret", ""))

    assert "brune" not in str(result["edition"])
    assert entry(result, "Kontoret")["fate"] == "set_aside"
    assert entry(result, "Kontoret")["why"] == "fravalgt af Bo Lind den 3. maj 2026"


@pytest.mark.parametrize(
    "start", ["Kontoret", "Voksne", "- Borgere", "- Pår", "Borgeren visiteres", "Side 1", "Godk"]
)
def test_everything_else_has_the_same_path_as_without_the_choice(start):
    without = [one for one in place()["ledger"] if not one["text"].startswith(start)]
    after = [one for one in place((start, ""))["ledger"] if not one["text"].startswith(start)]

    assert [(one["to"], one["block"]) for one in after] == [
        (one["to"], one["block"]) for one in without
    ]


@pytest.mark.parametrize("to", ["introduction", "items/0/items/1/duration", "title"])
@pytest.mark.parametrize("start", [one["text"] for one in place()["ledger"] if not one["bearing"]])
def test_no_word_is_lost_wherever_a_line_goes(start, to):
    result = place((start, to))

    assert missing_words(result) <= missing_words(place())
    assert [one["where"] for one in result["ledger"]] == [one["where"] for one in place()["ledger"]]


def test_an_item_is_moved_alone_and_is_an_item_there_too():
    result = place(("- Borgere", "purpose"))

    assert result["edition"]["purpose"].endswith("<ul><li>Borgere over 18 år</li></ul>")
    assert "over 18" not in result["edition"]["target_group"]
    assert "Pårørende" in result["edition"]["target_group"]


def test_the_value_after_a_label_moves_and_its_label_stays():
    result = place(("Varighed: 8", "items/0/items/1/body"))
    first, second = result["edition"]["items"][0]["items"]

    assert first["duration"] == ""
    assert second["body"] == "<p>8 uger</p>"


def test_text_for_a_plain_field_is_text_and_text_for_a_list_one_more_of_it():
    result = place(("Kontoret", "items/0/items/0/duration"), ("Voksne", "items/0/items/0/staff"))
    offer = result["edition"]["items"][0]["items"][0]

    assert offer["duration"] == "8 uger\nKontoret har brune døre."
    assert offer["staff"] == ["Voksne borgere med et forbrug af rusmidler."]


def test_text_moved_to_the_title_goes_on_with_it():
    result = place(("Kontoret", "title"))

    assert result["edition"]["title"].endswith("rusmiddelbehandling Kontoret har brune døre.")
    assert result["publication"]["title"] == result["edition"]["title"]


def test_a_title_line_that_was_moved_gives_way_to_the_one_that_was_chosen():
    result = place(("Kvalitetsstandard for", "introduction"), ("Kontoret", "title"))

    assert result["edition"]["title"] == "Kontoret har brune døre."


def test_a_page_number_that_is_no_page_number_can_be_moved():
    result = place(("Side 1", "referral"))

    assert result["edition"]["referral"].endswith("<p>Side 1</p>")


def test_a_dropped_line_makes_no_reference_and_no_finding():
    assert "serviceloven § 82" in place()["edition"]["legal_basis"]
    assert place(("- Pår", ""))["edition"]["legal_basis"] == []


def test_an_offer_is_asked_for_its_facts_after_the_text_has_come_to_it():
    result = place(("- Pår", "items/0/items/0/body"))

    assert result["edition"]["items"][0]["items"][0]["legal_basis"] == ["serviceloven § 82"]


def test_a_decision_goes_with_its_line():
    result = place(("Godkendt", ""))

    assert result["decisions"] == []
    assert "no-approval" in codes(result)


def test_a_date_goes_with_its_line():
    assert place()["edition"]["in_force_from"] == "2026-04-01"
    assert "in_force_from" not in place(("Gældende", "introduction"))["edition"]


@pytest.mark.parametrize("start", ["1. Formål", "3.1 Rådgivning", "Aktiviteter", "3. Indsatser"])
def test_a_heading_stays_and_the_person_is_told_why(start):
    result = place((start, "target_group"))
    refused = [one for one in result["findings"] if one["code"] == "placement-refused"]

    assert result["edition"] == place()["edition"]
    assert [one["severity"] for one in refused] == ["error"]
    assert refused[0]["message"].endswith("bærer et afsnit. Flyt teksten under den.")
    assert entry(result, start)["bearing"]


def test_a_place_that_the_edition_does_not_have_is_refused():
    result = place(("Kontoret", "items/7/body"))

    assert result["edition"] == place()["edition"]
    assert "Udgaven har ikke stedet »items/7/body«." in str(result["findings"])


def test_a_line_that_the_file_does_not_have_is_refused():
    choices = Choices(placements=(Placement(Where(line=999), "purpose"),))
    result = convert_text(TEXT, "a.txt", Settings(choices=choices))

    assert "Der er ingen tekst at flytte i linje 999." in str(result["findings"])
    assert result["edition"] == place()["edition"]


def test_the_last_word_on_a_block_counts():
    result = place(("Kontoret", ""), ("Kontoret", "referral"))

    assert result["edition"]["referral"].endswith("<p>Kontoret har brune døre.</p>")


def test_blocks_come_in_the_order_of_the_document_whatever_the_order_of_the_choices():
    result = place(("Voksne", "referral"), ("Kontoret", "referral"))

    assert result["edition"]["referral"].endswith(
        "døre.</p><p>Voksne borgere med et forbrug af rusmidler.</p>"
    )


def test_lines_of_one_paragraph_are_one_block():
    long = "har brune døre, og de er malet af en maler, som kommunen har fundet i\nlukkede kasser."
    text = TEXT.replace("har brune døre.", long)
    result = place(("Kontoret", "referral"), text=text)

    assert entry(result, "Kontoret")["block"] == entry(result, "lukkede")["block"]
    assert entry(result, "lukkede")["to"] == "referral"


def test_a_remark_that_was_dropped_is_no_finding_any_more():
    text = TEXT.replace("Kontoret har", "(ønskes slettet) Kontoret har")

    assert "draft-remark" in codes(place(text=text))
    assert "draft-remark" not in codes(place(("(ønskes", ""), text=text))


def test_a_contact_stays_when_one_of_its_lines_is_moved():
    text = TEXT.replace(
        "Havlund Kommune", "Havlund Kommune\nTorvet 1\n9999 Havlund\nTlf. 99 99 99 99"
    )
    result = place(("Tlf.", "introduction"), text=text)

    assert result["contacts"][0]["phones"] == place(text=text)["contacts"][0]["phones"]
    assert "Tlf." in result["edition"]["introduction"]


def test_the_same_choices_give_the_same_result():
    assert place(("Kontoret", "referral")) == place(("Kontoret", "referral"))


def test_the_result_says_what_was_chosen():
    assert place(("Kontoret", ""))["choices"] == {
        "reading": "",
        "placements": [
            {"where": {"line": 11}, "to": "", "by": "Bo Lind", "day": "2026-05-03"},
        ],
    }
