"""A release may change the types; what was sealed must still be said, and nothing else."""

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.seal.same import changes, same_list

SAMTALE = {"@type": "Indsats", "id": "samtale", "title": "Samtale", "price": None, "age_min": 18}
GRUPPE = {"@type": "Indsats", "id": "gruppe", "title": "Gruppe", "price": "<p>100 kr.</p>"}
INDGANG = {"@type": "Afsnit", "id": "indgang", "title": "Indgang", "items": [SAMTALE, GRUPPE]}
METODE = {"@type": "Afsnit", "id": "metode", "title": "Metode", "items": []}
SEALED = {"@type": "Indsatskatalog", "id": "2025", "laws": ["§ 101"], "items": [INDGANG, METODE]}


def edited(edit) -> dict:
    tree = copy.deepcopy(SEALED)
    edit(tree)
    return tree


def of_offer(tree) -> dict:
    return tree["items"][0]["items"][0]


def test_the_same_tree_has_no_changes():
    assert changes(SEALED, copy.deepcopy(SEALED)) == []


@pytest.mark.parametrize("empty", [None, "", [], {}])
def test_a_field_that_a_release_added_may_be_there_while_it_is_empty(empty):
    assert changes(SEALED, edited(lambda tree: of_offer(tree).update(easy_read=empty))) == []


@pytest.mark.parametrize("value", ["ja", False, 0, ["x"], {"text": ""}])
def test_a_field_that_a_release_added_says_nothing_of_a_sealed_text(value):
    now = edited(lambda tree: of_offer(tree).update(easy_read=value))
    assert changes(SEALED, now) == ["indgang/samtale/easy_read"]


def test_a_field_that_a_release_took_away_may_be_missing_if_it_was_empty():
    assert changes(SEALED, edited(lambda tree: of_offer(tree).pop("price"))) == []


def test_a_field_that_was_filled_in_is_missed():
    now = edited(lambda tree: tree["items"][0]["items"][1].pop("price"))
    assert changes(SEALED, now) == ["indgang/gruppe/price"]


@pytest.mark.parametrize("value", [19, "18", None, True, [18]])
def test_a_changed_value_is_named_with_its_place(value):
    now = edited(lambda tree: of_offer(tree).update(age_min=value))
    assert changes(SEALED, now) == ["indgang/samtale/age_min"]


def test_one_and_true_are_two_values():
    assert changes({"a": 1, "b": [0]}, {"a": True, "b": [False]}) == ["a", "b"]


def test_an_empty_field_that_was_filled_in_is_a_change():
    now = edited(lambda tree: of_offer(tree).update(price="<p>900 kr.</p>"))
    assert changes(SEALED, now) == ["indgang/samtale/price"]


def test_none_and_no_text_are_not_the_same_in_a_field_that_both_know():
    assert changes(SEALED, edited(lambda tree: of_offer(tree).update(price=""))) == [
        "indgang/samtale/price"
    ]


@pytest.mark.parametrize(
    "edit",
    [
        lambda tree: tree["items"].append({"id": "nyt"}),
        lambda tree: tree["items"].pop(),
        lambda tree: tree["items"].reverse(),
        lambda tree: tree["items"][0].update(id="andet-navn"),
    ],
    ids=["added", "taken away", "moved", "renamed"],
)
def test_parts_that_are_not_the_sealed_ones_are_named_where_they_stand(edit):
    assert changes(SEALED, edited(edit)) == ["items"]


def test_so_are_those_of_a_section():
    assert changes(SEALED, edited(lambda tree: tree["items"][0]["items"].pop())) == [
        "indgang/items"
    ]


def test_a_part_that_moved_into_another_section_is_found_in_both():
    def move(tree):
        tree["items"][1]["items"].append(tree["items"][0]["items"].pop())

    assert changes(SEALED, edited(move)) == ["indgang/items", "metode/items"]


def test_an_offer_may_hold_parts_in_a_later_release_and_has_none():
    assert changes(SEALED, edited(lambda tree: of_offer(tree).update(items=[]))) == []


def test_records_are_compared_by_the_same_rule():
    sealed = [{"body": "Byrådet", "meeting_date": "2024-12-04"}]
    assert same_list(sealed, [{**sealed[0], "live_stream": None}])
    assert not same_list(sealed, [{**sealed[0], "live_stream": "ja"}])
    assert not same_list(sealed, [])
    assert not same_list(sealed, sealed * 2)


fields = st.dictionaries(
    st.sampled_from("abcdef"), st.none() | st.booleans() | st.text(max_size=3), max_size=5
)


@given(fields, fields)
def test_two_nodes_are_the_same_when_all_that_is_said_in_either_is_said_in_both(one, other):
    both = one.keys() & other.keys()
    alone = [tree[name] for tree in (one, other) for name in tree.keys() - both]
    same = all(one[name] == other[name] for name in both) and all(v in (None, "") for v in alone)
    assert (changes(one, other) == []) == same
