"""Seals: any change of the text, the decision, the seal or the chain is found."""

import copy
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.seal.canonical import SealError
from servicedeklaration.seal.chain import Seal, make_seal, text_sha256
from servicedeklaration.seal.verify import SealedEdition, verify, verify_chain, verify_last

NOW = datetime(2024, 12, 5, 9, 30, 12, 345, tzinfo=UTC)
DECISIONS = [{"body": "Byrådet", "meeting_date": "2024-12-04", "outcome": "godkendt"}]
TREE = {
    "@type": "Kvalitetsstandard",
    "id": "2025",
    "title": "Behandling af stofmisbrug",
    "edition_label": "2025",
    "in_force_from": "2025-01-01",
    "in_force_until": None,
    "purpose": "<p>Et liv uden stoffer.</p>",
    "legal_basis": ["serviceloven § 101"],
    "items": [
        {
            "@type": "Afsnit",
            "id": "indgang",
            "title": "Indgang",
            "items": [{"@type": "Indsats", "id": "samtale", "age_min": 18, "staff": ["Rådgiver"]}],
        }
    ],
}
SEAL = make_seal(TREE, DECISIONS, None, NOW)


def leaf_paths(value, path=()):
    """The way to every leaf of a tree."""
    children = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in children:
        if isinstance(child, dict | list):
            yield from leaf_paths(child, (*path, key))
        else:
            yield (*path, key)


def with_leaf(tree, path, value):
    changed = copy.deepcopy(tree)
    place = changed
    for key in path[:-1]:
        place = place[key]
    if place[path[-1]] == value and type(place[path[-1]]) is type(value):
        return None
    place[path[-1]] = value
    return changed


def test_an_untouched_edition_has_no_problems():
    assert verify(TREE, DECISIONS, SEAL, None) == []


@given(
    st.sampled_from(list(leaf_paths(TREE))),
    st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=5),
)
def test_changing_any_leaf_of_the_tree_breaks_the_seal(path, value):
    if changed := with_leaf(TREE, path, value):
        assert verify(changed, DECISIONS, SEAL, None) == ["Teksten er ændret efter godkendelsen."]


def test_adding_an_empty_field_breaks_the_seal():
    assert verify({**TREE, "price": None}, DECISIONS, SEAL, None)


def test_the_order_of_items_is_part_of_the_text():
    tree = {"items": [{"id": "a"}, {"id": "b"}]}
    seal = make_seal(tree, [], None, NOW)
    assert verify({"items": tree["items"][::-1]}, [], seal, None)


@pytest.mark.parametrize("decisions", [[], DECISIONS * 2, [{**DECISIONS[0], "body": "Udvalget"}]])
def test_changing_the_decision_breaks_the_seal(decisions):
    problems = verify(TREE, decisions, SEAL, None)
    assert problems == ["Beslutningen er ændret efter godkendelsen."]


def test_content_that_is_no_longer_json_is_a_problem_and_no_crash():
    problems = verify({**TREE, "price": {1, 2}}, DECISIONS, SEAL, None)
    assert problems == ["Teksten er ændret efter godkendelsen."]


def test_a_forged_moment_breaks_the_seal():
    forged = replace(SEAL, sealed_at=SEAL.sealed_at - timedelta(days=30))
    assert verify(TREE, DECISIONS, forged, None) == ["Selve seglet er ændret."]


def test_an_unknown_algorithm_is_said_and_not_guessed_at():
    strange = replace(SEAL, algorithm="md5")
    assert verify(TREE, DECISIONS, strange, None) == [
        "Seglet er lavet på en måde, der ikke kendes her: md5."
    ]


def test_a_seal_survives_being_written_as_json():
    assert Seal.from_dict(json.loads(json.dumps(SEAL.to_dict()))) == SEAL


@pytest.mark.parametrize(
    "change",
    [
        {"sealed_at": "i går"},
        {"sealed_at": "2024-12-05T09:30:12"},
        {"sequence": "1"},
        {"sequence": True},
        {"note": ""},
    ],
)
def test_data_that_are_no_seal_are_refused(change):
    with pytest.raises(SealError):
        Seal.from_dict(SEAL.to_dict() | change)


def test_a_seal_without_all_its_fields_is_refused():
    data = SEAL.to_dict()
    del data["previous"]
    with pytest.raises(SealError, match="previous"):
        Seal.from_dict(data)


def test_sealing_needs_to_know_the_time_zone():
    with pytest.raises(SealError):
        make_seal(TREE, DECISIONS, None, NOW.replace(tzinfo=None))


def test_the_moment_is_kept_in_utc_to_the_second():
    danish = NOW.astimezone(timezone(timedelta(hours=1)))
    assert make_seal(TREE, DECISIONS, None, danish) == SEAL
    assert SEAL.to_dict()["sealed_at"] == "2024-12-05T09:30:12+00:00"


def test_the_same_text_adopted_again_has_the_same_text_hash_and_another_seal():
    again = {**TREE, "id": "2027", "edition_label": "2027", "in_force_from": "2027-01-01"}
    assert text_sha256(again) == text_sha256(TREE)
    assert make_seal(again, DECISIONS, None, NOW).content_sha256 != SEAL.content_sha256


@pytest.mark.parametrize("path", [("title",), ("purpose",), ("items", 0, "id")])
def test_another_text_has_another_text_hash(path):
    assert text_sha256(with_leaf(TREE, path, "andet")) != text_sha256(TREE)


def chain(count=3):
    """A Publikation's sealed editions, each a year after the one before."""
    editions, previous = [], None
    for number in range(1, count + 1):
        tree = {**TREE, "id": str(number)}
        previous = make_seal(tree, DECISIONS, previous, NOW + timedelta(days=365 * number))
        editions.append(SealedEdition(str(number), tree, DECISIONS, previous))
    return editions


def test_a_whole_chain_has_no_problems_in_whatever_order_it_is_read():
    assert verify_chain(reversed(chain())) == {}


def test_an_edition_taken_out_shows_in_the_one_after_it():
    first, _, third = chain()
    assert verify_chain([first, third]) == {
        "3": [
            "Seglet har nummer 3, men skulle have nummer 2.",
            "Seglet passer ikke til udgaven før.",
        ]
    }


def test_an_edition_sealed_anew_after_a_change_shows_in_the_one_after_it():
    first, second, third = chain()
    tree = {**second.tree, "title": "Noget andet"}
    resealed = make_seal(tree, DECISIONS, first.seal, second.seal.sealed_at)
    forged = replace(second, tree=tree, seal=resealed)
    assert verify_chain([first, forged, third]) == {"3": ["Seglet passer ikke til udgaven før."]}


def test_a_seal_older_than_the_one_before_is_a_problem():
    first = chain(1)[0]
    early = make_seal(TREE, DECISIONS, first.seal, NOW - timedelta(days=365))
    editions = [first, SealedEdition("2", TREE, DECISIONS, early)]
    assert verify_chain(editions) == {"2": ["Seglet er ældre end seglet før."]}


def test_an_approved_edition_without_a_seal_is_named():
    first = chain(1)[0]
    bare = SealedEdition("2", TREE, DECISIONS, None)
    assert verify_chain([bare, first]) == {"2": ["Udgaven er godkendt, men har intet segl."]}


def test_the_last_edition_taken_out_shows_against_the_seal_that_was_noted():
    editions = chain()
    noted = editions[-1].seal.sha256
    assert verify_last(editions, noted) == []
    assert verify_chain(editions[:-1]) == {}
    assert verify_last(editions[:-1], noted) == [
        "Den udgave, der sidst blev forseglet, mangler eller er blevet en anden."
    ]


def test_a_publikation_without_seals_has_none_noted():
    assert verify_last([], None) == []
    assert verify_last([], "0" * 64)
