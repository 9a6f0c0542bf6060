"""A trail: whatever is changed, put in or taken out shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.audit.chain import Entry, TrailError, append, check

NOON = datetime(2025, 3, 3, 12, 0, 0, 789, tzinfo=timezone(timedelta(hours=1)))
DID = (
    ("new_edition", "rita", {"from": "2022"}),
    ("edit", "rita", {"fields": ["price"]}),
    ("submit", "rita", {}),
    ("approve", "sofus", {"body": "Socialudvalget"}),
)


def made(did=DID) -> list[Entry]:
    entries: list[Entry] = []
    for change, actor, details in did:
        last = entries[-1] if entries else None
        entries.append(append(last, NOON, actor, change, details))
    return entries


WHOLE = made()
END = WHOLE[-1].sha256


def test_an_untouched_trail_has_no_problems():
    assert check(WHOLE, END) == []


def test_an_empty_trail_has_no_problems():
    assert check([], None) == []


def test_entries_are_counted_from_one_and_their_moments_are_utc_to_the_second():
    assert [entry.number for entry in WHOLE] == [1, 2, 3, 4]
    assert WHOLE[0].at == "2025-03-03T11:00:00+00:00"


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize(
    "other",
    [
        {"actor": "en anden"},
        {"change": "reject"},
        {"at": "2025-03-02T11:00:00+00:00"},
        {"details": {"from": "2019"}},
        {"number": 7},
        {"previous": "0" * 64},
        {"sha256": "0" * 64},
        {"details": {"no": object()}},
    ],
    ids=lambda other: next(iter(other)),
)
def test_a_changed_entry_is_found(place, other):
    entries = [*WHOLE]
    entries[place] = replace(entries[place], **other)
    assert check(entries, END)


@pytest.mark.parametrize("place", range(4))
def test_an_entry_made_anew_with_its_own_hash_is_found(place):
    last = WHOLE[place - 1] if place else None
    entries = [*WHOLE]
    entries[place] = append(last, NOON, "en anden", "edit", {})
    assert check(entries, END)


@pytest.mark.parametrize("place", range(4))
def test_an_entry_that_was_taken_out_is_found(place):
    assert check([*WHOLE[:place], *WHOLE[place + 1 :]], END)


def test_the_first_problem_names_its_line():
    entries = [WHOLE[0], replace(WHOLE[1], actor="en anden"), *WHOLE[2:]]
    assert check(entries, END) == ["Linje 2 i logbogen er ændret."]


def test_a_trail_without_its_last_entry_is_found():
    assert check(WHOLE[:-1], END) == [
        "Den seneste linje i logbogen mangler eller er blevet en anden."
    ]


@given(st.permutations(range(4)))
def test_another_order_is_found(order):
    assert bool(check([WHOLE[n] for n in order], END)) == (order != [0, 1, 2, 3])


@given(
    st.dictionaries(
        st.text(), st.none() | st.booleans() | st.text() | st.lists(st.text()), max_size=4
    )
)
def test_an_entry_survives_being_written_down(details):
    entry = append(WHOLE[-1], NOON, "rita", "edit", details)
    read = Entry.from_dict(entry.to_dict())
    assert read == entry
    assert check([*WHOLE, read], read.sha256) == []


def test_details_that_are_no_json_are_refused():
    with pytest.raises(TrailError):
        append(None, NOON, "rita", "edit", {"day": NOON.date()})


def test_a_moment_without_a_time_zone_is_refused():
    with pytest.raises(TrailError):
        append(None, datetime(2025, 3, 3), "rita", "edit", {})


def test_data_that_lack_a_field_are_no_entry():
    data = WHOLE[0].to_dict()
    del data["actor"]
    with pytest.raises(TrailError):
        Entry.from_dict(data)


def test_the_moment_is_the_same_wherever_the_clock_stands():
    here, there = NOON, NOON.astimezone(UTC)
    assert append(None, here, "a", "b", {}) == append(None, there, "a", "b", {})
