"""The text with the amendments in it."""

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.amendments import Amendment, AmendmentError, apply, part_at

from .world import RAAD, TEXT, add, remove, set_field

PATHS = ("", "indgang", RAAD, "indgang/grupper", "klage")


def names(part) -> list[str]:
    return [item["id"] for item in part["items"]]


def test_a_field_gets_its_new_value():
    assert part_at(apply(TEXT, [set_field("price", "75 kr.")]), RAAD)["price"] == "75 kr."


def test_a_part_is_removed_with_all_that_stands_in_it():
    assert names(apply(TEXT, [remove("indgang")])) == ["klage"]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (None, ["raad", "grupper", "samtaler"]),
        ("", ["samtaler", "raad", "grupper"]),
        ("raad", ["raad", "samtaler", "grupper"]),
    ],
)
def test_an_offer_is_added_in_its_place(after, expected):
    assert names(part_at(apply(TEXT, [add("samtaler", after=after)]), "indgang")) == expected


def test_an_offer_stands_in_a_section_that_was_added_before_it():
    section = add("ungeliv", part="", portal_type="Afsnit")
    text = apply(TEXT, [section, add("samtaler", part="ungeliv")])
    assert part_at(text, "ungeliv/samtaler")["title"] == "Samtaler"


@pytest.mark.parametrize(
    "amendment",
    [
        set_field("price", "1 kr.", "findes/ikke"),
        remove("findes-ikke"),
        remove("indgang/findes-ikke"),
        remove(""),
        add("ny", after="findes-ikke"),
        add("ny", part="findes-ikke"),
        add("ny", part=RAAD),
    ],
)
def test_what_does_not_fit_the_text_is_refused(amendment):
    with pytest.raises(AmendmentError):
        apply(TEXT, [amendment])


values = st.one_of(st.none(), st.text(max_size=5), st.lists(st.text(max_size=3), max_size=2))
setting = st.builds(set_field, st.sampled_from(("title", "price")), values, st.sampled_from(PATHS))
adding = st.builds(
    add, st.just("ny"), part=st.sampled_from(("", "indgang", "klage")), after=st.just(None)
)
one = st.one_of(setting, adding, st.sampled_from(PATHS[1:]).map(remove))


def parts(tree, path=()):
    """Every part below a tree by its path, without what stands in it."""
    for item in tree.get("items", ()):
        here = (*path, item["id"])
        yield "/".join(here), {k: v for k, v in item.items() if k != "items"}
        yield from parts(item, here)


class TestAnyAmendment:
    @given(one)
    def test_leaves_every_other_part_as_it_was(self, amendment):
        after = dict(parts(apply(TEXT, [amendment])))
        for path, part in parts(TEXT):
            if not Amendment("remove", path).concerns(amendment.path) and not (
                amendment.kind == "remove" and f"{path}/".startswith(f"{amendment.part}/")
            ):
                assert after[path] == part

    @given(st.lists(setting, max_size=4))
    def test_leaves_the_text_that_it_was_given(self, amendments):
        before = deepcopy(TEXT)
        apply(TEXT, amendments)
        assert before == TEXT

    @given(one)
    def test_comes_back_from_json_as_it_was(self, amendment):
        assert Amendment.from_dict(amendment.to_dict()) == amendment


def test_none_gives_the_same_text():
    assert apply(TEXT, []) is TEXT


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {"kind": "move"},
        {"kind": "set", "part": 3},
        {"kind": "set", "part": None},
        {"kind": "remove", "part": "a", "field": "b"},
        {"kind": "add", "type": "Indsats", "value": "x"},
        {"kind": "add", "type": "Indsats", "value": {1: 2}},
        {"kind": "add", "type": "Indsats", "value": {}, "after": 7},
    ],
)
def test_data_that_are_no_amendment_are_refused_in_danish(data):
    with pytest.raises(AmendmentError, match="ændring"):
        Amendment.from_dict(data)
