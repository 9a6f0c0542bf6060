"""What was in force on a day, asked about afterwards or before."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.editions.as_of import as_of
from servicedeklaration.editions.timeline import Edition, in_force_on

FIRST = Edition("2021", "approved", date(2021, 1, 1), sequence=1)
SECOND = Edition("2023", "approved", date(2023, 1, 1), date(2024, 12, 31), sequence=2)
THIRD = Edition("2026", "approved", date(2026, 1, 1), sequence=3)
HISTORY = [THIRD, FIRST, SECOND]


def withdrawn(edition, day):
    return replace(edition, state="withdrawn", withdrawn_from=day)


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        (date(2021, 1, 1), FIRST),
        (date(2022, 12, 31), FIRST),
        (date(2023, 1, 1), SECOND),
        (date(2024, 12, 31), SECOND),
        (date(2026, 1, 1), THIRD),
        (date(9999, 12, 31), THIRD),
    ],
)
def test_the_answer_is_the_edition_in_force_on_the_day(day, edition):
    answer = as_of(HISTORY, day)
    assert (answer.edition, answer.why) == (edition, "")


def test_before_the_first_edition_the_archive_knows_nothing_and_says_where_it_begins():
    answer = as_of(HISTORY, date(2020, 12, 31))
    assert (answer.edition, answer.why) == (None, "before")
    assert (answer.earliest, answer.following) == (date(2021, 1, 1), FIRST)


def test_in_a_gap_it_names_the_edition_that_had_ended_and_the_one_to_follow():
    answer = as_of(HISTORY, date(2025, 6, 1))
    assert (answer.why, answer.last, answer.following) == ("gap", SECOND, THIRD)


def test_after_the_last_edition_has_run_out_nothing_follows():
    answer = as_of([FIRST, SECOND], date(2030, 1, 1))
    assert (answer.why, answer.last, answer.following) == ("gap", SECOND, None)


def test_an_edition_that_ends_the_day_before_the_next_begins_leaves_no_gap():
    early = replace(SECOND, in_force_until=date(2025, 12, 31))
    assert as_of([FIRST, early, THIRD], date(2025, 12, 31)).edition == early
    assert as_of([FIRST, early, THIRD], date(2026, 1, 1)).edition == THIRD


def test_where_two_editions_claim_a_day_the_one_that_began_last_has_it():
    late = replace(FIRST, in_force_until=date(2023, 6, 30))
    assert as_of([late, SECOND], date(2023, 3, 1)).edition == SECOND


def test_without_a_last_day_an_edition_counts_until_the_next_begins():
    assert as_of([FIRST, THIRD], date(2025, 12, 31)).edition == FIRST


def test_of_editions_that_begin_on_the_same_day_the_one_sealed_later_counts():
    corrected = Edition("2021-rettet", "approved", date(2021, 1, 1), sequence=9)
    for order in ([FIRST, corrected], [corrected, FIRST]):
        assert as_of(order, date(2021, 1, 1)).edition == corrected


def test_an_edition_that_has_been_withdrawn_since_did_count_on_the_days_before():
    second = withdrawn(SECOND, date(2024, 6, 1))
    assert as_of([FIRST, second], date(2024, 5, 31)).edition == second
    assert as_of([FIRST, second], date(2024, 6, 1)).edition == FIRST


def test_a_withdrawal_with_nothing_before_it_leaves_nothing_from_its_day_on():
    only = withdrawn(FIRST, date(2022, 3, 1))
    assert as_of([only], date(2022, 2, 28)).edition == only
    answer = as_of([only], date(2022, 3, 1))
    assert (answer.edition, answer.why, answer.last) == (None, "withdrawn", only)


def test_an_edition_withdrawn_before_its_first_day_never_counted():
    never = withdrawn(THIRD, date(2025, 11, 1))
    answer = as_of([SECOND, never], date(2026, 2, 1))
    assert (answer.edition, answer.why, answer.last) == (None, "withdrawn", never)
    assert as_of([never], date(2025, 1, 1)).why == "nothing"


def test_an_edition_withdrawn_nobody_knows_when_is_not_claimed_to_have_counted():
    unknown = Edition("x", "withdrawn", date(2021, 1, 1))
    answer = as_of([unknown], date(2021, 6, 1))
    assert (answer.edition, answer.why, answer.earliest) == (None, "withdrawn", None)


def test_of_two_of_the_same_day_the_other_one_comes_back_when_the_later_is_withdrawn():
    corrected = withdrawn(
        Edition("rettet", "approved", date(2021, 1, 1), sequence=9), date(2021, 5, 1)
    )
    assert as_of([FIRST, corrected], date(2021, 4, 30)).edition == corrected
    assert as_of([FIRST, corrected], date(2021, 5, 1)).edition == FIRST


def test_leap_day_is_a_day_like_others():
    leap = Edition("leap", "approved", date(2024, 2, 29), date(2024, 2, 29), sequence=5)
    assert as_of([FIRST, leap], date(2024, 2, 28)).edition == FIRST
    assert as_of([FIRST, leap], date(2024, 2, 29)).edition == leap
    assert as_of([FIRST, leap], date(2024, 3, 1)).why == "gap"


@pytest.mark.parametrize("state", ["draft", "consultation", "pending"])
def test_what_is_not_approved_leaves_no_trace_in_the_answer(state):
    draft = Edition("2022", state, date(2020, 1, 1))
    for day in (date(2020, 6, 1), date(2021, 6, 1), date(2025, 6, 1)):
        assert as_of([*HISTORY, draft], day) == as_of(HISTORY, day)
    assert as_of([draft], date(2020, 6, 1)).why == "nothing"


def test_an_edition_without_a_first_day_is_never_the_answer():
    assert as_of([Edition("x", "approved")], date(2025, 1, 1)).why == "nothing"


START = date(2024, 2, 20)
DAYS = [START + timedelta(days=n) for n in range(-5, 40)]
days = st.integers(0, 25).map(lambda n: START + timedelta(days=n))


@st.composite
def edition_lists(draw):
    rows = []
    for number in range(draw(st.integers(0, 5))):
        state = draw(st.sampled_from(["approved", "approved", "draft", "withdrawn"]))
        first, last = draw(st.none() | days), draw(st.none() | days)
        if first and last:
            first, last = sorted((first, last))
        gone = draw(st.none() | days) if state == "withdrawn" else None
        rows.append(Edition(f"e{number}", state, first, last, number, gone))
    return rows


@given(edition_lists())
def test_as_long_as_nothing_is_withdrawn_the_answer_is_the_rule_of_today(editions):
    kept = [each for each in editions if each.state != "withdrawn"]
    for day in DAYS:
        assert as_of(kept, day).edition == in_force_on(kept, day)


@given(edition_lists())
def test_the_earliest_day_is_the_first_with_an_answer(editions):
    answered = [day for day in DAYS if as_of(editions, day).edition]
    assert as_of(editions, START).earliest == min(answered, default=None)


@given(edition_lists())
def test_there_is_an_edition_or_a_reason_and_never_both(editions):
    for day in DAYS:
        answer = as_of(editions, day)
        assert (answer.edition is None) == (answer.why != "")
        assert (answer.why in ("withdrawn", "gap")) <= (answer.last is not None)
        assert answer.edition is None or answer.edition in editions


@given(edition_lists())
def test_a_withdrawal_changes_no_day_before_its_own(editions):
    for place, each in enumerate(editions):
        if each.state != "withdrawn" or not each.withdrawn_from:
            continue
        before = list(editions)
        before[place] = replace(each, state="approved", withdrawn_from=None)
        for day in (day for day in DAYS if day < each.withdrawn_from):
            then, now = as_of(before, day).edition, as_of(editions, day).edition
            assert (then and then.id) == (now and now.id)
