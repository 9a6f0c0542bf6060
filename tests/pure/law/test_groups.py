"""References law by law, each with what its reader must know."""

from datetime import date

from servicedeklaration.law.groups import by_law
from servicedeklaration.law.links import link_for

TODAY = date(2025, 6, 1)
TODAYS = "https://www.retsinformation.dk/eli/lta/2024/909"


def groups(*references: str, written: date | None = None):
    links = [link_for(reference, TODAY, written) for reference in references]
    return by_law(links, TODAY, written)


def test_one_place_in_a_law_is_named_with_it():
    [law] = groups("serviceloven § 101")
    assert (law.text, law.places, law.url) == ("serviceloven § 101", "", TODAYS)


def test_several_places_stand_behind_their_law_in_its_order():
    service, health = groups(
        "serviceloven § 101 a",
        "sundhedsloven § 141",
        "serviceloven § 101, stk. 10",
        "serviceloven § 101, stk. 9",
        "serviceloven § 101",
        "serviceloven § 11",
    )
    assert (service.text, health.text) == ("serviceloven", "sundhedsloven § 141")
    assert service.places == "§ 11; § 101; § 101, stk. 9; § 101, stk. 10; § 101 a"


def test_a_place_that_is_cited_twice_stands_once():
    [law] = groups("serviceloven § 101", "serviceloven § 101")
    assert (law.text, law.places) == ("serviceloven § 101", "")


def test_what_a_reader_must_know_is_told_once_with_the_places_it_is_about():
    [law] = groups("serviceloven § 11", "serviceloven § 101", "serviceloven § 140")
    [note] = law.notes
    assert note.startswith("§ 11; § 140: ")
    [law] = groups("serviceloven § 11")
    assert not law.notes[0].startswith("§")


def test_a_note_that_names_its_place_is_told_without_it():
    written = date(2016, 1, 1)
    [law] = groups("serviceloven § 101, stk. 2", "serviceloven § 102", written=written)
    [note] = law.notes
    assert note.startswith("Stykkerne i § 101")


def test_a_law_is_cited_in_full_unless_its_name_does_it():
    [law] = groups("serviceloven § 101")
    assert law.full == "Lov om social service, jf. lovbekendtgørelse nr. 909 af 3. juli 2024"
    [order] = groups("bekendtgørelse nr. 430 af 30. april 2014")
    assert order.full == ""


def test_an_older_text_leads_to_the_law_that_it_was_written_under_where_that_is_known():
    [law] = groups("serviceloven § 101, stk. 2", written=date(2016, 1, 1))
    assert law.url == TODAYS
    assert law.then.citation == "lovbekendtgørelse nr. 1284 af 17. november 2015"
    [unknown] = groups("serviceloven § 101, stk. 2", written=date(2018, 2, 1))
    assert unknown.then is None


def test_a_text_of_today_and_one_of_no_known_day_have_only_todays_law():
    assert groups("serviceloven § 101", written=date(2024, 12, 17))[0].then is None
    assert groups("serviceloven § 101")[0].then is None


def test_a_law_that_is_not_known_is_shown_as_it_is_cited():
    [law] = groups("haveloven § 3")
    assert (law.text, law.url, law.full, law.notes) == ("haveloven § 3", None, "", ())
