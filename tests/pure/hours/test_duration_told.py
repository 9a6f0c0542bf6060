"""What a text on the duration tells, and what of it a page may say in figures."""

import pytest

from servicedeklaration.hours.duration_told import soon_of, told_of


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("8 uger.", "length"),
        ("Individuelt.", "length"),
        ("Holdet mødes hver tirsdag kl. 17-19 i 12 uger.", "length"),
        ("Samtalen finder sted senest 14 dage efter, at du har bedt om den.", "soon"),
        ("Samtalen finder sted senest efter 14 dage. Forløbet varer 8 uger.", "length"),
        ("Åbent til kl. 22.", "when"),
        ("Konsulenten er på skolen 6 timer om ugen.", "when"),
        ("Rådgiverne er til stede 9 timer om ugen.", "when"),
        ("Onsdag kl. 15.00-17.00", "when"),
        ("Dagligt fremmøde mellem 9.00 - 12.00.", "when"),
        ("Dagligt fremmøde kl. 10-14 i 6 uger.", "length"),
        ("Du er til samtale 2 timer om ugen.", "length"),
    ],
)
def test_when_it_is_open_or_begins_is_not_how_long_it_takes(text, about):
    assert told_of(text).about == about


@pytest.mark.parametrize(
    ("text", "figures", "beside"),
    [
        ("1 gang om ugen á 2 timer.", "1 gang om ugen, 2 timer hver gang", ()),
        ("4 gange. Torsdage kl. 15-16.30.", "4 gange", ("Torsdage kl. 15-16.30.",)),
        ("Onsdag kl. 15-17\nVarighed: 3 måneder", "3 måneder", ("Onsdag kl. 15-17",)),
        ("1 gang om ugen\n4 gruppesessioner", "4 gange, 1 gang om ugen", ()),
        ("Dagligt fremmøde mellem 9:00 – 12:00.", "", ()),
        ("Du er her 4 dage om ugen fra kl. 9 til 13.", "", ()),
        ("Konsulenten er på skolen 6 timer om ugen.", "", ()),
        ("Som regel 3-6 måneder.", "", ()),
        ("Cirka 8 uger.", "", ()),
        ("Forløbet varer mindst 3 måneder.", "", ()),
        ("Behandlingen varer over 6 måneder.", "", ()),
        ("Samtalen varer ikke over 45 minutter.", "", ()),
        ("I gennemsnit 12 samtaler.", "", ()),
        ("3 måneder med mulighed for forlængelse i 3 måneder.", "", ()),
        ("2 gange om ugen de første 4 uger, herefter 1 gang om ugen.", "", ()),
        ("Uge 1-4: 3 gange om ugen. Uge 5-8: 1 gang om ugen.", "", ()),
        ("2 uger + 4 uger.", "", ()),
        ("Dag: 12 uger. Aften: 20 uger.", "", ()),
        ("Fra få uger til 2 år.", "", ()),
        ("Pladser: 8\nSamtaler: 5", "", ()),
        ("Gange: 8\nUger: 12", "", ()),
        ("Ventetid: 14 dage.", "", ()),
        ("Vi ringer til dig inden 2 timer.", "", ()),
        ("1/2 år.", "", ()),
        ("8 samtaler over 12 uger.", "8 gange, over 12 uger", ()),
        ("12 ugentlige samtaler og en opfølgende behandling over seks måneder.", "", ()),
    ],
)
def test_figures_never_say_less_or_more_than_the_text(text, figures, beside):
    told = told_of(text)

    assert (told.figures, told.beside) == (figures, beside)


def test_how_soon_it_begins_is_a_fact_of_its_own():
    text = "4 samtaler over 6 uger. De går i gang inden for 10 dage. Vi taler sammen."
    assert told_of(text).sentences == ("4 samtaler over 6 uger.", "Vi taler sammen.")
    assert soon_of(text).sentences == ("De går i gang inden for 10 dage.",)
    assert soon_of("De går i gang inden for 10 dage.") is None
    assert soon_of("4 samtaler.") is None


def test_a_long_text_loses_whole_sentences():
    told = told_of("Det varer op til 8 uger. Vi taler sammen.")

    assert told.within(200) == "Det varer op til 8 uger. Vi taler sammen."
    assert told.within(40) == told.within(1) == "Det varer op til 8 uger."


@pytest.mark.parametrize("text", [None, "", " \n "])
def test_no_text_tells_nothing(text):
    assert told_of(text) is None
