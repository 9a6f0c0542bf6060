"""The printed forms of a law: how they are cited, and which is known to have been the newest."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from servicedeklaration.law.laws import Law, Version, laws

OLD = Version(date(2020, 1, 1), "LBK", "gammel", seen=date(2020, 6, 1))
UNSEEN = Version(date(2021, 1, 1), "LBK", "uset")
NEW = Version(date(2022, 1, 1), "LBK", "ny")
LAW = Law("haveloven", "lov om haver", (OLD, UNSEEN, NEW), ())


@pytest.mark.parametrize(
    ("day", "known"),
    [
        (date(2019, 12, 31), None),
        (date(2020, 1, 1), OLD),
        (date(2020, 6, 1), OLD),
        (date(2020, 6, 2), None),
        (date(2021, 1, 1), UNSEEN),
        (date(2021, 1, 2), None),
        (date(2022, 1, 1), NEW),
        (date(2030, 1, 1), NEW),
    ],
)
def test_a_version_counts_as_the_newest_only_as_far_as_that_is_known(day, known):
    assert LAW.known_on(day) == known


@pytest.mark.parametrize(
    ("name", "day", "citation"),
    [
        ("serviceloven", date(2016, 1, 1), "lovbekendtgørelse nr. 1284 af 17. november 2015"),
        ("serviceloven", date(2024, 12, 17), "lovbekendtgørelse nr. 909 af 3. juli 2024"),
        ("barnets lov", date(2024, 1, 1), "lov nr. 721 af 13. juni 2023"),
        ("databeskyttelsesforordningen", date(2020, 1, 1), ""),
    ],
)
def test_a_version_is_cited_as_lovtidende_names_it(name, day, citation):
    assert laws()[name].known_on(day).citation == citation


@pytest.mark.parametrize("name", sorted(laws()))
def test_a_version_is_seen_before_the_next_one_begins(name):
    versions = laws()[name].versions
    for version, following in pairwise(versions):
        seen = version.seen or version.from_day
        assert version.from_day <= seen < following.from_day, version.citation
    assert versions[-1].seen is None, "the last is the newest still"


def test_no_version_is_told_of_before_its_day():
    for law in laws().values():
        assert law.known_on(law.versions[0].from_day - timedelta(days=1)) is None
