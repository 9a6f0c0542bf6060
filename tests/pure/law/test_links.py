"""Where a legal reference can be looked up."""

from datetime import date

import pytest

from content_import.fields.law import canonical
from servicedeklaration.law.laws import laws
from servicedeklaration.law.links import link_for

TODAY = date(2025, 6, 1)
LTA = "https://www.retsinformation.dk/eli/lta/"


@pytest.mark.parametrize(
    ("reference", "day", "url"),
    [
        ("serviceloven § 101 a, stk. 3", TODAY, "2024/909"),
        ("serviceloven § 101", date(2024, 7, 2), "2024/67"),
        ("serviceloven § 101", date(1999, 1, 1), "2009/941"),
        ("barnets lov § 32", TODAY, "2025/282"),
        ("ældreloven", TODAY, "2024/1651"),
        ("bekendtgørelse nr. 1477 af 17. december 2019 § 4, stk. 1", TODAY, "2019/1477"),
        ("bekendtgørelse nr. 7 af 3. januar 2021 § 2", TODAY, "2021/7"),
        ("lov nr. 1421 af 17. december 2019", TODAY, "2019/1421"),
    ],
)
def test_a_reference_links_to_the_law_as_it_is_on_the_day(reference, day, url):
    link = link_for(reference, day)
    assert (link.text, link.url) == (reference, LTA + url)


def test_the_law_is_given_with_its_full_title():
    assert link_for("serviceloven § 101", TODAY).title == "lov om social service"


@pytest.mark.parametrize("reference", ["sømandsloven § 3", "bekendtgørelse nr. 430", "§ 7", ""])
def test_a_law_that_is_not_known_is_shown_without_a_link(reference):
    link = link_for(reference, TODAY)
    assert (link.text, link.url, link.note) == (reference, None, None)


@pytest.mark.parametrize("place", ["11", "11, stk. 3", "52, stk. 3, nr. 4", "76 a", "140"])
def test_rules_on_children_are_said_to_have_moved(place):
    reference = f"serviceloven § {place}"
    assert "barnets lov" in link_for(reference, date(2024, 1, 1)).note
    assert link_for(reference, date(2023, 12, 31)).note is None


def test_the_duty_to_notify_of_children_is_said_to_have_moved():
    assert "barnets lov § 133" in link_for("serviceloven § 153", TODAY).note
    assert link_for("serviceloven § 153", date(2023, 12, 31)).note is None


@pytest.mark.parametrize("place", ["101", "101 a", "110", "77", "11 a", "141", "15", "153 a"])
def test_rules_on_adults_have_not_moved(place):
    assert link_for(f"serviceloven § {place}", TODAY).note is None


def test_a_repealed_law_is_said_to_be_repealed():
    assert "ophævet" in link_for("persondataloven", date(2018, 5, 25)).note
    assert link_for("persondataloven", date(2018, 5, 24)).note is None


@pytest.mark.parametrize(
    ("reference", "written", "noted"),
    [
        ("serviceloven § 101, stk. 4", date(2016, 1, 1), True),
        ("serviceloven § 101, stk. 4", date(2020, 1, 1), False),
        ("serviceloven § 101, stk. 4", None, False),
        ("serviceloven § 101", date(2016, 1, 1), False),
        ("serviceloven § 101 a, stk. 3", date(2016, 1, 1), False),
    ],
)
def test_new_numbers_are_mentioned_only_for_a_stk_in_an_older_text(reference, written, noted):
    assert (link_for(reference, TODAY, written).note is not None) == noted


@pytest.mark.parametrize("name", sorted(laws()))
def test_every_law_here_is_named_as_references_name_it(name):
    assert canonical(f"{name} § 1") == (f"{name} § 1",)
