"""Which edition is in force on which day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.editions.timeline import (
    Edition,
    Period,
    gaps,
    in_force_on,
    overlaps,
    superseded_by,
    upcoming,
    validity,
)

FIRST = Edition("2021", "approved", date(2021, 1, 1), sequence=1)
SECOND = Edition("2023", "approved", date(2023, 1, 1), date(2024, 12, 31), sequence=2)
THIRD = Edition("2026", "approved", date(2026, 1, 1), sequence=3)
HISTORY = [THIRD, FIRST, SECOND]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2020, 12, 31), None),
        (date(2021, 1, 1), FIRST),
        (date(2022, 12, 31), FIRST),
        (date(2023, 1, 1), SECOND),
        (date(2024, 12, 31), SECOND),
        (date(2025, 1, 1), None),
        (date(2026, 1, 1), THIRD),
        (date(2099, 1, 1), THIRD),
    ],
)
def test_the_edition_with_the_latest_first_day_is_in_force_until_its_last_day(day, expected):
    assert in_force_on(HISTORY, day) == expected


def test_an_older_edition_does_not_come_back_when_a_newer_one_has_run_out():
    assert in_force_on([FIRST, SECOND], date(2025, 6, 1)) is None


def test_of_two_editions_of_the_same_day_the_one_approved_later_is_in_force():
    corrected = Edition("2021-rettet", "approved", date(2021, 1, 1), sequence=2)
    assert in_force_on([corrected, FIRST], date(2021, 1, 1)) == corrected


@pytest.mark.parametrize("state", ["draft", "consultation", "pending", "withdrawn"])
def test_only_an_approved_edition_is_ever_in_force(state):
    assert in_force_on([Edition("x", state, date(2021, 1, 1))], date(2022, 1, 1)) is None


def test_withdrawing_an_edition_gives_its_days_back_to_the_one_before():
    withdrawn = Edition("2023", "withdrawn", date(2023, 1, 1), sequence=2)
    assert in_force_on([FIRST, withdrawn], date(2023, 6, 1)) == FIRST


def test_an_approved_edition_without_a_first_day_is_not_in_force():
    undated = Edition("x", "approved")
    assert in_force_on([undated], date(2022, 1, 1)) is None
    assert validity(undated, [undated], date(2022, 1, 1)).status == "future"


def test_an_edition_may_begin_or_end_on_a_leap_day():
    leap = Edition("leap", "approved", date(2024, 2, 29))
    assert in_force_on([FIRST, leap], date(2024, 2, 28)) == FIRST
    assert in_force_on([FIRST, leap], date(2024, 2, 29)) == leap
    after = Edition("after", "approved", date(2024, 3, 1))
    assert validity(FIRST, [FIRST, after], date(2024, 1, 1)).in_force_until == date(2024, 2, 29)


def test_gaps_are_the_days_with_nothing_in_force_since_the_first_day():
    assert gaps(HISTORY) == [Period(date(2025, 1, 1), date(2025, 12, 31))]


def test_the_gap_after_the_last_edition_has_no_end():
    assert gaps([FIRST, SECOND]) == [Period(date(2025, 1, 1), None)]


def test_there_is_no_gap_when_nothing_was_ever_in_force():
    assert gaps([]) == []


def test_an_edition_that_ends_at_the_end_of_time_leaves_no_gap():
    assert gaps([Edition("x", "approved", date(2021, 1, 1), date.max)]) == []


def test_an_edition_stated_to_end_after_the_next_begins_overlaps_it():
    long = Edition("long", "approved", date(2021, 1, 1), date(2023, 3, 31), sequence=1)
    [overlap] = overlaps([SECOND, long])
    assert (overlap.earlier, overlap.later) == (long, SECOND)
    assert overlap.days == Period(date(2023, 1, 1), date(2023, 3, 31))


def test_an_edition_without_a_stated_end_overlaps_none_that_begins_later():
    assert overlaps(HISTORY) == []


def test_two_editions_that_begin_on_the_same_day_overlap():
    twin = Edition("twin", "approved", date(2021, 1, 1), sequence=9)
    [overlap] = overlaps([twin, FIRST])
    assert overlap.later == twin


def test_upcoming_editions_come_in_the_order_in_which_they_begin():
    assert upcoming(HISTORY, date(2022, 5, 1)) == [SECOND, THIRD]


def test_an_edition_is_superseded_only_from_the_day_its_successor_begins():
    assert superseded_by(FIRST, HISTORY, date(2022, 12, 31)) is None
    assert superseded_by(FIRST, HISTORY, date(2023, 1, 1)) == SECOND


def test_a_draft_is_superseded_by_nothing():
    draft = Edition("d", "draft", date(2020, 1, 1))
    assert superseded_by(draft, [draft, FIRST], date(2022, 1, 1)) is None


@pytest.mark.parametrize(
    ("edition", "day", "status", "until", "successor"),
    [
        (FIRST, date(2020, 1, 1), "future", date(2022, 12, 31), SECOND),
        (FIRST, date(2022, 1, 1), "in_force", date(2022, 12, 31), SECOND),
        (FIRST, date(2023, 1, 1), "former", date(2022, 12, 31), SECOND),
        (SECOND, date(2025, 6, 1), "expired", date(2024, 12, 31), THIRD),
        (SECOND, date(2026, 1, 1), "former", date(2024, 12, 31), THIRD),
        (THIRD, date(2025, 6, 1), "future", None, None),
        (THIRD, date(2026, 6, 1), "in_force", None, None),
    ],
)
def test_validity_says_what_holds_on_the_day(edition, day, status, until, successor):
    found = validity(edition, HISTORY, day)
    assert (found.status, found.in_force_until, found.replaced_by) == (status, until, successor)
    assert found.in_force_from == edition.in_force_from


def test_an_edition_replaced_on_its_own_first_day_is_former_though_it_never_was_in_force():
    later = Edition("later", "approved", date(2021, 1, 1), sequence=2)
    found = validity(FIRST, [FIRST, later], date(2021, 1, 1))
    assert (found.status, found.replaced_by) == ("former", later)


def test_an_edition_stated_to_end_before_it_begins_is_expired():
    backwards = Edition("x", "approved", date(2023, 1, 1), date(2022, 1, 1))
    assert validity(backwards, [backwards], date(2023, 1, 1)).status == "expired"
    assert gaps([backwards]) == [Period(date(2023, 1, 1), None)]


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("draft", "draft"),
        ("consultation", "draft"),
        ("pending", "draft"),
        ("withdrawn", "withdrawn"),
    ],
)
def test_an_edition_that_is_not_approved_is_a_draft_or_withdrawn(state, status):
    edition = Edition("x", state, date(2021, 1, 1))
    assert validity(edition, [edition], date(2022, 1, 1)).status == status


START = date(2024, 2, 20)
DAYS = [START + timedelta(days=n) for n in range(-5, 40)]
days = st.integers(0, 25).map(lambda n: START + timedelta(days=n))
edition_lists = st.lists(
    st.tuples(
        st.sampled_from(["approved", "approved", "approved", "draft", "withdrawn"]),
        st.none() | days,
        st.none() | days,
    ),
    max_size=6,
).map(lambda rows: [Edition(f"e{n}", *row, sequence=n) for n, row in enumerate(rows)])


def naive_in_force_on(editions, day):
    """The rule word for word: look at each edition in turn, keep the best."""
    best = None
    for edition in editions:
        if edition.state != "approved" or not edition.in_force_from or edition.in_force_from > day:
            continue
        if best is None or edition.in_force_from >= best.in_force_from:
            best = edition
    if best and best.in_force_until and best.in_force_until < day:
        return None
    return best


@given(edition_lists, st.randoms())
def test_the_edition_in_force_agrees_with_the_rule_word_for_word(editions, random):
    shuffled = random.sample(editions, len(editions))
    for day in DAYS:
        assert in_force_on(shuffled, day) == naive_in_force_on(editions, day)


@given(edition_lists)
def test_exactly_the_edition_in_force_has_that_status(editions):
    for day in DAYS:
        claimed = [e for e in editions if validity(e, editions, day).status == "in_force"]
        current = in_force_on(editions, day)
        assert claimed == ([current] if current else [])


@given(edition_lists)
def test_every_day_since_the_first_is_covered_or_in_exactly_one_gap(editions):
    starts = [e.in_force_from for e in editions if e.state == "approved" and e.in_force_from]
    found = gaps(editions)
    for day in DAYS:
        holes = sum(day in gap for gap in found)
        covered = in_force_on(editions, day) is not None
        assert holes + covered == (1 if starts and day >= min(starts) else 0)


@given(edition_lists)
def test_an_edition_in_force_is_not_superseded_and_a_former_one_is(editions):
    for day in DAYS:
        for edition in editions:
            status = validity(edition, editions, day).status
            if status == "in_force":
                assert superseded_by(edition, editions, day) is None
            if status == "former" and edition.in_force_from <= day:
                assert superseded_by(edition, editions, day) is not None
